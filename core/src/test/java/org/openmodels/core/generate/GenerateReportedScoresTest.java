package org.openmodels.core.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.analysis.ReportedTables;
import org.openmodels.core.gap.Race;

@DisplayName("The generator of the reported scores")
class GenerateReportedScoresTest {

    @Test
    @DisplayName("makes the committed tables, byte for byte")
    void regenerates() throws IOException {
        Path shared = Path.of(System.getProperty("openmodels.shared", "../../shared"));
        Assumptions.assumeTrue(Files.exists(shared.resolve("data/epoch")), "needs the shared data: " + shared);
        try (InputStream in = ReportedTables.class.getResourceAsStream("reported-scores.csv")) {
            assertEquals(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8),
                    GenerateReportedScores.table(shared),
                    "reported-scores.csv is stale: run -Pgenerate");
        }
        try (InputStream in = Race.class.getResourceAsStream("index-scores.csv")) {
            assertEquals(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8),
                    GenerateReportedScores.index(shared),
                    "index-scores.csv is stale: run -Pgenerate");
        }
    }
}
