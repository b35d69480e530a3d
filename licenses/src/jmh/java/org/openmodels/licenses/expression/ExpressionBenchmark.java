package org.openmodels.licenses.expression;

import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.spdx.library.LicenseInfoFactory;
import org.spdx.library.model.v2.license.AnyLicenseInfo;

/** Parsing beside spdx-java-library, and the questions that other libraries answer by expansion. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExpressionBenchmark {
    private String one = "";
    private String fifty = "";
    private LicenseExpression eighteenPairs = SpecialIdentifier.NONE;
    private LicenseExpression reversedPairs = SpecialIdentifier.NONE;
    private AllowList allowed = AllowList.of();
    private AllowList notAllowed = AllowList.of();

    /** Prepares the same texts for all. */
    @Setup
    public void prepare() {
        SpdxLibrary.renew();
        String[] ids = LicenseInfoFactory.getSpdxListedLicenseIds().stream()
                .sorted()
                .limit(50)
                .toArray(String[]::new);
        one = "MIT";
        fifty = String.join(" OR ", ids);
        eighteenPairs = LicenseExpression.parse(IntStream.range(0, 18)
                .mapToObj(i -> "(" + ids[2 * i] + " OR " + ids[2 * i + 1] + ")")
                .collect(Collectors.joining(" AND ")));
        reversedPairs = LicenseExpression.parse(IntStream.range(0, 18)
                .mapToObj(i -> "(" + ids[35 - 2 * i] + " OR " + ids[34 - 2 * i] + ")")
                .collect(Collectors.joining(" AND ")));
        allowed = AllowList.of(
                IntStream.range(0, 18).mapToObj(i -> ids[2 * i]).toArray(String[]::new));
        notAllowed = AllowList.of("MIT");
    }

    @Benchmark
    public LicenseExpression parseOne() {
        return LicenseExpression.parse(one);
    }

    @Benchmark
    public LicenseExpression parseFifty() {
        return LicenseExpression.parse(fifty);
    }

    @Benchmark
    public LicenseExpression parseLenientOne() {
        return LicenseExpression.parseLenient(one);
    }

    @Benchmark
    public AnyLicenseInfo parseOneSpdxLibrary() {
        return SpdxLibrary.parse(one);
    }

    @Benchmark
    public AnyLicenseInfo parseFiftySpdxLibrary() {
        return SpdxLibrary.parse(fifty);
    }

    @Benchmark
    public boolean satisfiesEighteenPairs() {
        return eighteenPairs.satisfies(allowed);
    }

    @Benchmark
    public boolean doesNotSatisfyEighteenPairs() {
        return eighteenPairs.satisfies(notAllowed);
    }

    @Benchmark
    public boolean equivalentEighteenPairs() {
        return eighteenPairs.isEquivalentTo(reversedPairs);
    }

    @Benchmark
    public LicenseExpression simplifyEighteenPairs() {
        return eighteenPairs.simplify();
    }

    @Benchmark
    public Object countEighteenPairs() {
        return eighteenPairs.minimalSets().count();
    }
}
