package org.openmodels.licenses.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What Jazzer calls, for the target that the system property {@code fuzz.target} names. */
public final class FuzzEntry {
    private static final FuzzTarget TARGET = FuzzTarget.valueOf(System.getProperty("fuzz.target", "MODEL_CARD"));

    private FuzzEntry() {}

    /** Loads and instruments most classes, which takes longer than any input may. */
    public static void fuzzerInitialize() throws IOException {
        Path seeds = Path.of(System.getProperty("fuzz.seeds", ""));
        List<Path> files;
        try (Stream<Path> all = Files.list(seeds)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            TARGET.check(Files.readAllBytes(file));
        }
    }

    /** Checks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        TARGET.check(input);
    }
}
