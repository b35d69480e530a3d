package org.openmodels.licenses.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is exact though there is too much of it to list, and what is refused. */
class LargeExpressionTest {
    private static LicenseExpression join(int count, String separator, IntFunction<String> part) {
        return LicenseExpression.parse(IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(separator)));
    }

    @Test
    void fortyPairsHaveTwoToTheFortiethSets() {
        LicenseExpression pairs = join(40, " AND ", i -> "(a" + i + " OR b" + i + ")");
        LicenseExpression turned = join(40, " AND ", i -> "(b" + (39 - i) + " OR a" + (39 - i) + ")");
        assertEquals(BigInteger.ONE.shiftLeft(40), pairs.minimalSets().count());
        List<Set<SingleLicense>> first = pairs.minimalSets().first(200);
        assertEquals(200, Set.copyOf(first).size());
        assertTrue(first.stream().allMatch(set -> set.size() == 40 && pairs.satisfies(set::contains)));
        assertTrue(pairs.isEquivalentTo(turned));
        assertFalse(pairs.isEquivalentTo(join(39, " AND ", i -> "(a" + i + " OR b" + i + ")")));
        assertEquals(pairs.canonical(), pairs.simplify());
    }

    @Test
    void twoOfManyLicensesAreCountedExactly() {
        LicenseExpression two = join(
                30,
                " OR ",
                i -> join(30, " OR ", k -> k == i ? "x" + (i + 1) % 30 : "x" + k)
                        .toString()
                        .transform(others -> "x" + i + " AND (" + others + ")"));
        assertEquals(BigInteger.valueOf(30 * 29 / 2), two.minimalSets().count());
        assertEquals(435, two.minimalSets().stream().distinct().count());
        assertTrue(two.minimalSets().stream().allMatch(set -> set.size() == 2));
    }

    @Test
    void setsComeSmallestFirstWhateverTheirNumber() {
        LicenseExpression mixed = LicenseExpression.parse("(a OR b AND c OR d AND e AND f) AND (g OR h AND i)");
        List<Integer> sizes = mixed.minimalSets().stream().map(Set::size).toList();
        assertEquals(List.of(2, 3, 3, 4, 4, 5), sizes);
        assertEquals(sizes, sizes.stream().sorted(Comparator.naturalOrder()).toList());
        assertEquals(
                Set.copyOf(TruthTable.minimalSets(mixed)),
                Set.copyOf(mixed.minimalSets().stream().toList()));
    }

    @Test
    void aThousandLicensesAreTheMost() {
        int most = LicenseExpression.MAX_DISTINCT;
        assertEquals(
                BigInteger.valueOf(most),
                join(most, " OR ", i -> "l" + i).minimalSets().count());
        LicenseExpression more = join(most + 1, " OR ", i -> "l" + i);
        assertThrows(ExpressionTooComplexException.class, more::minimalSets);
        assertEquals(more.canonical(), more.simplify());
        String tooLong = "x".repeat(LicenseExpression.MAX_LENGTH + 1);
        assertEquals(
                "an expression must not have more than 250000 characters: 250001",
                assertThrows(LicenseExpressionSyntaxException.class, () -> LicenseExpression.parse(tooLong))
                        .reason());
    }

    @Test
    void whatNoDiagramHoldsIsRefusedByNumber() {
        Random random = new Random(42);
        LicenseExpression clauses = join(
                120,
                " AND ",
                i -> "(x" + random.nextInt(60) + " OR x" + random.nextInt(60) + " OR x" + random.nextInt(60) + ")");
        ExpressionTooComplexException e = assertThrows(ExpressionTooComplexException.class, clauses::minimalSets);
        assertEquals("an expression must be decided in 30000 steps on decision diagrams", e.getMessage());
        assertEquals(clauses.simplify(), clauses.simplify().simplify());
    }

    @Test
    void sumsAndChoicesAreTakenApartAndPutTogether() {
        LicenseExpression sum = LicenseExpression.parse("a AND b AND (c OR d)");
        assertEquals(3, sum.conjuncts().size());
        assertEquals(List.of(sum), sum.disjuncts());
        LicenseExpression choice = LicenseExpression.parse("a OR b");
        assertEquals(2, choice.disjuncts().size());
        assertEquals(List.of(choice), choice.conjuncts());
        assertEquals(sum, LicenseExpression.allOf(sum.conjuncts()));
        assertEquals(choice, LicenseExpression.anyOf(choice.disjuncts()));
        assertEquals(choice, LicenseExpression.allOf(List.of(choice)));
        assertEquals(sum, LicenseExpression.anyOf(List.of(sum)));
        assertEquals(
                "a AND b AND (c OR c)",
                sum.map(l -> l.equals(SingleLicense.of("d")) ? SingleLicense.of("c") : l)
                        .toString());
        assertEquals(
                "NONE",
                LicenseExpression.parse("NONE").map(l -> SingleLicense.of("x")).toString());
    }

    @Test
    void whatImpliesIsAtLeastAsStrict() {
        LicenseExpression sum = LicenseExpression.parse("a AND b");
        LicenseExpression choice = LicenseExpression.parse("a OR c");
        assertTrue(sum.implies(choice) && sum.implies(sum) && choice.implies(LicenseExpression.parse("c OR A")));
        assertFalse(choice.implies(sum));
    }

    /** Opens parentheses whose content alternates between sums and choices, and closes none. */
    private static String opened(int levels, String first, String second) {
        return IntStream.range(0, levels)
                .mapToObj(i -> "(x " + (i % 2 == 0 ? first : second) + " ")
                .collect(Collectors.joining());
    }

    @Test
    void aHopelessDepthEndsAtTheParenthesisThatExceedsIt() {
        int most = LicenseExpression.MAX_DEPTH;
        for (List<String> operators : List.of(List.of("AND", "OR"), List.of("OR", "AND"))) {
            String text = opened(1_000, operators.get(0), operators.get(1));
            for (Executable reading : List.<Executable>of(
                    () -> LicenseExpression.parse(text), () -> LicenseExpression.parseLenient(text))) {
                LicenseExpressionSyntaxException e = assertThrows(LicenseExpressionSyntaxException.class, reading);
                assertEquals(Reasons.TOO_DEEP, e.reason());
                assertEquals(
                        most + 1,
                        text.substring(0, e.position())
                                .chars()
                                .filter(c -> c == '(')
                                .count());
                assertEquals('(', text.charAt(e.position()));
            }
            String closed = opened(most, operators.get(0), operators.get(1)) + "y" + ")".repeat(most);
            assertEquals(2, LicenseExpression.parse(closed).licenses().size());
        }
    }

    @Test
    void whatGrowsToTheLeftIsAsDeepAsItsOperatorsAlternate() {
        int most = LicenseExpression.MAX_DEPTH;
        for (int levels : List.of(most, most + 1)) {
            String text = "(".repeat(levels - 1)
                    + "x"
                    + IntStream.range(0, levels)
                            .mapToObj(i -> (i % 2 == 0 ? " AND y" : " OR y") + (i == levels - 1 ? "" : ")"))
                            .collect(Collectors.joining());
            if (levels == most) {
                assertEquals(2, LicenseExpression.parse(text).licenses().size());
            } else {
                assertEquals(
                        Reasons.TOO_DEEP,
                        assertThrows(LicenseExpressionSyntaxException.class, () -> LicenseExpression.parse(text))
                                .reason());
            }
        }
    }

    @Test
    void expressionsBuiltByHandAreNoDeeper() {
        LicenseExpression deep = SingleLicense.of("x");
        for (int i = 0; i < LicenseExpression.MAX_DEPTH; i++) {
            deep = i % 2 == 0 ? deep.and(SingleLicense.of("y")) : deep.or(SingleLicense.of("y"));
        }
        LicenseExpression deepest = deep;
        assertEquals(deepest, LicenseExpression.parse(deepest.toString()));
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> deepest.and(SingleLicense.of("y")));
        assertEquals("sums and choices must not alternate more than 100 levels deep: 101", e.getMessage());
        assertEquals(3, deepest.or(SingleLicense.of("z")).disjuncts().size());
    }

    @Test
    void parenthesesThatOnlyRepeatThemselvesDoNotCount() {
        String sums = "(x AND ".repeat(1_000) + "y" + ")".repeat(1_000);
        assertEquals(1_001, LicenseExpression.parse(sums).conjuncts().size());
        String choices = "(x OR ".repeat(1_000) + "y" + ")".repeat(1_000);
        assertEquals(1_001, LicenseExpression.parse(choices).disjuncts().size());
        assertEquals(
                LicenseExpression.parse("x"), LicenseExpression.parse("(".repeat(1_000) + "x" + ")".repeat(1_000)));
        String mixed = "(x AND (y OR ".repeat(40) + "z" + "))".repeat(40);
        assertEquals(2, LicenseExpression.parse(mixed).conjuncts().size());
    }
}
