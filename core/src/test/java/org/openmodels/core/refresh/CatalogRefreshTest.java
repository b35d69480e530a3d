package org.openmodels.core.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Reporter;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.benchmark.ScorePreference;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.PartialDate;
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
        assertEquals(5276 - 70, offers.value().orElseThrow().size());
        assertEquals(
                70,
                offers.diagnostics().stream()
                        .filter(d -> d.code().equals("modelsdev.row"))
                        .count(),
                "of 165 rows with settings instead of a provider's name, those between rows of two providers");
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
    @DisplayName("reads the providers of models.dev as published, and rows by the provider around them")
    void providers() throws IOException {
        String api = "{\"groq\":{\"id\":\"groq\",\"name\":\"Groq\",\"models\":{\"qwen3-32b\":{\"id\":\"qwen3-32b\","
                + "\"provider\":{\"npm\":\"x\"},\"cost\":{\"input\":0.29,\"output\":0.59},\"limit\":{\"context\":131072}}}}}";
        assertEquals(
                List.of(new ModelsDevOffer(
                        "groq", "qwen3-32b", null, new BigDecimal("0.29"), new BigDecimal("0.59"), 131072L)),
                ModelsDevReader.offers(text(api)).value().orElseThrow());
        String rows =
                "[{\"provider\":\"a\",\"id\":\"1\"},{\"provider\":{},\"id\":\"2\"},{\"provider\":\"a\",\"id\":\"3\"},"
                        + "{\"provider\":{},\"id\":\"4\"},{\"provider\":\"b\",\"id\":\"5\"},{\"provider\":{},\"id\":\"6\"},{\"id\":\"7\"}]";
        Reading<List<ModelsDevOffer>> reading = ModelsDevReader.offers(text(rows));
        assertEquals(
                List.of("a 1", "a 2", "a 3", "b 5"),
                reading.value().orElseThrow().stream()
                        .map(o -> o.provider() + " " + o.model())
                        .toList());
        assertEquals(
                List.of("/3", "/5", "/6"),
                reading.diagnostics().stream().map(Diagnostic::path).toList());
    }

    @Test
    @DisplayName("takes the results of a card's model-index, and leaves out what is in another metric or scale")
    void card() throws IOException {
        String card = "---\nlicense: mit\nmodel-index:\n- name: x\n  results:\n"
                + result("MMLU-Pro (5-shot)", "acc", "56.7")
                + result("GPQA-Diamond", "acc_norm", "12.9")
                + result("IFEval", "accuracy", "0.81")
                + result("No Such Test", "acc", "5")
                + "---\n# Card\n";
        CatalogRefresh refresh =
                CatalogRefresh.read(CATALOG, List.of(Download.ofCard("Qwen/Qwen3-8B", text(card), SOURCE)), DAY);
        String id = CATALOG.find("Qwen/Qwen3-8B").orElseThrow().id();
        assertEquals(List.of("No Such Test"), refresh.unknownBenchmarks());
        assertEquals(
                List.of("refresh.metric", "refresh.scale"),
                refresh.diagnostics().stream()
                        .map(Diagnostic::code)
                        .filter(code -> code.startsWith("refresh."))
                        .toList());
        List<Score> added = refresh.catalog().scores(id).stream()
                .filter(s -> s.source().equals(SOURCE))
                .toList();
        assertEquals(1, added.size());
        assertEquals("mmlu-pro", added.get(0).benchmarkId());
        assertEquals(5, added.get(0).setup().shots());
        assertEquals(Reporter.Kind.SELF_REPORTED, added.get(0).reporter().kind());
        assertTrue(refresh.changes().stream().anyMatch(c -> c.field().equals("score mmlu-pro")));
        assertTrue(refresh.contradictions().stream()
                .anyMatch(c -> c.field().equals("license") && c.held().equals("apache-2.0")));
    }

    private static String result(String name, String metric, String value) {
        return "  - dataset:\n      name: " + name + "\n    metrics:\n    - type: " + metric + "\n      value: " + value
                + "\n";
    }

    @Test
    @DisplayName("takes Epoch AI's index, and tells a release and a figure that differ")
    void epoch() throws IOException {
        String csv = "Model,eci,eci_ci_low,eci_ci_high,date,Model accessibility\n"
                + "Kimi K3,158.5,150,160,2026-08-01,Open weights\n";
        CatalogRefresh refresh =
                CatalogRefresh.read(CATALOG, List.of(Download.of(Download.Format.EPOCH_INDEX, text(csv), SOURCE)), DAY);
        assertEquals(
                List.of("release", "score epoch-capabilities-index"),
                refresh.contradictions().stream().map(c -> c.field()).toList());
        Benchmark index = CATALOG.benchmark("epoch-capabilities-index").orElseThrow();
        Score now = ScorePreference.of(refresh.catalog().scores("moonshotai/kimi-k3"), index)
                .orElseThrow();
        assertEquals(new BigDecimal("158.5"), now.value());
        assertEquals(SOURCE, now.source());
    }

    @Test
    @DisplayName("takes every kind of download in one call, as they are")
    void everything() throws IOException {
        List<Download> downloads = List.of(
                Download.of(Download.Format.MODELS_DEV_MODELS, shared("modelsdev/models.json"), SOURCE),
                Download.of(Download.Format.MODELS_DEV_OFFERS, shared("modelsdev/provider-models.json"), SOURCE),
                Download.of(Download.Format.OPENROUTER, shared("openrouter/models-2026-05-15.json"), SOURCE),
                Download.of(Download.Format.EPOCH_INDEX, shared("epoch/index-2026-08/published-scores.csv"), SOURCE),
                Download.of(Download.Format.INTERCONNECTS, shared("interconnects/model_parameters.csv"), SOURCE),
                Download.of(
                        Download.Format.INTERCONNECTS, shared("interconnects/release_date_corrections.csv"), SOURCE),
                Download.of(
                        Download.Format.HUB_RECORDS,
                        new GZIPInputStream(shared("hub/hub-models-4167.jsonl.gz")),
                        SOURCE),
                Download.of(Download.Format.LITELLM, text("{}"), SOURCE),
                Download.ofCard(
                        "ibm-granite/granite-3.0-2b-base",
                        shared("cards/carddata-2026/ibm-granite__granite-3.0-2b-base.md"),
                        SOURCE));
        CatalogRefresh refresh = CatalogRefresh.read(CATALOG, downloads, DAY);
        Set<String> changed =
                refresh.changes().stream().map(c -> c.field().split(" ", 2)[0]).collect(Collectors.toSet());
        assertTrue(
                changed.containsAll(Set.of("contextWindow", "size", "release", "offer", "score")), changed.toString());
        Set<String> contradicted =
                refresh.contradictions().stream().map(c -> c.field()).collect(Collectors.toSet());
        assertTrue(contradicted.containsAll(Set.of("contextWindow", "release", "license")), contradicted.toString());
        assertTrue(refresh.catalog().scores().containsAll(CATALOG.scores()));
        assertEquals(CATALOG.models().size(), refresh.catalog().models().size());
        assertFalse(refresh.unknown().isEmpty());
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

    private static final String QWEN = "Qwen/Qwen3-8B";

    private static SourcedClaim tracked(BigDecimal billions, String released, LocalDate day) {
        PartialDate date = released == null ? null : PartialDate.parse(released);
        return SourcedClaim.of(
                new TrackedModel(QWEN, billions, null, date, null), new Source("list of " + day, day, Confidence.HIGH));
    }

    @Test
    @DisplayName("lets the newer of two sources win, in whatever order they come")
    void newerSourceWins() {
        SourcedClaim newer = tracked(null, "2025-05-01", DAY);
        SourcedClaim older = tracked(null, "2025-06-01", DAY.minusMonths(1));
        for (List<SourcedClaim> claims : List.of(List.of(newer, older), List.of(older, newer))) {
            CatalogRefresh refresh = CatalogRefresh.of(CATALOG, claims, DAY);
            assertEquals(
                    "2025-05-01",
                    refresh.catalog().find(QWEN).orElseThrow().release().date().toString());
        }
    }

    @Test
    @DisplayName("keeps a date to the day where a newer source gives its month")
    void coarserDate() {
        PartialDate held = CATALOG.find(QWEN).orElseThrow().release().date();
        assertEquals(PartialDate.Precision.DAY, held.precision());
        CatalogRefresh refresh =
                CatalogRefresh.of(CATALOG, List.of(tracked(null, held.toString().substring(0, 7), DAY)), DAY);
        assertEquals(held, refresh.catalog().find(QWEN).orElseThrow().release().date());
        assertEquals(List.of(), refresh.changes());
    }

    @Test
    @DisplayName("takes no size that rounds to nothing")
    void tinySize() {
        CatalogRefresh refresh = CatalogRefresh.of(CATALOG, List.of(tracked(new BigDecimal("1e-12"), null, DAY)), DAY);
        assertEquals(
                CATALOG.find(QWEN).orElseThrow().size(),
                refresh.catalog().find(QWEN).orElseThrow().size());
    }

    @Test
    @DisplayName("fails as promised when a stream of records fails")
    void failingStream() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        Download download = Download.of(Download.Format.HUB_RECORDS, failing, SOURCE);
        assertThrows(IOException.class, download::claims);
    }
}
