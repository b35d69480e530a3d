package org.openmodels.core.lineage;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;

/** Building a lineage of so many works with two bases each, a ring now and then, and asking it. Cost must grow linearly. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LineageBenchmark {
    private static final Source SOURCE = new Source("test", null, Confidence.HIGH);

    /** How many works. */
    @Param({"10000", "100000"})
    public int works;

    private int[] bases = {};
    private LineageGraph graph = LineageGraph.of(List.of());

    /** Chooses the bases. */
    @Setup
    public void choose() {
        bases = new Random(1).ints(2L * works, 0, works).toArray();
        for (int i = 0; i < bases.length; i++) {
            boolean ring = i % 10_000 == 9_999;
            bases[i] = ring ? bases[i] : bases[i] / 64 % Math.max(1, i / 2);
        }
        graph = build();
    }

    /** Builds the graph, duplicates, rings and all. */
    @Benchmark
    public LineageGraph build() {
        LineageGraphBuilder builder = new LineageGraphBuilder();
        for (int i = 0; i < works; i++) {
            builder.add("org/work-" + i, "org/work-" + bases[2 * i], Relation.FINE_TUNE, SOURCE);
            builder.add("org/work-" + i, "org/work-" + bases[2 * i + 1], Relation.MERGE, SOURCE);
        }
        return builder.build();
    }

    /** Finds all ancestors of one work with the way to each. */
    @Benchmark
    public List<LineagePath> ancestors() {
        return graph.ancestors("org/work-" + (works - 1));
    }
}
