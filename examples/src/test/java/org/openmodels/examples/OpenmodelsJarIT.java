package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar leaves out what no command reaches: every command that reaches into a library is run from it once. */
@DisplayName("openmodels.jar")
class OpenmodelsJarIT {
    private static final Path JAR = Path.of("target", "openmodels.jar");

    @ParameterizedTest
    @DisplayName("answers as the classes do from which it is made")
    @ValueSource(
            strings = {
                "bom google/gemma-4-31b-it --created=2026-11-25T12:00:00Z --format=spdx3",
                "bom google/gemma-4-31b-it --created=2026-11-25T12:00:00Z --format=spdx23",
                "bom google/gemma-4-31b-it --created=2026-11-25T12:00:00Z --format=cyclonedx",
                "check google/gemma-4-31b-it --actions=HOST --commercial --json",
                "shortlist --actions=RUN",
                "expr 'MIT OR (MIT AND ISC)' --simplify",
                "gap --benchmark=gpqa-diamond",
                "--help"
            })
    void sameAnswers(String command) throws IOException, InterruptedException {
        Console classes = Console.run(command);
        List<String> words = new ArrayList<>(List.of(Console.words(command)));
        words.addAll(
                0,
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "" + JAR));
        Process jar = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream out = jar.getInputStream()) {
            assertEquals(classes.out(), new String(out.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals(classes.code(), jar.waitFor());
    }

    @Test
    @DisplayName("carries the license, the notice and no signature of a part")
    void legal() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertNotNull(jar.getEntry("META-INF/LICENSE"));
            assertNotNull(jar.getEntry("META-INF/NOTICE"));
            assertTrue(jar.stream().noneMatch(entry -> entry.getName().endsWith(".SF")));
        }
    }
}
