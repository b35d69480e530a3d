package org.openmodels.core.index;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The fit of an index as large as Epoch AI's of August 2026, 222 models on 57 benchmarks with 2,249 results, and one
 * bootstrap of 20 refits. The results are made up, so that the benchmark needs no file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class IndexBenchmark {
    private static final int MODELS = 222;
    private static final int BENCHMARKS = 57;
    private static final double SHARE_TESTED = 2249.0 / (MODELS * BENCHMARKS);

    private List<Observation> observations = List.of();
    private IndexDefinition definition = IndexDefinition.EPOCH;

    @Setup
    public void observe() {
        SplittableRandom random = new SplittableRandom(7);
        List<Observation> made = new ArrayList<>();
        for (int m = 0; m < MODELS; m++) {
            for (int b = 0; b < BENCHMARKS; b++) {
                double z = (m - 4.0 * b) / 30 + random.nextDouble(-0.5, 0.5);
                if (random.nextDouble() < SHARE_TESTED || (m + b) % 29 == 0) {
                    made.add(new Observation("m" + (1000 + m), "b" + (100 + b), 1 / (1 + Math.exp(-z)), null));
                }
            }
        }
        observations = List.copyOf(made);
        definition = definition.withAnchors("m1060", 130, "m1160", 150).withSlopeAnchor(null).withModels(1, null);
    }

    /** Fits 222 models on 57 benchmarks from 2,249 results. */
    @Benchmark
    public CapabilityIndex fit() {
        return CapabilityIndex.fit(observations, definition);
    }

    /** Fits them and redraws the results 20 times. */
    @Benchmark
    public CapabilityIndex bootstrapOf20() {
        return CapabilityIndex.fit(observations, definition, new Resampling(20, 1));
    }
}
