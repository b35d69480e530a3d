package org.openmodels.core.size;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Model names")
class ModelNameVectorsTest {

    private static final Path VECTORS = Path.of(
            System.getProperty("openmodels.shared", "../shared"), "data/parsing/model-name-parsing-vectors.tsv");

    @Test
    @DisplayName("give the parts that all 35 collected vectors say")
    void vectors() throws IOException {
        Assumptions.assumeTrue(Files.exists(VECTORS), "needs the shared facts: " + VECTORS);
        List<String> differences = new ArrayList<>();
        List<String> lines = Files.readAllLines(VECTORS);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            long parameters = cells[1].isEmpty() ? 0 : Long.parseLong(cells[1]);
            ModelName name = ModelName.parse(cells[0], parameters);
            List<String> expected = List.of(cells[4], cells[5], cells[6], cells[7]);
            List<String> actual =
                    List.of(text(name.basename()), text(name.finetune()), text(name.version()), text(name.sizeLabel()));
            if (!expected.equals(actual)) {
                differences.add(cells[0] + ": " + expected + " was " + actual);
            }
        }
        assertEquals(35, lines.size() - 1);
        assertEquals(List.of(), differences);
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }
}
