package org.openmodels.core.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Source;
import org.openmodels.core.source.interconnects.InterconnectsReader;
import org.openmodels.core.source.interconnects.TrackedModel;
import org.openmodels.core.source.litellm.LiteLlmPrice;
import org.openmodels.core.source.litellm.LiteLlmReader;
import org.openmodels.core.source.modelsdev.ModelsDevModel;
import org.openmodels.core.source.modelsdev.ModelsDevOffer;
import org.openmodels.core.source.modelsdev.ModelsDevReader;
import org.openmodels.core.source.openrouter.OpenRouterModel;
import org.openmodels.core.source.openrouter.OpenRouterReader;

@DisplayName("A refresh of the catalog")
class CatalogRefreshTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Source SOURCE = new Source("today's download", DAY, Confidence.HIGH);
    private static final ModelCatalog CATALOG = ModelCatalog.bundled();

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream shared(String name) throws IOException {
        Path file =
                Path.of(System.getProperty("openmodels.shared", "../../shared")).resolve("data/" + name);
        Assumptions.assumeTrue(Files.exists(file), "needs the shared data: " + file);
        return Files.newInputStream(file);
    }

    @Test
    @DisplayName("takes prices and context windows with their source, and tells what changed and what contradicts")
    void prices() throws IOException {
        String json = "{\"data\":[{\"id\":\"x\",\"hugging_face_id\":\"Qwen/Qwen3-8B\",\"context_length\":99,"
                + "\"pricing\":{\"prompt\":\"0.0000001\",\"completion\":\"0.0000025\"}},{\"id\":\"no/such-model\"},{}]}";
        Reading<List<OpenRouterModel>> reading = OpenRouterReader.models(text(json));
        assertEquals(
                List.of("openrouter.row"),
                reading.diagnostics().stream().map(Diagnostic::code).toList());
        List<SourcedClaim> claims = new ArrayList<>();
        reading.value().orElseThrow().forEach(row -> claims.add(SourcedClaim.of(row, SOURCE)));

        CatalogRefresh refresh = CatalogRefresh.of(CATALOG, claims, DAY);

        String id = CATALOG.find("Qwen/Qwen3-8B").orElseThrow().id();
        assertEquals(List.of("no/such-model"), refresh.unknown());
        assertEquals(99, refresh.catalog().find(id).orElseThrow().contextWindow());
        assertEquals(SOURCE, refresh.catalog().find(id).orElseThrow().sourceOf("contextWindow"));
        assertTrue(refresh.catalog().offers(id).stream()
                .anyMatch(o -> o.provider().equals("openrouter")
                        && o.source().equals(SOURCE)
                        && new BigDecimal("2.5").equals(o.outputPerMillion())));
        assertTrue(refresh.changes().stream()
                .anyMatch(c -> c.field().equals("contextWindow") && c.after().equals("99")));
        assertEquals(CATALOG.models().size(), refresh.catalog().models().size());
        assertEquals(CATALOG.scores(), refresh.catalog().scores());
    }

    @Test
    @DisplayName("changes nothing without a claim")
    void nothing() {
        CatalogRefresh refresh = CatalogRefresh.of(CATALOG, List.of(), CATALOG.asOf());
        assertEquals(List.of(), refresh.changes());
        assertEquals(CATALOG.models(), refresh.catalog().models());
        assertEquals(CATALOG.offers(), refresh.catalog().offers());
    }

    @Test
    @DisplayName("reads models.dev, Interconnects and LiteLLM as they are")
    void sources() throws IOException {
        List<ModelsDevModel> models =
                ModelsDevReader.models(shared("modelsdev/models.json")).value().orElseThrow();
        assertEquals(231, models.size());
        Reading<List<ModelsDevOffer>> offers = ModelsDevReader.offers(shared("modelsdev/provider-models.json"));
        assertEquals(5111, offers.value().orElseThrow().size());
        assertEquals(
                165,
                offers.diagnostics().stream()
                        .filter(d -> d.code().equals("modelsdev.row"))
                        .count(),
                "rows whose provider is an object rather than a name");
        List<TrackedModel> sizes = InterconnectsReader.models(shared("interconnects/model_parameters.csv"))
                .value()
                .orElseThrow();
        assertEquals(299, sizes.size());
        assertEquals(95, sizes.stream().filter(m -> m.activeBillions() != null).count());
        assertTrue(InterconnectsReader.regions(shared("interconnects/organization_regions.csv"))
                        .value()
                        .orElseThrow()
                        .size()
                > 100);
        assertEquals(
                364,
                OpenRouterReader.models(shared("openrouter/models-2026-05-15.json"))
                        .value()
                        .orElseThrow()
                        .size());
        List<SourcedClaim> claims = new ArrayList<>();
        models.forEach(m -> claims.add(SourcedClaim.of(m, SOURCE)));
        sizes.forEach(m -> claims.add(SourcedClaim.of(m, SOURCE)));
        CatalogRefresh refresh = CatalogRefresh.of(CATALOG, claims, DAY);
        assertFalse(refresh.contradictions().isEmpty());
        assertTrue(refresh.catalog().models().size() >= CATALOG.models().size());
    }

    @Test
    @DisplayName("reads LiteLLM's table without its sample, per million tokens")
    void liteLlm() throws IOException {
        String json = "{\"sample_spec\":{\"max_tokens\":\"words\"},\"groq/qwen3-32b\":{\"litellm_provider\":\"groq\","
                + "\"max_input_tokens\":131072,\"input_cost_per_token\":2.9e-07,\"output_cost_per_token\":5.9e-07}}";
        List<LiteLlmPrice> prices = LiteLlmReader.prices(text(json)).value().orElseThrow();
        assertEquals(
                List.of(new LiteLlmPrice(
                        "groq/qwen3-32b", "groq", 131072L, new BigDecimal("0.29"), new BigDecimal("0.59"))),
                prices);
        assertEquals("qwen3-32b", prices.get(0).model());
    }

    @Test
    @DisplayName("answers a broken document with a diagnostic at its place")
    void broken() throws IOException {
        for (String json : List.of("{\"data\":[{", "", "[".repeat(5000), "nonsense")) {
            Reading<List<OpenRouterModel>> reading = OpenRouterReader.models(text(json));
            assertTrue(reading.hasErrors(), json);
            assertTrue(reading.value().isEmpty(), json);
        }
    }
}
