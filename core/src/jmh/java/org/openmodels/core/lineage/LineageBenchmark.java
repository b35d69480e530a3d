package org.openmodels.core.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;

/** Lineage of 100,000 works that were made up, each from an earlier one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@Fork(2)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class LineageBenchmark {
    private static final int WORKS = 100_000;

    private final List<LineageEdge> edges = new ArrayList<>();
    private LineageGraph graph = LineageGraph.of(List.of());
    private String deepest = "";

    /** Makes the works. */
    @Setup
    public void make() {
        Random random = new Random(1);
        Source source = new Source("made up", null, Confidence.LOW);
        for (int n = 1; n < WORKS; n++) {
            edges.add(new LineageEdge(name(n), name(random.nextInt(n)), Relation.FINE_TUNE, source));
        }
        graph = LineageGraph.of(edges);
        int depth = -1;
        for (int n = WORKS - 1_000; n < WORKS; n++) {
            int ancestors = graph.ancestors(name(n)).size();
            if (ancestors > depth) {
                depth = ancestors;
                deepest = name(n);
            }
        }
    }

    private static String name(int n) {
        return "lab-" + n % 997 + "/model-" + n;
    }

    /** Builds the graph, with renames followed, repeated edges and rings found. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public LineageGraph build() {
        return LineageGraph.of(edges);
    }

    /** Puts every edge into a map of lists. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Map<String, List<String>> buildFloor() {
        Map<String, List<String>> map = new HashMap<>();
        for (LineageEdge edge : edges) {
            map.computeIfAbsent(edge.derivative(), work -> new ArrayList<>(1)).add(edge.base());
        }
        return map;
    }

    /** Finds all ancestors of the work farthest down, with the way to each. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public List<LineagePath> ancestors() {
        return graph.ancestors(deepest);
    }
}
