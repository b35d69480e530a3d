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

/** License expressions: parsing, and the questions that others answer by expansion. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
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

    /** Parses an expression of one license. */
    @Benchmark
    public LicenseExpression parseOne() {
        return LicenseExpression.parse(one);
    }

    /** Parses an expression of fifty licenses. */
    @Benchmark
    public LicenseExpression parseFifty() {
        return LicenseExpression.parse(fifty);
    }

    /** Looks at every character of the same text once. */
    @Benchmark
    public int parseOneFloor() {
        return characters(one);
    }

    /** Looks at every character of the same text once. */
    @Benchmark
    public int parseFiftyFloor() {
        return characters(fifty);
    }

    private static int characters(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i);
        }
        return sum;
    }

    /** Parses one license with repair of misspellings. */
    @Benchmark
    public LicenseExpression parseLenientOne() {
        return LicenseExpression.parseLenient(one);
    }

    /** Parses the same with java-spdx-library. */
    @Benchmark
    public AnyLicenseInfo parseOneSpdxLibrary() {
        return SpdxLibrary.parse(one);
    }

    /** Parses the same with java-spdx-library. */
    @Benchmark
    public AnyLicenseInfo parseFiftySpdxLibrary() {
        return SpdxLibrary.parse(fifty);
    }

    /** Finds that 18 conjoined choices of two satisfy an allow-list of 18. */
    @Benchmark
    public boolean satisfiesEighteenPairs() {
        return eighteenPairs.satisfies(allowed);
    }

    /** Finds that 18 conjoined choices of two do not satisfy an allow-list of one. */
    @Benchmark
    public boolean doesNotSatisfyEighteenPairs() {
        return eighteenPairs.satisfies(notAllowed);
    }

    /** Finds that 18 conjoined choices of two mean the same in another order. */
    @Benchmark
    public boolean equivalentEighteenPairs() {
        return eighteenPairs.isEquivalentTo(reversedPairs);
    }

    /** Simplifies 18 conjoined choices of two. */
    @Benchmark
    public LicenseExpression simplifyEighteenPairs() {
        return eighteenPairs.simplify();
    }

    /** Counts the 262,144 minimal sets of licenses that satisfy 18 conjoined choices of two. */
    @Benchmark
    public Object countEighteenPairs() {
        return eighteenPairs.minimalSets().count();
    }
}
