package org.openmodels.core.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.benchmark.Direction;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.benchmark.ToolUse;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.core.size.SizeBasis;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;

@DisplayName("The bundled catalog")
class BundledCatalogTest {

    private final ModelCatalog catalog = ModelCatalog.bundled();

    @Test
    @DisplayName("holds the facts it was made of")
    void rows() {
        assertEquals(LocalDate.of(2026, 11, 23), catalog.asOf());
        assertEquals(124, catalog.labs().size());
        assertTrue(catalog.models().size() > 1500, catalog.toString());
        assertTrue(catalog.benchmarks().size() > 500);
        assertEquals(8045, catalog.scores().size());
        assertEquals(2146, catalog.derivatives().size());
        assertTrue(catalog.licenseHistory().size() > 160);
        assertEquals(1042, catalog.adoption().size());
        assertEquals(181, catalog.computeShares().size());
        assertTrue(catalog.offers().size() > 2000);
    }

    @Test
    @DisplayName("names a public place for every step of the licenses that the reports show")
    void publicHistory() {
        Set<String> shown =
                Set.of("Gemma", "Qwen", "DeepSeek", "Kimi", "GLM", "Llama", "Falcon", "MiniMax", "FLUX", "Mistral");
        List<String> internal = catalog.licenseHistory().stream()
                .filter(event -> shown.contains(event.family()))
                .filter(event -> event.source().location().contains("index doc"))
                .map(event -> event.family() + " " + event.generation())
                .toList();
        assertEquals(List.of(), internal);
    }

    @Test
    @DisplayName("knows the license of models that another source than the first tells")
    void licensesOfOtherSources() {
        assertEquals("Apache-2.0", reported("minimax/minimax-m1-40k"));
        assertEquals("Modified MIT License (Moonshot AI)", reported("moonshotai/kimi-k2.7-code"));
        assertEquals("MIT", reported("zhipuai/glm-5.2"));
    }

    private String reported(String model) {
        DeclaredLicense license = catalog.find(model).orElseThrow().license();
        assertEquals(DeclaredLicense.Basis.REPORTED, license.basis());
        return license.reported();
    }

    @Test
    @DisplayName("passes its own checks without an error")
    void sound() {
        Reading<ModelCatalog> reading = ModelCatalog.of(catalog.contents());
        assertFalse(reading.hasErrors(), () -> reading.diagnostics().toString());
        assertEquals(catalog.contents(), reading.value().orElseThrow().contents());
        Set<String> codes = new HashSet<>();
        reading.diagnostics().stream().map(Diagnostic::code).forEach(codes::add);
        assertEquals(Set.of("catalog.date"), codes, "a knowledge cutoff after the release is kept and marked");
    }

    @Test
    @DisplayName("is the same after writing and reading its JSON")
    void json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        catalog.write(out);
        Reading<ModelCatalog> read = ModelCatalog.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(catalog.contents(), read.value().orElseThrow().contents());
    }

    @Test
    @DisplayName("finds a model by id, Hub repository and alias")
    void finds() {
        Model model = catalog.find("Qwen/Qwen3-8B").orElseThrow();
        assertEquals("alibaba/qwen3-8b", model.id());
        assertEquals(model, catalog.find("ALIBABA/QWEN3-8B").orElseThrow());
        assertEquals("apache-2.0", model.license().tag());
        assertEquals(
                "meta/llama-3.1-8b",
                catalog.find("meta-llama/Meta-Llama-3.1-8B").orElseThrow().id());
        assertTrue(catalog.find("nobody/nothing").isEmpty());
        assertEquals("CN", catalog.lab("Qwen").orElseThrow().country());
    }

    @Test
    @DisplayName("resolves the names that people type")
    void resolves() {
        CatalogMatch.Generation gemma = assertInstanceOf(CatalogMatch.Generation.class, catalog.resolve("gemma-4"));
        assertEquals("gemma", gemma.family().id());
        assertTrue(gemma.models().size() > 3);
        assertEquals(catalog.generation("gemma", "4"), gemma.models());
        assertEquals(
                "3.6",
                assertInstanceOf(CatalogMatch.Generation.class, catalog.resolve("Qwen3.6"))
                        .generation());
        assertEquals(
                "3.6",
                assertInstanceOf(CatalogMatch.Generation.class, catalog.resolve("qwen-3.6"))
                        .generation());
        assertInstanceOf(CatalogMatch.Family.class, catalog.resolve("gemma"));
        assertInstanceOf(CatalogMatch.OfModel.class, catalog.resolve("qwen3-8b"));
        CatalogMatch.Nothing nothing = assertInstanceOf(CatalogMatch.Nothing.class, catalog.resolve("qwen3-"));
        assertEquals(5, nothing.similar().size());
    }

    @Test
    @DisplayName("tells total, active and effective size apart")
    void sizes() {
        Model qwen = catalog.find("Qwen/Qwen3-235B-A22B").orElseThrow();
        assertEquals("22B", qwen.size().count(SizeBasis.ACTIVE).orElseThrow().toShortString());
        Model gemma = catalog.find("google/gemma-4-E4B-it").orElseThrow();
        assertEquals(
                ParameterCount.ofBillions(4),
                gemma.size().count(SizeBasis.EFFECTIVE).orElseThrow());
        assertNotEquals(gemma.size().count(SizeBasis.EFFECTIVE), gemma.size().count(SizeBasis.TOTAL));
        assertEquals("21B", total("openai/gpt-oss-20b"));
        assertEquals("2.51B", total("google/gemma-2b"), "the tensors tell more than the name");
        assertEquals("31.3B", total("google/gemma-4-31B-it"));
        assertEquals("7B", total("Qwen/Qwen2.5-Omni-7B"), "the repository holds far more than the name says");
    }

    private String total(String name) {
        return catalog.find(name)
                .orElseThrow()
                .size()
                .count(SizeBasis.TOTAL)
                .orElseThrow()
                .toShortString();
    }

    @Test
    @DisplayName("keeps the direction and scale of a benchmark with its scores")
    void benchmarks() {
        assertEquals(
                Direction.HIGHER_IS_BETTER,
                catalog.benchmark("gpqa-diamond").orElseThrow().direction());
        assertTrue(catalog.benchmarks().stream().anyMatch(b -> b.direction() == Direction.LOWER_IS_BETTER));
        List<Score> scores = catalog.scoresOn("gpqa-diamond");
        assertTrue(scores.size() > 400);
        assertTrue(scores.stream().allMatch(s -> s.value().compareTo(BigDecimal.ZERO) >= 0));
        assertFalse(catalog.scoreConflicts().isEmpty());
    }

    @Test
    @DisplayName("tells apart the modes that a source tables separately, and tools from none")
    void modes() {
        List<String> modes = catalog.scores("lgai/exaone-4.0-1.2b").stream()
                .filter(s -> s.benchmarkId().equals("multi-if-en"))
                .map(s -> s.value() + " " + s.setup().mode())
                .toList();
        assertEquals(Set.of("53.9 thinking", "62.1 non-thinking"), Set.copyOf(modes));
        assertTrue(catalog.scores().stream()
                .filter(s -> "HLE w/o tools".equals(s.sourceName()))
                .allMatch(s -> s.setup().tools() == ToolUse.WITHOUT_TOOLS));
        assertTrue(catalog.scores().stream().noneMatch(s -> "Proprietary".equalsIgnoreCase(s.sourceName())));
    }

    @Test
    @DisplayName("ships nothing that rests on a lead")
    void noLeads() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        catalog.write(out);
        String json = out.toString(java.nio.charset.StandardCharsets.UTF_8);
        assertFalse(json.contains("artificialanalysis.ai"));
        assertFalse(json.contains("artificial-analysis-leaderboards"));
        assertFalse(json.contains("/benchmarks via github anomalyco/models.dev"));
        assertTrue(catalog.benchmarks().stream()
                .noneMatch(b -> b.id().matches("aa-.*(index|intelligence|briefcase).*|gdpval-aa-.*")));
    }

    @Test
    @DisplayName("knows no model of 2025 as of the end of 2024")
    void asOf() {
        ModelCatalog past = catalog.asOf(LocalDate.of(2024, 12, 31));
        assertTrue(past.find("meta-llama/Llama-3.1-8B-Instruct").isPresent());
        assertTrue(past.find("Qwen/Qwen3-8B").isEmpty());
        assertEquals(catalog.contents(), catalog.asOf(catalog.asOf()).contents());
    }

    @Test
    @DisplayName("gives every thread the same rows")
    void threads() throws ExecutionException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Score>>> results = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                results.add(threads.submit(() -> catalog.scores("openai/gpt-5")));
            }
            for (Future<List<Score>> result : results) {
                assertTrue(result.get() == results.get(0).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
