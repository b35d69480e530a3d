package org.openmodels.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.refresh.CatalogRefresh;
import org.openmodels.core.refresh.Download;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;

/** The bundled catalog brought up to date by downloads of today, with what changed and what contradicts. */
public final class RefreshExample {
    private static final String PRICES = """
            {"groq": {"models": {"x": {"id": "openai/gpt-oss-120b", "cost": {"input": 0.2, "output": 0.8}}}}}
            """;

    private static final String CARD = """
            ---
            license: mit
            model-index:
            - results:
              - dataset:
                  name: MMLU-Pro (5-shot)
                metrics:
                - type: acc
                  value: 56.7
            ---
            """;

    private RefreshExample() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException {
        run(System.out);
    }

    static void run(PrintStream out) throws IOException {
        LocalDate today = LocalDate.of(2026, 12, 1);
        CatalogRefresh refresh = CatalogRefresh.read(
                ModelCatalog.bundled(),
                List.of(
                        Download.of(
                                Download.Format.MODELS_DEV_OFFERS,
                                file(PRICES),
                                new Source("https://models.dev/api.json", today, Confidence.HIGH)),
                        Download.ofCard(
                                "Qwen/Qwen3-8B",
                                file(CARD),
                                new Source("https://huggingface.co/Qwen/Qwen3-8B", today, Confidence.HIGH))),
                today);
        refresh.changes()
                .forEach(c -> out.println(c.model() + ", " + c.field() + ": "
                        + (c.before() == null ? "new" : c.before()) + " -> " + c.after()));
        refresh.contradictions()
                .forEach(c -> out.println(c.model() + ", " + c.field() + ": held " + c.held() + ", " + c.claimant()
                        + " says " + c.claimed()));
    }

    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
