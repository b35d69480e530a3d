package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The command line on provenance")
class ProvenanceCommandsTest {
    private static final String FLOW = """
            {"works": [{"id": "base", "kind": "MODEL", "license": "%s"}, {"id": "data", "kind": "DATASET", "license": "CC-BY-4.0"}],
             "steps": [{"op": "FINE_TUNE", "inputs": ["base", "data"], "output": "tuned"},
                       {"op": "PUBLISH", "inputs": ["tuned"], "output": "release", "under": "Apache-2.0", "as": "WEIGHTS",
                        "audience": "SHARED", "name": "my-model"}]}
            """;

    @ParameterizedTest
    @DisplayName("answers a workflow with the exit code of its worst step")
    @CsvSource({"MIT, 0, CONDITIONAL", "GPL-3.0-only, 1, PROHIBITED", "Zimbra-1.3, 3, REVIEW", "llama3.1, 1, PROHIBITED"
    })
    void workflow(String license, int code, String verdict, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("flow.json"), FLOW.formatted(license));
        Console console = Console.run("workflow", file.toString(), "--json");
        assertEquals(code, console.code(), console.err());
        JsonNode works = console.json().get("works");
        assertEquals("release", works.get(1).get("work").asText());
        assertEquals(verdict, works.get(1).get("verdict").asText());
        assertTrue(works.get(1).has("reasons")
                && works.get(1).has("obligations")
                && works.get(1).has("effective"));
    }

    @ParameterizedTest
    @DisplayName("refuses a workflow that is wrong with one line")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"steps\": [{\"op\": \"MERGE\", \"inputs\": [\"x\"], \"output\": \"y\"}]} | x",
                "{\"steps\": [{\"op\": \"FLY\", \"inputs\": [], \"output\": \"y\"}]} | FLY",
                "{\"works\": [{\"id\": \"a\", \"kind\": \"MODEL\", \"license\": \"no-such\"}]} | no-such",
                "{\"works\": [ | 1:"
            })
    void wrongWorkflow(String json, String names, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("flow.json"), json);
        Console console = Console.run("workflow", file.toString(), "--json");
        assertEquals(2, console.code());
        assertEquals(1, console.err().lines().count(), console.err());
        assertTrue(console.err().contains(names), console.err());
    }

    @Test
    @DisplayName("audits a folder of cards, and writes every finding as a line")
    void cards(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("org"));
        Files.writeString(folder.resolve("org/base.md"), "---\nlicense: gemma\n---\n");
        Files.writeString(folder.resolve("org/tuned.md"), "---\nlicense: mit\nbase_model: org/base.md\n---\n");
        Path findings = folder.resolve("findings.jsonl");
        Console console = Console.run("audit", folder.toString(), "--json", "--findings", findings.toString());
        assertEquals(0, console.code(), console.err());
        JsonNode answer = console.json();
        assertEquals(2, answer.get("records").asInt());
        JsonNode finding = new ObjectMapper().readTree(Files.readString(findings));
        assertEquals("org/tuned.md", finding.get("model").asText());
        assertEquals(answer.get("findings").get(0), finding);
    }

    @Test
    @DisplayName("refuses an input that is not there with one line")
    void noInput() {
        Console console = Console.run("audit", "no-such-file.jsonl", "--json");
        assertEquals(2, console.code());
        assertTrue(console.err().contains("no-such-file.jsonl"));
    }
}
