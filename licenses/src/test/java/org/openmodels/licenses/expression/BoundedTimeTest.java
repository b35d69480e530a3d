package org.openmodels.licenses.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmodels.core.source.Reading;

/** Every question ends within 100 milliseconds; the guards here are a hundred times as long. */
@DisplayName("Any question to a license expression ends")
class BoundedTimeTest {
    private static final Duration GUARD = Duration.ofSeconds(10);

    @Test
    @DisplayName("for forty pairs (a OR b), of which 2^40 sets satisfy the sum")
    void pairs() {
        LicenseExpression pairs = LicenseExpression.parse(join(40, " AND ", i -> "(a" + i + " OR b" + i + ")"));
        LicenseExpression reversed =
                LicenseExpression.parse(join(40, " AND ", i -> "(b" + (39 - i) + " OR a" + (39 - i) + ")"));
        assertTimeoutPreemptively(GUARD, () -> {
            assertEquals(BigInteger.ONE.shiftLeft(40), pairs.minimalSets().count());
            assertEquals(1000, pairs.minimalSets().first(1000).size());
            assertTrue(pairs.isEquivalentTo(reversed));
            assertEquals(pairs.canonical(), pairs.simplify());
            askEverything(pairs);
        });
    }

    @Test
    @DisplayName("for the 78 operators of a real package")
    void kernelHeaders() throws IOException {
        Path file = Path.of(System.getProperty("openmodels.shared", "../shared"))
                .resolve("data/parsing/kernel-headers-license-expression.txt");
        Assumptions.assumeTrue(Files.exists(file), "needs " + file);
        LicenseExpression headers =
                LicenseExpression.parse(Files.readString(file).strip());
        assertTimeoutPreemptively(GUARD, () -> {
            askEverything(headers);
            assertEquals(BigInteger.ONE, headers.minimalSets().count());
            assertTrue(headers.simplify().isEquivalentTo(headers));
            assertEquals(22, headers.simplify().conjuncts().size());
        });
    }

    @Test
    @DisplayName("for 100,000 parentheses around, left and right of licenses")
    void parentheses() {
        int n = 100_000;
        assertTimeoutPreemptively(GUARD, () -> {
            assertEquals(SingleLicense.of("MIT"), LicenseExpression.parse("(".repeat(n) + "MIT" + ")".repeat(n)));
            for (String text : List.of(
                    "(MIT AND ".repeat(20_000) + "MIT" + ")".repeat(20_000),
                    "(".repeat(20_000) + "MIT" + " AND MIT)".repeat(20_000))) {
                assertEquals(20_001, LicenseExpression.parse(text).conjuncts().size());
                assertEquals(
                        20_001, LicenseExpression.parseLenient(text).conjuncts().size());
            }
            for (String text :
                    List.of("(".repeat(n), "(".repeat(n) + "MIT", "MIT" + ")".repeat(n), "MIT(".repeat(n / 2))) {
                assertTrue(LicenseExpression.tryParse(text).hasErrors());
                assertTrue(LicenseExpression.tryParseLenient(text, IdNormalizer.standard())
                        .hasErrors());
            }
        });
    }

    @Test
    @DisplayName("for real depth: the greatest is read, printed and asked, one more is an error")
    void depth() {
        int most = LicenseExpression.MAX_DEPTH;
        assertTimeoutPreemptively(GUARD, () -> {
            LicenseExpression deepest = LicenseExpression.parse(nested(most));
            assertEquals(deepest, LicenseExpression.parse(deepest.toString()));
            askEverything(deepest);
            for (int depth : new int[] {most + 1, 50_000}) {
                Reading<LicenseExpression> reading = LicenseExpression.tryParse(nested(depth));
                assertTrue(reading.diagnostics().toString().contains(depth < 20_000 ? "levels deep" : ""));
                assertTrue(reading.hasErrors());
            }
        });
    }

    @Test
    @DisplayName("for an input of 10 MB")
    void length() {
        String text = "MIT OR ".repeat(1_500_000);
        assertTimeoutPreemptively(GUARD, () -> {
            assertEquals(
                    "an expression must not have more than 250000 characters: 10500000",
                    LicenseExpression.tryParse(text).diagnostics().get(0).message());
            assertTrue(LicenseExpression.tryParseLenient(text, IdNormalizer.standard())
                    .hasErrors());
        });
    }

    static List<String> hard() {
        Random random = new Random(42);
        return List.of(
                join(
                        120,
                        " AND ",
                        i -> "(x" + random.nextInt(60) + " OR x" + random.nextInt(60) + " OR x" + random.nextInt(60)
                                + ")"),
                join(
                        500,
                        " OR ",
                        i -> "x" + random.nextInt(90) + " AND x" + random.nextInt(90) + " AND x" + random.nextInt(90)),
                join(1000, " AND ", i -> "(c" + i + " OR c" + (i + 1) + ")"),
                join(999, " AND ", i -> "(d" + i + " OR d" + (i + 1) % 999 + ")"),
                join(60, " OR ", i -> "(m" + i + " AND m" + (i + 60) + ")") + " OR (" + join(60, " AND ", i -> "m" + i)
                        + ")",
                join(20_000, " AND ", i -> "l" + i),
                join(12_000, " OR ", i -> "(l" + i + " AND k)"),
                join(8000, " OR ", i -> colliding(i)),
                "(".repeat(30_000) + "a" + " AND b) OR a".repeat(10) + ")".repeat(29_990));
    }

    @ParameterizedTest
    @MethodSource("hard")
    @DisplayName("for expressions that no diagram can hold, if only by saying so")
    void tooComplex(String text) {
        assertTimeoutPreemptively(GUARD, () -> askEverything(LicenseExpression.parse(text)));
    }

    private static void askEverything(LicenseExpression expression) {
        LicenseExpression simple = expression.simplify();
        assertEquals(simple, simple.simplify());
        expression.canonical();
        expression.licenses();
        expression.preferred(Comparator.comparing(Object::toString));
        expression.requiresAny(license -> license.toString().length() > 3);
        assertTrue(!expression.satisfies(AllowList.of("none-of-these")));
        try {
            assertTrue(expression.isEquivalentTo(expression.canonical()));
            expression.implies(simple);
            expression.minimalSets().first(10);
        } catch (ExpressionTooComplexException e) {
            assertTrue(e.getMessage().contains("must"), e.getMessage());
        }
    }

    /** Returns one of many ids with the same hash code. */
    private static String colliding(int number) {
        return IntStream.range(0, 13)
                .mapToObj(bit -> (number & 1 << bit) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static String nested(int depth) {
        return IntStream.range(0, depth - 1)
                        .mapToObj(i -> "(l" + i + (i % 2 == 0 ? " AND " : " OR "))
                        .collect(Collectors.joining())
                + "(a" + ((depth - 1) % 2 == 0 ? " AND " : " OR ") + "b)" + ")".repeat(depth - 1);
    }

    private static String join(int count, String separator, java.util.function.IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(separator));
    }
}
