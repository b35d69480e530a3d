package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A terms file")
class TermsCommandTest {
    private static final Path BUNDLED = Path.of("../licenses/src/main/resources/org/openmodels/licenses/terms");

    @TempDir
    private Path folder = Path.of("");

    private Console check(String json, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("terms.json"), json);
        String[] words = new String[2 + more.length];
        words[0] = "terms";
        words[1] = file.toString();
        System.arraycopy(more, 0, words, 2, more.length);
        return Console.run(words);
    }

    private static String llama() throws IOException {
        return Files.readString(BUNDLED.resolve("llama-3.1.json"));
    }

    @Test
    @DisplayName("that is sound is shown with the class that follows")
    void sound() throws IOException {
        Console console = check(llama());
        assertEquals(0, console.code());
        assertTrue(console.out().startsWith("LicenseRef-llama-3.1: SCALE_LIMITED\n"), console.out());
    }

    @Test
    @DisplayName("with a fault is refused, with the place of the fault")
    void faulty() throws IOException {
        Console console = check(llama().replaceFirst("\"GRANTED\"", "\"GRANTE\""));
        assertEquals(2, console.code());
        assertTrue(console.out().contains("/grants/RUN/grant:5:"), console.out());
    }

    @Test
    @DisplayName("must prescribe words that stand in the text, whatever their case and breaks")
    void literals() throws IOException {
        Path text = folder.resolve("LICENSE");
        Files.writeString(
                text,
                "built\nwith LLAMA. Llama 3.1 is licensed under the Llama 3.1 Community License,\n"
                        + "Copyright © Meta Platforms, Inc. All Rights Reserved");
        assertEquals(0, check(llama(), "--text", text.toString()).code());
        Files.writeString(text, "Powered by Llama");
        Console console = check(llama(), "--text", text.toString());
        assertEquals(2, console.code());
        assertTrue(console.out().contains("\"Built with Llama\""), console.out());
    }
}
