package org.openmodels.core.index;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The choices that make a capabilities index: which observations count, what is pinned, and what the scale means.
 *
 * <p>{@link #EPOCH} is the index that Epoch AI published in August 2026: Claude 3.5 Sonnet is 130 and GPT-5 is 150.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name a name for the definition
 * @param low the model that fixes the lower point of the scale
 * @param lowIndex its index
 * @param high the model that fixes the upper point of the scale
 * @param highIndex its index, above {@code lowIndex}
 * @param slopeAnchor the benchmark whose slope is pinned at 1 in the fit; null to pin that of the benchmark with most
 *     observations
 * @param ridge the strength of the penalty on the mean square of the parameters, positive
 * @param clip how far performances are kept from 0 and 1
 * @param fewestBenchmarks the fewest benchmarks of a model that counts
 * @param earliest the first release date that counts; null for any
 */
public record IndexDefinition(
        String name,
        String low,
        double lowIndex,
        String high,
        double highIndex,
        @Nullable String slopeAnchor,
        double ridge,
        double clip,
        int fewestBenchmarks,
        @Nullable LocalDate earliest)
        implements Serializable {

    /** The most benchmarks of a fit. */
    public static final int MOST_BENCHMARKS = 1_000;

    /** The Epoch Capabilities Index as of August 2026. */
    public static final IndexDefinition EPOCH = new IndexDefinition(
            "Epoch Capabilities Index, August 2026: p = 1 / (1 + exp(-a (C - D))), least squares",
            "Claude 3.5 Sonnet",
            130,
            "GPT-5",
            150,
            "Winogrande",
            0.1,
            1e-3,
            4,
            LocalDate.of(2023, 1, 1));

    /** Checks that the scale rises and the penalty pins what the data leave open. */
    public IndexDefinition {
        Objects.requireNonNull(name, "name");
        if (low.equals(high) || !(highIndex > lowIndex)) {
            throw new IllegalArgumentException(
                    "scale must rise between two models: " + low + " " + lowIndex + ", " + high + " " + highIndex);
        }
        if (!(ridge > 0) || !(clip >= 0 && clip < 0.5) || fewestBenchmarks < 1) {
            throw new IllegalArgumentException("ridge must be positive, clip from 0 to 0.5, benchmarks at least 1: "
                    + ridge + ", " + clip + ", " + fewestBenchmarks);
        }
    }

    /** Returns this definition with other models at the two fixed points of the scale. */
    public IndexDefinition withAnchors(String newLow, double newLowIndex, String newHigh, double newHighIndex) {
        return new IndexDefinition(
                name, newLow, newLowIndex, newHigh, newHighIndex, slopeAnchor, ridge, clip, fewestBenchmarks, earliest);
    }

    /** Returns this definition with another benchmark whose slope is pinned; null for the one with most observations. */
    public IndexDefinition withSlopeAnchor(@Nullable String benchmark) {
        return new IndexDefinition(
                name, low, lowIndex, high, highIndex, benchmark, ridge, clip, fewestBenchmarks, earliest);
    }

    /** Returns this definition with other bounds on the models that count. */
    public IndexDefinition withModels(int newFewestBenchmarks, @Nullable LocalDate newEarliest) {
        return new IndexDefinition(
                name, low, lowIndex, high, highIndex, slopeAnchor, ridge, clip, newFewestBenchmarks, newEarliest);
    }
}
