package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The commands of the analysis")
class AnalysisCommandsTest {

    @ParameterizedTest
    @DisplayName("print definition, day, figures and sources")
    @ValueSource(
            strings = {
                "gap --index",
                "gap --index --definition VERTICAL --open-filter truly-permissive,max-params=32B",
                "gap --benchmark gpqa-diamond",
                "compare gemma-4 qwen-3.6 --by effective",
                "share --by license-class",
                "share --by country --of downloads --window all-time",
                "share --by lab --of derivatives",
                "cadence --lab deepseek",
                "history qwen",
                "frontier --by price",
                "frontier --domain AGENTIC"
            })
    void documents(String command) throws IOException {
        JsonNode document = Console.run(command + " --json").json();
        for (String key : List.of("definition", "asOf", "sources", "schemaVersion", "dataVersion", "notice")) {
            assertTrue(document.hasNonNull(key), command + " lacks " + key);
        }
        assertFalse(document.get("sources").isEmpty(), command);
    }

    @Test
    @DisplayName("have the published gap of 5.78 months")
    void gap() throws IOException {
        JsonNode document = Console.run("gap --index --json").json();
        assertEquals(5.78, document.get("months").asDouble(), 0.005);
        assertEquals("HORIZONTAL", document.get("definition").asText());
    }

    @Test
    @DisplayName("tell a gap's uncaught records with their age, and the median that counts them")
    void censored() throws IOException {
        JsonNode document =
                Console.run("gap --index --definition CATCH_UP --json").json();
        JsonNode survival = document.get("survival");
        assertEquals(document.get("catchUps").size(), survival.get("caught").asInt());
        assertEquals(document.get("censored").size(), survival.get("censored").asInt());
        JsonNode oldest = document.get("censored").get(0);
        assertEquals("GPT-5.4 Pro", oldest.get("closed").asText());
        assertEquals(148, oldest.get("days").asInt());
        assertTrue(Console.run("gap --index --definition CATCH_UP")
                .out()
                .contains("no open model that counts has reached GPT-5.4 Pro in 148 days"));
    }

    @Test
    @DisplayName("show a lab without an entry as such, and every lab once")
    void standing() throws IOException {
        JsonNode document = Console.run("frontier --domain CYBER --json").json();
        assertFalse(document.get("standing").isEmpty());
        for (JsonNode benchmark : document.get("standing")) {
            long entries = 0;
            for (JsonNode lab : benchmark.get("labs")) {
                entries += lab.get("entry").asBoolean() ? 1 : 0;
                assertEquals(lab.get("entry").asBoolean(), lab.has("score"), lab.toString());
            }
            assertTrue(entries < benchmark.get("labs").size(), "some lab has no entry");
        }
    }

    @ParameterizedTest
    @DisplayName("have the license history of nine families, with what changed")
    @ValueSource(strings = {"gemma", "qwen", "deepseek", "kimi", "glm", "llama", "falcon", "minimax", "flux"})
    void history(String family) throws IOException {
        JsonNode steps = Console.run("history " + family + " --json").json().get("steps");
        int changes = 0;
        for (JsonNode step : steps) {
            changes += step.get("gained").size()
                    + step.get("lost").size()
                    + step.get("tightened").size();
        }
        assertTrue(steps.size() >= 3 && changes > 0, family + ": " + steps.size() + " steps, " + changes + " changes");
    }

    @ParameterizedTest
    @DisplayName("answer unusable input with one line and exit code 2")
    @CsvSource(
            delimiter = '|',
            value = {
                "gap | needs either",
                "gap --index --open-filter=blue | blue",
                "gap --index --open-filter=max-params=huge | huge",
                "gap --benchmark=no-such | no-such",
                "index --data=absent.csv | absent.csv",
                "compare gemma-4 no-such-family | no-such-family",
                "share --by=colour | colour",
                "share --by=lab --of=stars | stars",
                "cadence --lab=no-such-lab | no-such-lab",
                "history no-such-family | no-such-family",
                "frontier --by=weight | weight"
            })
    void unusableInput(String command, String names) {
        Console console = Console.run(command);
        assertEquals(2, console.code(), command);
        assertEquals(1, console.err().lines().count(), console.err());
        assertTrue(console.err().contains(names), console.err());
    }

    @Test
    @DisplayName("write one page that loads nothing, with the figures behind every chart")
    void report(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("state.html");
        assertEquals(0, Console.run("report " + page).code());
        String html = Files.readString(page);
        assertTrue(html.contains("default-src 'none'"));
        assertTrue(html.contains("How far behind are open models?"));
        assertEquals(html.split("<figure ", -1).length, html.split("class=\"source\"", -1).length);
        assertFalse(html.contains("<script src"));
        assertFalse(html.contains("<link"));
    }
}
