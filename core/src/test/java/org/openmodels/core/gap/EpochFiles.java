package org.openmodels.core.gap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;
import org.openmodels.core.source.epoch.EpochFile;
import org.openmodels.core.source.epoch.EpochReader;
import org.openmodels.core.source.epoch.EpochResult;

/** Epoch AI's files of a development tree; tests that read them skip elsewhere. */
public final class EpochFiles {
    public static final Source SOURCE = new Source("Epoch AI, CC BY 4.0", LocalDate.of(2026, 8, 16), Confidence.HIGH);

    private EpochFiles() {}

    public static EpochFile read(String name) throws IOException {
        Path file =
                Path.of(System.getProperty("openmodels.shared", "../../shared")).resolve("data/epoch/" + name);
        Assumptions.assumeTrue(Files.exists(file), "needs the shared data: " + file);
        try (InputStream in = Files.newInputStream(file)) {
            return EpochReader.read(in).value().orElseThrow();
        }
    }

    public static List<EpochResult> november2024() throws IOException {
        List<EpochResult> rows = new ArrayList<>();
        for (String name : List.of("benchmarks_with_model_accessibility.csv", "gsm1k_with_model_accessibility.csv")) {
            rows.addAll(((EpochFile.Results) read("gap-2024-11/" + name)).rows());
        }
        return rows;
    }

    public static Race index() throws IOException {
        EpochFile.Scores scores = (EpochFile.Scores) read("index-2026-08/published-scores.csv");
        return EpochRaces.ofIndex(scores.rows(), null, SOURCE);
    }
}
