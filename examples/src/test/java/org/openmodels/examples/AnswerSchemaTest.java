package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A JSON answer")
class AnswerSchemaTest {

    @ParameterizedTest
    @DisplayName("keeps to its published schema")
    @ValueSource(
            strings = {
                "resolve --tag=gemma",
                "resolve --tag=other --name=qwen --link=https://huggingface.co/Qwen/Qwen2.5-72B/blob/main/LICENSE",
                "resolve --tag=other",
                "identify ../LICENSE ../NOTICE ../README.md",
                "expr 'MIT OR (Apache-2.0 AND MIT)' --simplify --satisfies=MIT --equivalent=MIT",
                "expr 'MIT OR'",
                "explain 'MIT AND CC-BY-NC-4.0'",
                "explain gemma",
                "explain jamba",
                "check --license 'MIT OR GPL-3.0-only' --actions=EMBED --commercial",
                "check --license=llama3.1 --actions=HOST",
                "check google/gemma-4-31b-it --actions=HOST,PUBLISH_DERIVATIVE --domains=MEDICAL",
                "shortlist --actions=HOST --commercial --country=US --max-params=32B",
                "gap --index",
                "gap --index --definition=CATCH_UP --open-filter=truly-permissive,country=CN",
                "gap --index --definition=HORIZONTAL_SIGNIFICANT",
                "gap --index --definition=VERTICAL --from=2026-01-01",
                "gap --index --definition=PER_RELEASE",
                "gap --benchmark=gpqa-diamond --open-filter=max-params=1",
                "compare gemma-4 qwen-3.5 --by=effective",
                "compare google/gemma-4-31b-it alibaba/qwen3.6-27b",
                "share --by=country",
                "share --by=license-class --of=downloads",
                "cadence",
                "history minimax",
                "history qwen",
                "frontier --by=price",
                "frontier --domain=CYBER --by=active"
            })
    void isValid(String command) throws IOException {
        String answer = Console.run(command + " --json").out();
        List<?> errors = schema(command.split(" ", 2)[0]).validate(answer, InputFormat.JSON);
        assertEquals(List.of(), errors, answer);
    }

    @Test
    @DisplayName("of audit and every line of its findings keep to their schema")
    void audit(@TempDir Path folder) throws IOException {
        Path input = Files.writeString(folder.resolve("hub.jsonl"), """
                {"id":"meta/base","cardData":{"license":"llama3.1"}}
                {"id":"o/tuned","cardData":{"license":"mit"},"baseModels":{"models":[{"id":"meta/base"}]}}
                {"id":"o/child","cardData":{"license":"mit"},"baseModels":{"relation":"quantized","models":[{"id":"o/tuned"}]}}
                {"id":"o/silent","baseModels":{"relation":"merge","models":[{"id":"o/child"},{"id":"gone/away"},{"id":"o/silent"}]}}
                {broken
                """);
        Path findings = folder.resolve("findings.jsonl");
        isValid("audit " + input + " --findings " + findings);
        Schema whole = schema("audit");
        String empty = Console.run("audit", input.toString(), "--json").out();
        for (String line : Files.readAllLines(findings)) {
            String around = empty.replaceFirst(
                    "(?s)\"findings\" : \\[.*?\\n  \\]", Matcher.quoteReplacement("\"findings\" : [" + line + "]"));
            assertEquals(List.of(), whole.validate(around, InputFormat.JSON), line);
        }
    }

    @ParameterizedTest
    @DisplayName("of workflow keeps to its schema, whatever the verdict")
    @ValueSource(strings = {"MIT", "GPL-3.0-only", "llama3.1", "CC-BY-NC-ND-4.0"})
    void workflow(String license, @TempDir Path folder) throws IOException {
        Path flow = Files.writeString(folder.resolve("flow.json"), """
                {"works": [{"id": "base", "kind": "MODEL", "license": "%s"}, {"id": "data", "kind": "DATASET"}],
                 "steps": [{"op": "FINE_TUNE", "inputs": ["base", "data"], "output": "tuned"},
                           {"op": "QUANTIZE", "inputs": ["tuned"], "output": "small"},
                           {"op": "PUBLISH", "inputs": ["small"], "output": "release", "under": "Apache-2.0",
                            "as": "WEIGHTS", "audience": "SOLD", "name": "x"}]}
                """.formatted(license));
        isValid("workflow " + flow);
    }

    @Test
    @DisplayName("of an index keeps to its published schema")
    void index() throws IOException {
        Path data = Path.of(System.getProperty("openmodels.shared", "../../shared"))
                .resolve("data/epoch/index-2026-08/observations.csv");
        Assumptions.assumeTrue(Files.exists(data), "needs the shared data: " + data);
        isValid("index --bootstrap 20 --data " + data);
    }

    private static Schema schema(String name) throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("schema/" + name + ".schema.json")) {
            assertNotNull(in, "a schema must be published for " + name);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
