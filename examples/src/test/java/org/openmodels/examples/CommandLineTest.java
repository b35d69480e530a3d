package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command line")
class CommandLineTest {
    private static final String HOSTED = "--actions=HOST --commercial --territories=DE --domicile=DE --domains=NONE";

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    @ParameterizedTest
    @DisplayName("carries versions, date and notice in every document")
    @ValueSource(
            strings = {
                "resolve --tag=mit --json",
                "explain MIT --json",
                "check --license=MIT --actions=RUN --json",
                "shortlist --actions=RUN --json"
            })
    void everyDocumentCarriesItsVersions(String command) throws IOException {
        JsonNode document = Console.run(command).json();
        for (String key : List.of("schemaVersion", "dataVersion", "asOf", "notice")) {
            assertTrue(document.hasNonNull(key), command + " lacks " + key);
        }
    }

    @ParameterizedTest
    @DisplayName("answers unusable input with one line and exit code 2")
    @CsvSource(
            delimiter = '|',
            value = {
                "no-such-command | no-such-command",
                "explain no-such-license | no-such-license",
                "explain 'MIT OR' | MIT OR",
                "explain llama-3.1-aup | no license",
                "check no/such-model --actions=RUN | no/such-model",
                "check --license=no-such-license --actions=RUN | no-such-license",
                "check --actions=RUN | check needs",
                "check google/gemma-3-27b-it --license=MIT --actions=RUN | check needs",
                "check --license=MIT --actions=FLY | FLY",
                "check --license=MIT --actions=RUN --monthly-active-users=many | many",
                "check --license=MIT --actions=RUN --annual-revenue=5000000 | 5000000",
                "check --license=MIT --use-case=absent.json | absent.json",
                "shortlist --actions=RUN --benchmark=no-such-benchmark | no-such-benchmark",
                "shortlist --actions=RUN --max-params=huge | huge",
                "shortlist --actions=RUN --permissions=no-such-license | no-such-license",
                "check --license=MIT --actions=RUN --permissions=no-such-license | no-such-license",
                "bom no/such-model --format=spdx3 | no/such-model",
                "bom google/gemma-4-31b-it | --format",
                "bom google/gemma-4-31b-it --format=pdf | pdf",
                "bom google/gemma-4-31b-it --format=spdx3 --created=today | today",
                "bom google/gemma-4-31b-it --format=cyclonedx --out=no/such/folder/bom.json | no/such/folder",
                "resolve | --tag"
            })
    void unusableInputIsOneLine(String command, String names) {
        Console console = Console.run(command);
        assertEquals(2, console.code(), command);
        assertEquals("", console.out(), command);
        assertEquals(1, console.err().lines().count(), console.err());
        assertTrue(console.err().contains(names), console.err());
    }

    @Test
    @DisplayName("refuses a use case file that is malformed, with the place")
    void malformedUseCase(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "{\"actions\": [\"RUN\"");
        Console console = Console.run("check", "--license", "MIT", "--use-case", file.toString());
        assertEquals(2, console.code());
        assertTrue(console.err().contains("1:"), console.err());
    }

    @Test
    @DisplayName("refuses a fact that file and option state differently")
    void contradictoryFacts(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("use.json"), "{\"actions\": [\"RUN\"], \"commercial\": true}");
        Console console = Console.run("check", "--license", "MIT", "--use-case", file.toString(), "--no-commercial");
        assertEquals(2, console.code());
        assertTrue(console.err().contains("commercial"), console.err());
    }

    @Nested
    @DisplayName("on the Llama 3.1 license")
    class OnLlama {
        @Test
        @DisplayName("prohibits hosting for 800 million users, by section 2")
        void tooManyUsers() throws IOException {
            Console console = Console.run(
                    "check --license=LicenseRef-llama-3.1 --monthly-active-users=800000000 --json " + HOSTED);
            assertEquals(1, console.code());
            JsonNode answer = console.json();
            assertEquals("PROHIBITED", answer.get("verdict").asText());
            assertEquals("2", answer.get("reasons").get(0).get("cite").asText());
        }

        @Test
        @DisplayName("asks for the number of users where it is not known")
        void unknownUsers() throws IOException {
            Console console = Console.run("check --license=LicenseRef-llama-3.1 --json " + HOSTED);
            assertEquals(3, console.code());
            JsonNode answer = console.json();
            assertEquals("REVIEW", answer.get("verdict").asText());
            assertEquals(List.of("monthlyActiveUsers"), texts(answer.get("missing")));
        }

        @Test
        @DisplayName("allows 2 million users to host, pass on and publish derivatives, for badge, notice and name")
        void fewUsers() throws IOException {
            Console console = Console.run(
                    "check --license=LicenseRef-llama-3.1 --monthly-active-users=2000000 --commercial --domains=NONE"
                            + " --actions=HOST,REDISTRIBUTE,PUBLISH_DERIVATIVE --json");
            assertEquals(0, console.code());
            JsonNode answer = console.json();
            assertEquals("CONDITIONAL", answer.get("verdict").asText());
            Set<String> owed = new TreeSet<>();
            answer.get("obligations")
                    .forEach(duty -> owed.add(duty.get("kind").asText()
                            + (duty.has("literal") ? " " + duty.get("literal").asText() : "")));
            assertTrue(owed.contains("DISPLAY_ATTRIBUTION Built with Llama"), owed.toString());
            assertTrue(owed.contains("NAME_DERIVATIVE Llama"), owed.toString());
            assertTrue(
                    owed.stream().anyMatch(duty -> duty.startsWith("NOTICE_FILE Llama 3.1 is licensed")),
                    owed.toString());
        }
    }

    @ParameterizedTest
    @DisplayName("derives the class of Gemma's generations")
    @CsvSource({"gemma, USE_RESTRICTED", "LicenseRef-gemma-terms-2024-04-01, USE_RESTRICTED", "Apache-2.0, PERMISSIVE"})
    void classes(String license, String expected) throws IOException {
        JsonNode answer = Console.run("explain", license, "--json").json();
        assertEquals(expected, answer.get("licenses").get(0).get("class").asText());
    }

    @ParameterizedTest
    @DisplayName("knows that the tag gemma is a family, and which license Gemma 4 came under")
    @CsvSource({"google/gemma-3-27b-it, FAMILY, LicenseRef-gemma", "google/gemma-4-31b-it, RESOLVED, Apache-2.0"})
    void gemma(String model, String status, String license) throws IOException {
        JsonNode answer = Console.run("check", model, "--actions=RUN", "--domains=NONE", "--json")
                .json();
        assertEquals(status, answer.get("resolution").asText());
        assertEquals(license, answer.get("expression").asText());
    }

    @Test
    @DisplayName("lists American models with a truly permissive license")
    void americanAndTrulyPermissive() throws IOException {
        JsonNode answer = Console.run("shortlist --country=US --truly-permissive --json " + HOSTED)
                .json();
        assertFalse(answer.get("models").isEmpty());
        for (JsonNode model : answer.get("models")) {
            assertEquals("US", model.get("country").asText());
            JsonNode license = Console.run("explain", model.get("license").asText(), "--json")
                    .json();
            license.get("licenses")
                    .forEach(one -> assertTrue(one.get("trulyPermissive").asBoolean(), one.toString()));
        }
    }

    @Test
    @DisplayName("checks many models, and exits by the worst")
    void many() throws IOException {
        Console console = Console.run(
                "check --models=google/gemma-4-31b-it,google/gemma-3-27b-it --json --actions=RUN --domains=MALWARE_AND_CYBERATTACK");
        assertEquals(1, console.code());
        JsonNode answer = console.json();
        assertEquals("PROHIBITED", answer.get("verdict").asText());
        assertEquals(2, answer.get("results").size());
        assertEquals("CONDITIONAL", answer.get("results").get(0).get("verdict").asText());
    }

    @Test
    @DisplayName("identifies the license of a text, walks folders, and shows what was added")
    void identifies(@TempDir Path folder) throws IOException {
        String license = Files.readString(Path.of("../LICENSE"));
        Files.writeString(folder.resolve("plain.txt"), license);
        Files.writeString(
                folder.resolve("more.txt"), license + "\n\nYou may not use this work for military purposes.\n");
        JsonNode files =
                Console.run("identify", folder.toString(), "--json").json().get("files");
        assertEquals(
                folder.resolve("more.txt").toString(), files.get(0).get("path").asText());
        assertEquals(
                "LicenseRef-modified-Apache-2.0", files.get(0).get("expression").asText());
        assertTrue(files.get(0).toString().contains("military"));
        assertEquals("Apache-2.0", files.get(1).get("expression").asText());
    }

    @Test
    @DisplayName("resolves a tag together with the license text beside it")
    void resolvesWithText() throws IOException {
        JsonNode answer =
                Console.run("resolve --tag=mit --text=../LICENSE --json").json();
        assertEquals("CONFLICT", answer.get("status").asText());
        assertEquals(
                "Apache-2.0",
                Console.run("resolve --text=../LICENSE --json")
                        .json()
                        .get("expression")
                        .asText());
    }

    @Test
    @DisplayName("writes SARIF and JUnit reports for a CI gate")
    void gateFormats() throws Exception {
        String check = "check --license=CC-BY-NC-4.0 --actions=HOST --commercial --format=";
        Console sarif = Console.run(check + "sarif");
        assertEquals(1, sarif.code());
        JsonNode result = sarif.json().get("runs").get(0).get("results").get(0);
        assertEquals("error", result.get("level").asText());
        Console junit = Console.run(check + "junit");
        var document = javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(junit.out().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertEquals("1", document.getDocumentElement().getAttribute("failures"));
    }

    @Test
    @DisplayName("lets an organization's policy deny what the license allows, with its reason")
    void organizationPolicy(@TempDir Path folder) throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.json"), """
                {"title": "Acme", "default": "ALLOW",
                 "rules": [{"id": "no-mit", "effect": "DENY", "reason": "we say so", "when": {"licenses": ["MIT"]}}]}
                """);
        Console console = Console.run("check", "--license=MIT", "--actions=RUN", "--json", "--policy=" + policy);
        assertEquals(1, console.code());
        assertTrue(console.out().contains("we say so"), console.out());
    }

    @Test
    @DisplayName("shows people at most 100 columns, without colour codes off a terminal")
    void peopleView() {
        for (String command : List.of(
                "shortlist --max-params=32B " + HOSTED,
                "check --license=llama3.1 " + HOSTED,
                "explain gemma",
                "resolve --tag=gemma")) {
            String out = Console.run(command).out();
            assertTrue(out.lines().allMatch(line -> line.length() <= 100), out);
            assertFalse(out.contains("\u001B["), out);
        }
    }
}
