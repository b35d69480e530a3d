package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The README")
class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static String block(String readme, String fence, int number) {
        int at = -1;
        for (int i = 0; i <= number; i++) {
            at = readme.indexOf(fence + "\n", at + 1);
            assertTrue(at >= 0, "README must have a block " + fence + " number " + number);
        }
        int start = at + fence.length() + 1;
        return readme.substring(start, readme.indexOf("```", start));
    }

    @Test
    @DisplayName("shows the code of the shortlist example, in at most 12 lines")
    void code() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/openmodels/examples/ShortlistExample.java"));
        String code = source.substring(
                        source.indexOf("// README: shortlist\n") + "// README: shortlist\n".length(),
                        source.indexOf("// README: end"))
                .stripIndent()
                .stripTrailing()
                .replace("out.printf", "System.out.printf");
        String shown = block(readme(), "```java", 0).stripTrailing();
        assertEquals(flat(code), flat(shown));
        assertTrue(shown.lines().count() <= 12, shown);
    }

    @Test
    @DisplayName("shows what that code prints")
    void output() throws IOException {
        assertEquals(ExamplesTest.output(ShortlistExample::run), block(readme(), "```text", 0));
    }

    @Test
    @DisplayName("names the commands that the continuous integration runs")
    void commands() throws IOException {
        String ci = Files.readString(ROOT.resolve(".ci/run"));
        for (String command : List.of("mvn -ntp verify")) {
            assertTrue(readme().contains(command), command);
            assertTrue(ci.contains(command), command);
        }
    }

    /** Line breaks and indentation are the README's own. */
    private static String flat(String code) {
        return code.replaceAll("\\s+", "");
    }
}
