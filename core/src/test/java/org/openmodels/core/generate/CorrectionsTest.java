package org.openmodels.core.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A correction of the facts")
class CorrectionsTest {

    @TempDir
    Path folder;

    private List<FactTable.Row> rows(String... corrections) throws IOException {
        Path table = Files.writeString(folder.resolve("scores.tsv"), """
                model_id\tbenchmark_id\tscore
                lab/one\tmmlu\t62.1
                lab/one\tmmlu\t53.9
                lab/two\tgpqa\t40
                """);
        Path file = Files.writeString(
                folder.resolve("corrections.tsv"),
                "table\tkey\tfield\tvalue\trows\treason\tsource\n" + String.join("\n", corrections));
        List<FactTable.Row> rows = new ArrayList<>();
        new FactTable(table, new Corrections(file, new Report())).forEach(rows::add);
        return rows;
    }

    @Test
    @DisplayName("changes the cells of the rows that its key meets and tells where they were read")
    void changes() throws IOException {
        List<FactTable.Row> rows = rows(
                "scores\tmodel_id=lab/one|lab/three & benchmark_id+score=mmlu 53.9\tmode;score\tthinking;=\t1\tw\trepo");
        assertEquals("thinking", rows.get(1).correctedOr("mode", "none"));
        assertEquals("53.9", rows.get(1).get("score"));
        assertEquals("repo", rows.get(1).correctedBy("score").location());
        assertEquals("none", rows.get(0).correctedOr("mode", "none"));
        assertNull(rows.get(0).correctedBy("mode"));
    }

    @Test
    @DisplayName("compares its key with the facts, not with what another correction made of them")
    void original() throws IOException {
        List<FactTable.Row> rows = rows(
                "scores\tmodel_id=lab/two\tmodel_id\tlab/four\t1\tw\trepo",
                "scores\tmodel_id~two\tscore\t41\t1\tw\trepo");
        assertEquals("lab/four", rows.get(2).get("model_id"));
        assertEquals("41", rows.get(2).get("score"));
    }

    @Test
    @DisplayName("leaves a row out")
    void drops() throws IOException {
        assertEquals(
                1, rows("scores\tmodel_id=lab/one\trow\tdrop\t2\twhy\trepo").size());
    }

    @Test
    @DisplayName("that meets another number of rows than it states stops the generator")
    void stale() {
        assertThrows(IllegalStateException.class, () -> rows("scores\tmodel_id=lab/one\trow\tdrop\t1\twhy\trepo"));
    }
}
