package org.openmodels.core.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.size.SizeLabel;

/** The catalog of models, once it is loaded. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class CatalogBenchmark {

    private final ModelCatalog catalog = ModelCatalog.bundled();
    private String repository = "Qwen/Qwen3-235B-A22B";
    private String id = "alibaba/qwen3-235b-a22b";
    private String label = "235B-A22B";
    private final Map<String, Model> map = Map.of(repository, catalog.find(repository).orElseThrow());

    /** Finds a model by its Hub repository. */
    @Benchmark
    public Optional<Model> findByRepository() {
        return catalog.find(repository);
    }

    /** Finds the same name in a map that holds nothing else. */
    @Benchmark
    public Model findByRepositoryFloor() {
        return map.get(repository);
    }

    /** Returns the models of a generation. */
    @Benchmark
    public List<Model> generation() {
        return catalog.generation("gemma", "4");
    }

    /** Returns the scores of a model. */
    @Benchmark
    public List<Score> scores() {
        return catalog.scores(id);
    }

    /** Reads a size label. */
    @Benchmark
    public SizeLabel label() {
        return SizeLabel.parse(label);
    }
}
