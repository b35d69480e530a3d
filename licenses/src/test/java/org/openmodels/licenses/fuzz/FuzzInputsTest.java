package org.openmodels.licenses.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Replays the committed inputs: where fuzzing begins, and ({@code regression-…}) what it once found. */
@DisplayName("Every reader and parser keeps its laws")
class FuzzInputsTest {
    private static final Path INPUTS = Path.of("src/test/data/fuzz");

    @ParameterizedTest
    @DisplayName("on the inputs that fuzzing begins with, and on those it found")
    @EnumSource(FuzzTarget.class)
    void keepsItsLaws(FuzzTarget target) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(INPUTS.resolve(target.name()))) {
            files = all.sorted().toList();
        }
        assertTrue(files.size() > 0, "a target needs an input to begin with: " + target);
        for (Path file : files) {
            try {
                target.check(Files.readAllBytes(file));
            } catch (RuntimeException | AssertionError broken) {
                throw new AssertionError(file + ": " + broken.getMessage(), broken);
            }
        }
    }
}
