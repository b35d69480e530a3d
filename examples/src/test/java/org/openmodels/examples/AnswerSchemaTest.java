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
import java.util.List;
import org.junit.jupiter.api.DisplayName;
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
                "shortlist --actions=HOST --commercial --country=US --max-params=32B"
            })
    void isValid(String command) throws IOException {
        String answer = Console.run(command + " --json").out();
        List<?> errors = schema(command.substring(0, command.indexOf(' '))).validate(answer, InputFormat.JSON);
        assertEquals(List.of(), errors, answer);
    }

    private static Schema schema(String name) throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("schema/" + name + ".schema.json")) {
            assertNotNull(in, "a schema must be published for " + name);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
