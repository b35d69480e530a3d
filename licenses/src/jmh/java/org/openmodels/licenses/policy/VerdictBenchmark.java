package org.openmodels.licenses.policy;

import java.util.List;
import java.util.Set;
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
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.LicenseKnowledge;

/** Verdicts: may a company host, pass on and fine-tune, serving two million users a month from Germany? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class VerdictBenchmark {
    @Param({"MIT", "LicenseRef-llama-3.1", "LicenseRef-tencent-hunyuan-large", "MIT OR LicenseRef-llama-3.1"})
    private String license = "MIT";

    private final VerdictEngine engine = VerdictEngine.of(LicenseKnowledge.bundled());
    private LicenseExpression expression = LicenseExpression.parse("MIT");
    private UseCase useCase = UseCase.UNKNOWN;

    /** Prepares a company that hosts, passes on and fine-tunes. */
    @Setup
    public void prepare() {
        expression = LicenseExpression.parse(license);
        useCase = UseCase.builder()
                .actions(Action.HOST, Action.REDISTRIBUTE, Action.PUBLISH_DERIVATIVE)
                .commercial(true)
                .monthlyActiveUsers(Figure.of(2_000_000))
                .territories(List.of("DE"))
                .domicile("DE")
                .domains(Set.of())
                .multimodal(false)
                .build();
    }

    /** Judges a use case under a license. */
    @Benchmark
    public Verdict verdict() {
        return engine.check(expression, useCase);
    }
}
