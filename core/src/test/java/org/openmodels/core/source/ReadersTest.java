package org.openmodels.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmodels.core.source.epoch.EpochReader;
import org.openmodels.core.source.interconnects.InterconnectsReader;
import org.openmodels.core.source.litellm.LiteLlmPrice;
import org.openmodels.core.source.litellm.LiteLlmReader;
import org.openmodels.core.source.modelsdev.ModelsDevModel;
import org.openmodels.core.source.modelsdev.ModelsDevOffer;
import org.openmodels.core.source.modelsdev.ModelsDevReader;
import org.openmodels.core.source.openrouter.OpenRouterModel;
import org.openmodels.core.source.openrouter.OpenRouterReader;

@DisplayName("A reader of other sources")
class ReadersTest {

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> remarks(Reading<?> reading) {
        return reading.diagnostics().stream()
                .map(d -> d.code() + " " + d.path())
                .toList();
    }

    @ParameterizedTest
    @DisplayName("of models.dev says what is no list of offers")
    @ValueSource(strings = {"3", "\"none\"", "true"})
    void offersOfAnotherKind(String json) throws IOException {
        Reading<List<ModelsDevOffer>> reading = ModelsDevReader.offers(text(json));
        assertTrue(reading.hasErrors(), remarks(reading).toString());
        assertTrue(reading.value().isEmpty());
    }

    @Test
    @DisplayName("of models.dev names the row by its key where rows have keys, as a JSON pointer")
    void pointers() throws IOException {
        Reading<List<ModelsDevModel>> models = ModelsDevReader.models(text("{\"lab/a~b\":{\"name\":\"A\"}}"));
        assertEquals(List.of("modelsdev.row /lab~1a~0b"), remarks(models));
        Reading<List<ModelsDevOffer>> offers =
                ModelsDevReader.offers(text("{\"p\":{\"models\":{\"x/y\":{\"name\":\"A\"}}},\"error\":\"late\"}"));
        assertEquals(List.of("modelsdev.row /p/models/x~1y", "modelsdev.row /error"), remarks(offers));
    }

    @Test
    @DisplayName("of models.dev keeps a thousand remarks on the faults of offers")
    void boundedRemarks() throws IOException {
        Reading<List<ModelsDevOffer>> offers = ModelsDevReader.offers(text("[" + "{},".repeat(5_000) + "{}]"));
        assertTrue(
                offers.diagnostics().size() <= Remarks.MAX + 2,
                offers.diagnostics().size() + " remarks");
    }

    @Test
    @DisplayName("of models.dev reads many rows with settings in linear time")
    void settingsInLinearTime() {
        String row = "{\"provider\":\"p\",\"id\":\"m\"},{\"provider\":{},\"id\":\"m\"},";
        String json = "[" + row.repeat(250_000) + "{\"provider\":\"p\",\"id\":\"m\"}]";
        Reading<List<ModelsDevOffer>> offers =
                assertTimeoutPreemptively(Duration.ofSeconds(100), () -> ModelsDevReader.offers(text(json)));
        assertEquals(500_001, offers.value().orElseThrow().size());
    }

    @Test
    @DisplayName("of LiteLLM tells of what is no row, at a JSON pointer")
    void liteLlm() throws IOException {
        Reading<List<LiteLlmPrice>> reading = LiteLlmReader.prices(
                text("{\"azure/gpt\":{\"input_cost_per_token\":\"free\"},\"gpt\":7,\"sample_spec\":1}"));
        assertEquals(List.of("json.value /azure~1gpt/input_cost_per_token", "litellm.row /gpt"), remarks(reading));
    }

    @Test
    @DisplayName("takes no part of a token for a count")
    void wholeCounts() throws IOException {
        Reading<List<OpenRouterModel>> reading =
                OpenRouterReader.models(text("{\"data\":[{\"id\":\"a\",\"context_length\":0.5}]}"));
        assertNull(reading.value().orElseThrow().get(0).contextWindow());
        assertEquals(List.of("json.value /data/0/context_length"), remarks(reading));
    }

    @Test
    @DisplayName("tells of a truth or a list that is none")
    void truthsAndLists() throws IOException {
        Reading<List<ModelsDevModel>> reading = ModelsDevReader.models(
                text(
                        "[{\"id\":\"a\",\"open_weights\":\"yes\",\"modalities\":{\"input\":[\"text\",3],\"output\":\"text\"}}]"));
        assertEquals(
                List.of(
                        "json.value /0/open_weights",
                        "json.value /0/modalities/input",
                        "json.value /0/modalities/output"),
                remarks(reading));
    }

    @Test
    @DisplayName("of Interconnects tells of an empty file once, and of a region without a name")
    void interconnects() throws IOException {
        assertEquals(List.of("csv.empty "), remarks(InterconnectsReader.models(text(""))));
        assertEquals(List.of("csv.empty "), remarks(InterconnectsReader.regions(text(""))));
        assertEquals(
                List.of("interconnects.row "),
                remarks(InterconnectsReader.regions(text("hf_org,region\nQwen,China\n,US\n"))));
    }

    @Test
    @DisplayName("takes a comma between thousands and no other")
    void commas() throws IOException {
        String header = "System,Open/Closed,Model size (parameters),MMLU\n";
        Reading<?> grouped = EpochReader.read(text(header + "A,Open,\"1,500,000\",0.5\n"));
        assertEquals(List.of(), remarks(grouped));
        Reading<?> decimal = EpochReader.read(text(header + "A,Open,\"1,5\",\"0,5\"\n"));
        assertEquals(List.of("csv.number ", "csv.number "), remarks(decimal));
    }

    @ParameterizedTest
    @DisplayName("takes no comma for one between thousands behind a zero, none, four digits or a point")
    @ValueSource(
            strings = {"0,125", "1234,567", "0.1,234", ",123", "-0,125", "-,123", "1,234.567,890", "01,234", "1,234,5"})
    void otherCommas(String number) throws IOException {
        Reading<?> reading = EpochReader.read(
                text("System,Open/Closed,Model size (parameters),MMLU\nA,Open,7,\"" + number + "\"\n"));
        assertEquals(List.of("csv.number "), remarks(reading));
    }
}
