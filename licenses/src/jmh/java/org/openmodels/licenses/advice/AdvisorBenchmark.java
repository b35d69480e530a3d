package org.openmodels.licenses.advice;

import java.util.List;
import java.util.Set;
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
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.licenses.policy.Figure;
import org.openmodels.licenses.policy.UseCase;
import org.openmodels.licenses.terms.Action;

/** Advice on the models of the catalog. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class AdvisorBenchmark {
    private final Advisor advisor = Advisor.bundled();
    private final Model model =
            ModelCatalog.bundled().find("Qwen/Qwen3-235B-A22B").orElseThrow();
    private final UseCase useCase = UseCase.builder()
            .actions(Set.of(Action.HOST))
            .commercial(true)
            .monthlyActiveUsers(Figure.of(2_000_000))
            .territories(List.of("DE"))
            .domicile("DE")
            .domains(Set.of())
            .build();
    private final ShortlistQuery query = ShortlistQuery.of(useCase, "gpqa-diamond")
            .withMaxParameters(ParameterCount.parse("32B"))
            .withCountry("US");

    /** Advises on one model: its license, the verdict and what is owed. */
    @Benchmark
    public Object advise() {
        return advisor.advise(model, useCase);
    }

    /** Ranks the American models of at most 32 billion parameters that a service in Germany may host. */
    @Benchmark
    public Shortlist shortlist() {
        return advisor.shortlist(query);
    }
}
