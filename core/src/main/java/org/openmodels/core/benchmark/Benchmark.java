package org.openmodels.core.benchmark;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Source;

/**
 * A test of models, in one version and variant: what it measures, in which unit, on which scale, which end is good.
 *
 * <p>{@code gpqa-diamond} has metric {@code accuracy %}, scale 0 to 100, {@code HIGHER_IS_BETTER}. A variant (other
 * subset, tools, setup) is a benchmark of its own that names what it varies.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id in the catalog, lower case
 * @param name the name as published
 * @param version the version where the name states one; null otherwise
 * @param variantOf the id of the benchmark that this one varies; null when it stands alone
 * @param measures what it measures, in a few words; null when no source tells
 * @param metric the unit as published, such as {@code accuracy %} or {@code Elo}
 * @param scale the range of the metric
 * @param direction which end is good
 * @param directionAssumed true when no source states the direction
 * @param tools whether models may call tools
 * @param core true for the benchmarks that a first comparison should use
 * @param source where it was read
 */
public record Benchmark(
        String id,
        String name,
        @Nullable String version,
        @Nullable String variantOf,
        @Nullable String measures,
        String metric,
        Scale scale,
        Direction direction,
        boolean directionAssumed,
        ToolUse tools,
        boolean core,
        Source source)
        implements Serializable {

    /** Checks that it is named and does not vary itself. */
    public Benchmark {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(tools, "tools");
        Objects.requireNonNull(source, "source");
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("benchmark must have id and name: '" + id + "' '" + name + "'");
        }
        if (id.equals(variantOf)) {
            throw new IllegalArgumentException("benchmark must not be a variant of itself: " + id);
        }
    }
}
