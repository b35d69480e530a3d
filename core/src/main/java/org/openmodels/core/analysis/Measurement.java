package org.openmodels.core.analysis;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Direction;
import org.openmodels.core.benchmark.Reporter;
import org.openmodels.core.benchmark.Scale;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.benchmark.ToolUse;
import org.openmodels.core.source.Source;

/**
 * A score together with all that decides what it may be compared with.
 *
 * <p>Immutable and thread-safe.
 *
 * @param model the model's id
 * @param benchmark the benchmark's id or name
 * @param version the benchmark's version; null when not told
 * @param metric the unit, such as {@code accuracy %}; null when not told
 * @param direction which end is good
 * @param scale the range of the metric
 * @param tools whether the model could call tools
 * @param mode the thinking mode or effort, as told; null when not told
 * @param reporter who reports it
 * @param value the score
 * @param source where it was read
 */
public record Measurement(
        String model,
        String benchmark,
        @Nullable String version,
        @Nullable String metric,
        Direction direction,
        Scale scale,
        ToolUse tools,
        @Nullable String mode,
        Reporter.Kind reporter,
        double value,
        Source source)
        implements Serializable {

    /** Checks that nothing but version, metric and mode is null. */
    public Measurement {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(benchmark, "benchmark");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(tools, "tools");
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(source, "source");
    }

    /** Returns a score of a catalog with what its benchmark says; tools in the setup go before those of the benchmark. */
    public static Measurement of(Score score, Benchmark benchmark) {
        ToolUse tools = score.setup().tools() == ToolUse.UNKNOWN
                ? benchmark.tools()
                : score.setup().tools();
        return new Measurement(
                score.modelId(),
                benchmark.id(),
                benchmark.version(),
                score.metric() == null ? benchmark.metric() : score.metric(),
                benchmark.direction(),
                benchmark.scale(),
                tools,
                score.setup().mode(),
                score.reporter().kind(),
                score.value().doubleValue(),
                score.source());
    }
}
