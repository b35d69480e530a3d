package org.openmodels.licenses.expression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The slow reference: an expression as its value for every set of operands. */
final class TruthTable {
    private TruthTable() {}

    /** Returns the table over the operands of all the given expressions, in alphabetical order. */
    static BitSet of(LicenseExpression expression, LicenseExpression... others) {
        TreeSet<String> names = new TreeSet<>(names(expression));
        for (LicenseExpression other : others) {
            names.addAll(names(other));
        }
        IntPredicate value = value(expression, new ArrayList<>(names));
        BitSet table = new BitSet();
        IntStream.range(0, 1 << names.size()).filter(value).forEach(table::set);
        return table;
    }

    /** Returns every set of the licenses that satisfies the expression while no smaller part of it does. */
    static Set<Set<SingleLicense>> minimalSets(LicenseExpression expression) {
        List<SingleLicense> licenses = expression.licenses();
        IntPredicate value =
                value(expression, licenses.stream().map(TruthTable::name).toList());
        return IntStream.range(0, 1 << licenses.size())
                .filter(value)
                .filter(row -> IntStream.range(0, licenses.size())
                        .noneMatch(i -> (row & 1 << i) != 0 && value.test(row & ~(1 << i))))
                .mapToObj(row -> IntStream.range(0, licenses.size())
                        .filter(i -> (row & 1 << i) != 0)
                        .mapToObj(licenses::get)
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    static boolean satisfied(LicenseExpression expression, Set<SingleLicense> allowed) {
        List<String> names = allowed.stream().map(TruthTable::name).toList();
        return value(expression, names).test((1 << names.size()) - 1);
    }

    /** Returns the value for a set of names, given by the bits of a number. */
    private static IntPredicate value(LicenseExpression expression, List<String> names) {
        if (expression instanceof CompoundExpression compound) {
            List<IntPredicate> operands =
                    compound.operands().stream().map(o -> value(o, names)).toList();
            return expression instanceof CompoundExpression.And
                    ? row -> operands.stream().allMatch(operand -> operand.test(row))
                    : row -> operands.stream().anyMatch(operand -> operand.test(row));
        }
        int index = names.indexOf(name(expression));
        return row -> index >= 0 && (row & 1 << index) != 0;
    }

    private static Set<String> names(LicenseExpression expression) {
        if (expression instanceof CompoundExpression compound) {
            Set<String> names = new HashSet<>();
            compound.operands().forEach(operand -> names.addAll(names(operand)));
            return names;
        }
        return Set.of(name(expression));
    }

    private static String name(LicenseExpression operand) {
        return operand.toString().toLowerCase(Locale.ROOT);
    }

    /** Counts the licenses of an expression, repetitions included. */
    static int leaves(LicenseExpression expression) {
        return expression instanceof CompoundExpression compound
                ? compound.operands().stream().mapToInt(TruthTable::leaves).sum()
                : 1;
    }
}
