package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The help of a command")
class HelpTest {
    static List<String> commands() {
        return Main.COMMANDS;
    }

    /** The library behind the command line complains on the real standard error, of signs in a description, for one. */
    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("is printed without a complaint")
    void isClean(String command) {
        PrintStream before = System.err;
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        System.setErr(new PrintStream(complaints, true, StandardCharsets.UTF_8));
        try {
            Console help = Console.run(command, "--help");
            assertEquals(0, help.code());
            assertTrue(help.out().startsWith("Usage: openmodels " + command), help.out());
        } finally {
            System.setErr(before);
        }
        assertEquals("", complaints.toString(StandardCharsets.UTF_8));
    }
}
