package org.openmodels.core.index;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Models and benchmarks on one scale, fitted to the results of the ones on the others.
 *
 * <p>{@code CapabilityIndex.fit(observations, IndexDefinition.EPOCH).model("GPT-5")} has the index 150. Of a model with
 * capability C a benchmark with difficulty D and slope a expects the performance 1 / (1 + exp(-a (C - D))); the squares of
 * the differences are least. The order of the observations changes nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param definition the choices it rests on
 * @param models the models, the most capable first
 * @param benchmarks the benchmarks, the most difficult first
 * @param observations the observations that counted
 * @param iterations the steps of the fit
 * @param meanError the root of the mean square difference of performances
 * @param resampling how the intervals were drawn; null when there are none
 */
public record CapabilityIndex(
        IndexDefinition definition,
        List<IndexedModel> models,
        List<IndexedBenchmark> benchmarks,
        int observations,
        int iterations,
        double meanError,
        @Nullable Resampling resampling)
        implements Serializable {

    /** Copies the lists. */
    public CapabilityIndex {
        Objects.requireNonNull(definition, "definition");
        models = List.copyOf(models);
        benchmarks = List.copyOf(benchmarks);
    }

    /**
     * Fits the index.
     *
     * @throws IllegalArgumentException when the observations that count lack a model or benchmark that the definition pins
     *     or are on more than {@value IndexDefinition#MOST_BENCHMARKS} benchmarks, or when the pinned models do not differ in
     *     the right direction
     */
    public static CapabilityIndex fit(List<Observation> observations, IndexDefinition definition) {
        return new IndexFit(ResultTable.of(observations, definition), definition).index();
    }

    /** Fits the index and draws an interval for each model, on all processors; errors as without intervals. */
    public static CapabilityIndex fit(
            List<Observation> observations, IndexDefinition definition, Resampling resampling) {
        return new IndexFit(ResultTable.of(observations, definition), definition).index(resampling);
    }

    /** Returns the model with a name, empty when it does not count. */
    public Optional<IndexedModel> model(String name) {
        return models.stream().filter(m -> m.model().equals(name)).findFirst();
    }

    /** Returns the benchmark with a name, empty when it does not count. */
    public Optional<IndexedBenchmark> benchmark(String name) {
        return benchmarks.stream().filter(b -> b.benchmark().equals(name)).findFirst();
    }
}
