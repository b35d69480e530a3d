package org.openmodels.core.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.benchmark.Setup;
import org.openmodels.core.benchmark.ToolUse;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.catalog.ReleaseDate;

@DisplayName("The generator of the catalog")
class GenerateCatalogTest {

    private static final Path SHARED = Path.of(System.getProperty("openmodels.shared", "../shared"));
    private static final Path CORRECTIONS = Path.of("src/test/data/catalog/corrections.tsv");

    @Test
    @DisplayName("makes the committed tables, byte for byte")
    void regenerates() throws IOException {
        Assumptions.assumeTrue(Files.exists(SHARED.resolve("facts/models.tsv")), "needs the shared facts: " + SHARED);
        for (Map.Entry<String, byte[]> file :
                GenerateCatalog.files(SHARED, CORRECTIONS).entrySet()) {
            try (InputStream in = ModelCatalog.class.getResourceAsStream(file.getKey())) {
                assertNotNull(in, file.getKey());
                assertArrayEquals(in.readAllBytes(), file.getValue(), file.getKey() + " is stale: run -Pgenerate");
            }
        }
    }

    @Test
    @DisplayName("reads a setup and keeps its words")
    void setups() {
        assertEquals(
                new Setup(
                        "mini-swe-agent",
                        "high",
                        null,
                        ToolUse.UNKNOWN,
                        null,
                        "effort=high; Harness=mini-swe-agent; Reasoning effort=high"),
                ScoreFacts.setup("effort=high; Harness=mini-swe-agent; Reasoning effort=high"));
        assertEquals(
                new Setup(null, "thinking", null, ToolUse.WITH_TOOLS, null, "kimi k2.5 (thinking); with tools"),
                ScoreFacts.setup("kimi k2.5 (thinking); with tools"));
        assertEquals(5, ScoreFacts.setup("5-shot evaluation").shots());
        assertEquals(
                "non-thinking",
                ScoreFacts.setup("claude opus 4 (w/o extended thinking)").mode());
        assertEquals(
                "2025-08-07",
                ScoreFacts.setup("effort=unknown; version=2025-08-07").modelVersion());
        assertEquals(Setup.UNKNOWN, ScoreFacts.setup("default"));
    }

    @Test
    @DisplayName("removes leads from a source cell and keeps the others")
    void leads() {
        assertEquals(
                "Epoch notable models: Canada | LLM-Stats",
                Provenance.withoutLeads("AA creator.country=CA (x) | Epoch notable models: Canada | LLM-Stats"));
        assertEquals("", Provenance.withoutLeads("https://artificialanalysis.ai/models (via github)"));
        assertEquals(
                "https://huggingface.co/BAAI/bge-m3", Provenance.withoutLeads("https://huggingface.co/BAAI/bge-m3"));
    }

    @Test
    @DisplayName("tells what a release date rests on")
    void dates() {
        assertEquals(ReleaseDate.Basis.REPOSITORY_CREATED, ReleaseDates.basis("HF repo createdAt (proxy)"));
        assertEquals(ReleaseDate.Basis.LICENSE_TEXT, ReleaseDates.basis("day (licence last updated)"));
        assertEquals(ReleaseDate.Basis.STATED, ReleaseDates.basis("day (ATOM correction)"));
        assertEquals(ReleaseDate.Basis.API, ReleaseDates.basis("day (API; weights 2026-07-27)"));
        assertEquals(ReleaseDate.Basis.APPROXIMATE, ReleaseDates.basis("month (trending 2026-10-10)"));
    }

    @Test
    @DisplayName("finds the version in a benchmark's name and no item count")
    void versions() {
        assertEquals("2.0", BenchmarkFacts.version("terminal-bench-2.0", "Terminal-Bench 2.0"));
        assertEquals("v6", BenchmarkFacts.version("livecodebench-v6", "LiveCodeBench v6"));
        assertEquals("2025", BenchmarkFacts.version("aime-2025", "AIME 2025"));
        assertEquals(null, BenchmarkFacts.version("math-500", "MATH-500"));
    }
}
