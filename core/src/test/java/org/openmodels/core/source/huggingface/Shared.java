package org.openmodels.core.source.huggingface;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of facts and texts that only a development tree has. */
final class Shared {

    private Shared() {}

    static Path path(String relative) {
        Path path =
                Path.of(System.getProperty("openmodels.shared", "../../shared")).resolve(relative);
        assumeTrue(Files.exists(path), () -> "skipped: " + path + " is not here");
        return path;
    }
}
