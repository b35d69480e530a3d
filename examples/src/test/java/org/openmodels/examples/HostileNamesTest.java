package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.licenses.policy.Outcome;
import org.openmodels.licenses.policy.Reason;
import org.openmodels.licenses.policy.Verdict;
import org.xml.sax.InputSource;

@DisplayName("A name from a stranger")
class HostileNamesTest {
    private static final String CLEAR = "\u001b[2J\u001b]0;owned\u0007\u009b31m\r\b\u007f";

    static Stream<String> names() {
        return Stream.of(
                "<script>alert(1)</script>",
                "</script><img src=x onerror=alert(1)>",
                "<!--<script>",
                "\u2028\u2029",
                "javascript:alert(1)",
                "\" onmouseover=alert(1) x=\"",
                "${7*7}{{7*7}}<%= 7 %>",
                "]]>",
                "&lt;b&gt;",
                "../../../../elsewhere/x",
                "..\\..\\x",
                "a\u0000b",
                "\ud800",
                "\ufffe\uffff",
                CLEAR,
                "\u202etxt.exe");
    }

    private static String json(String text) {
        return new ObjectMapper().valueToTree(text).toString();
    }

    private static Path records(Path folder, String name) throws IOException {
        return Files.write(
                folder.resolve("hub.jsonl"),
                ("{\"id\":\"meta/base\",\"cardData\":{\"license\":\"llama3.1\"}}\n"
                                + "{\"id\":" + json("o/" + name) + ",\"cardData\":{\"license\":" + json(name)
                                + "},\"baseModels\":{\"models\":[{\"id\":\"meta/base\"},{\"id\":" + json(name)
                                + "}]}}\n"
                                + "{\"id\":" + json("p/" + name)
                                + ",\"cardData\":{\"license\":\"mit\"},\"baseModels\":{\"models\":[{\"id\":\"meta/base\"}]}}\n"
                                + "{" + json(name) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void assertHarmless(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            boolean control = (c < ' ' && c != '\n') || (c >= 0x7f && c < 0xa0) || c == '\u202e' || c == '\u2028';
            assertFalse(control, () -> "U+" + Integer.toHexString(c) + " reaches the terminal");
        }
    }

    @ParameterizedTest
    @DisplayName("stays text in the page and the views of an audit")
    @MethodSource("names")
    void audit(String name, @TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.html");
        String input = records(folder, name).toString();
        Console people = Console.run("audit", input, "--out", page.toString(), "--model", "o/" + name);
        assertEquals(0, people.code(), people.err());
        assertHarmless(people.out());
        assertHarmless(people.err());
        Console machine = Console.run("audit", input, "--json");
        assertHarmless(machine.out());
        assertEquals(3, machine.json().get("records").asInt());
        String html = Files.readString(page, StandardCharsets.UTF_8);
        int data = html.indexOf("<script type=\"application/json\" id=\"data\">");
        String markup = html.substring(0, data).replaceAll("=\"[^\"]*\"", "=\"\"");
        assertFalse(markup.contains("<script") || markup.contains("<img"), "no name becomes a tag");
        assertFalse(Pattern.compile("<[a-z][^<>]*\\son[a-z]+=").matcher(markup).find(), "no name becomes an attribute");
        assertFalse(html.substring(0, data).contains("href=\"javascript"), "no link is made of a name");
        int end = html.indexOf("</script>", data);
        assertTrue(new ObjectMapper()
                .readTree(html.substring(html.indexOf('>', data) + 1, end))
                .has("drifts"));
        assertFalse(html.substring(end).contains("o/" + name), "only the data holds the name");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("hub.jsonl", "page.html"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @ParameterizedTest
    @DisplayName("is refused on one harmless line where it names nothing")
    @MethodSource("names")
    void refused(String name) {
        for (String[] command : List.of(
                new String[] {"check", name, "--actions=RUN"},
                new String[] {"check", "--models=" + name + ",x", "--actions=RUN"},
                new String[] {"check", "--license=" + name, "--actions=RUN"},
                new String[] {"explain", name},
                new String[] {"bom", name, "--format=spdx3"},
                new String[] {"history", name},
                new String[] {name})) {
            Console console = Console.run(command);
            assertEquals(2, console.code(), () -> String.join(" ", command) + console.out());
            assertEquals("", console.out());
            assertEquals(1, console.err().lines().count(), console.err());
            assertHarmless(console.err());
            assertFalse(console.err().contains("internal fault"), console.err());
        }
    }

    @ParameterizedTest
    @DisplayName("leaves SARIF and JUnit valid")
    @MethodSource("names")
    void gates(String name) throws Exception {
        Reason reason = new Reason(Outcome.PROHIBITED, "rule", name, null, "", name, "may not " + name);
        Verdict verdict = new Verdict(
                "NOASSERTION", Outcome.PROHIBITED, List.of(reason), List.of(), List.of(), List.of(), null, false);
        List<Checked> all = List.of(new Checked(name, null, verdict));
        JsonNode sarif = new ObjectMapper().readTree(GateReports.sarif(all));
        assertTrue(sarif.at("/runs/0/results/0/message/text").asText().contains("may not "));
        assertHarmless(GateReports.sarif(all));
        var xml = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(GateReports.junit(all))));
        assertEquals(1, xml.getElementsByTagName("testcase").getLength());
        assertEquals(0, xml.getElementsByTagName("script").getLength());
        assertHarmless(GateReports.junit(all));
    }

    @Test
    @DisplayName("shows as what it is: control characters as their pictures")
    void pictures() {
        assertEquals("␛[2J␛]0;owned␇\ufffd31m␍␈␡", Visible.line(CLEAR));
        assertEquals("a b c", Visible.line("a\nb\tc"));
        assertEquals("\ufffdtxt.exe", Visible.line("\u202etxt.exe"));
        assertEquals("😀 é 한", Visible.line("😀 é 한"));
    }

    @Test
    @DisplayName("names no file: a bill goes only where --out says")
    void bill(@TempDir Path folder) throws IOException {
        String id = ModelCatalog.bundled()
                .find("google/gemma-3-27b-it")
                .orElseThrow()
                .id();
        Path out = folder.resolve("a").resolve("..").resolve("bill.json");
        Files.createDirectories(folder.resolve("a"));
        assertEquals(
                0,
                Console.run("bom", id, "--format=cyclonedx", "--out", out.toString())
                        .code());
        assertTrue(Files.exists(folder.resolve("bill.json")));
        Console console = Console.run("bom", id, "--format=cyclonedx", "--out", folder.toString());
        assertEquals(2, console.code());
        assertEquals(1, console.err().lines().count(), console.err());
    }

    @ParameterizedTest
    @DisplayName("that is a license's counts as its permission, and any other is refused")
    @ValueSource(strings = {"llama3.1", "LicenseRef-llama-3.1", "no-such-license"})
    void permissions(String name, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("use.json"),
                "{\"actions\":[\"HOST\"],\"commercial\":true,\"monthlyActiveUsers\":800000000,\"domains\":[],"
                        + "\"permissions\":[\"" + name + "\"]}");
        Console console = Console.run("check", "--license=llama3.1", "--use-case", file.toString(), "--json");
        Console option = Console.run(
                "check",
                "--license=llama3.1",
                "--actions=HOST",
                "--commercial",
                "--monthly-active-users=800000000",
                "--domains=NONE",
                "--permissions=" + name);
        boolean known = !name.equals("no-such-license");
        assertEquals(known ? 0 : 2, console.code(), console.out() + console.err());
        assertEquals(known ? 0 : 2, option.code(), option.out() + option.err());
        assertTrue(known || console.err().contains("no-such-license"));
    }
}
