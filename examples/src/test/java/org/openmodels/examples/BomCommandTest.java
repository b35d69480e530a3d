package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmodels.licenses.bom.BillOfMaterials;

@DisplayName("The command bom")
class BomCommandTest {
    private static final String COMMAND = "bom google/gemma-4-31b-it --created=2026-11-25T12:00:00Z --format=";

    @ParameterizedTest
    @DisplayName("prints the bill of the model in every format, dated as it was told")
    @ValueSource(strings = {"spdx3", "spdx23", "cyclonedx"})
    void everyFormat(String format) {
        Console console = Console.run(COMMAND + format);
        assertEquals(0, console.code(), console.err());
        BillOfMaterials bill = BillOfMaterials.read(console.out()).value().orElseThrow();
        assertEquals("google/gemma-4-31b-it", bill.subject().id());
        assertEquals("Apache-2.0", bill.subject().concluded().toString());
        assertEquals(Instant.parse("2026-11-25T12:00:00Z"), bill.created());
    }

    @Test
    @DisplayName("writes to a file what it would print")
    void file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bom.json");
        Console console = Console.run(
                "bom",
                "google/gemma-4-31b-it",
                "--created=2026-11-25T12:00:00Z",
                "--format=cyclonedx",
                "--out",
                file.toString());
        assertEquals(0, console.code(), console.err());
        assertEquals("", console.out());
        assertEquals(Console.run(COMMAND + "cyclonedx").out(), Files.readString(file));
    }
}
