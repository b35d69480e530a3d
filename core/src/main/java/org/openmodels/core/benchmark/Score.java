package org.openmodels.core.benchmark;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.internal.Decimals;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/**
 * One reported result of one model on one benchmark, with the setup and the reporter that limit its comparison.
 *
 * <p>{@code score.value()} of {@code 89.40} is {@code 89.4}: trailing zeros do not count, so equal results are equal.
 *
 * <p>Immutable and thread-safe.
 *
 * @param modelId the catalog id of the model
 * @param benchmarkId the catalog id of the benchmark
 * @param value the result, in the metric as reported
 * @param metric the unit as reported, such as {@code accuracy %}; null when not told
 * @param setup the conditions of the run
 * @param reporter who reports it
 * @param date when it was reported; null when not told
 * @param sourceName the model's name in the source, which may fix a snapshot; null when not told
 * @param source where it was read
 */
public record Score(
        String modelId,
        String benchmarkId,
        BigDecimal value,
        @Nullable String metric,
        Setup setup,
        Reporter reporter,
        @Nullable PartialDate date,
        @Nullable String sourceName,
        Source source)
        implements Serializable {

    /** Strips trailing zeros of the value and checks that model and benchmark are named. */
    public Score {
        Objects.requireNonNull(setup, "setup");
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(source, "source");
        value = Decimals.canonical(value);
        if (modelId.isBlank() || benchmarkId.isBlank()) {
            throw new IllegalArgumentException(
                    "score must name model and benchmark: '" + modelId + "' on '" + benchmarkId + "'");
        }
    }
}
