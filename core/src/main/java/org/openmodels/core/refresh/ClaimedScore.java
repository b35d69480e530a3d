package org.openmodels.core.refresh;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.benchmark.Reporter;
import org.openmodels.core.benchmark.Setup;
import org.openmodels.core.benchmark.ToolUse;
import org.openmodels.core.source.huggingface.CardResult;

/**
 * A score that a source claims for a model, on a benchmark by the source's name for it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param benchmark the benchmark in the words of the source
 * @param metric the metric in the words of the source; null for the benchmark's own
 * @param value the score
 * @param setup the conditions of the run
 * @param reporter who reports it
 */
public record ClaimedScore(String benchmark, @Nullable String metric, BigDecimal value, Setup setup, Reporter reporter)
        implements Serializable {

    /** Metrics of cards that are plain accuracies, as percentages or as parts of one. */
    private static final List<String> ACCURACIES = List.of("acc", "accuracy", "exact_match", "pass@1", "em");

    /** Checks that nothing but the metric is null. */
    public ClaimedScore {
        Objects.requireNonNull(benchmark, "benchmark");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(setup, "setup");
        Objects.requireNonNull(reporter, "reporter");
    }

    /** Returns a result of a card; a card without a named source reports on its own model. */
    static ClaimedScore of(CardResult result) {
        String metric = result.metric() == null ? "" : result.metric().toLowerCase(Locale.ROOT);
        String source = result.sourceName();
        Reporter reporter = source == null
                ? new Reporter(Reporter.Kind.SELF_REPORTED, null)
                : new Reporter(Reporter.Kind.LEADERBOARD, source);
        return new ClaimedScore(
                result.benchmark(),
                metric.isEmpty() || ACCURACIES.contains(metric) ? null : result.metric(),
                result.value(),
                new Setup(null, null, result.shots(), ToolUse.UNKNOWN, null, null),
                reporter);
    }
}
