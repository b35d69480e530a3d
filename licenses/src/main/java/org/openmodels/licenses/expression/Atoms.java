package org.openmodels.licenses.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The distinct operands of expressions, numbered in alphabetical order: licenses and special identifiers, ids matched
 * without regard to case. Of several spellings the first in the order of characters stands for all.
 */
final class Atoms {
    private final List<LicenseExpression> byNumber = new ArrayList<>();
    private final Map<LicenseExpression, Integer> numbers = new HashMap<>();

    Atoms(LicenseExpression... expressions) {
        for (LicenseExpression expression : expressions) {
            collect(expression);
        }
        TreeMap<String, List<LicenseExpression>> spellings = new TreeMap<>();
        for (LicenseExpression atom : numbers.keySet()) {
            spellings
                    .computeIfAbsent(Ids.fold(atom.toString()), k -> new ArrayList<>(1))
                    .add(atom);
        }
        for (List<LicenseExpression> same : spellings.values()) {
            same.forEach(atom -> numbers.put(atom, byNumber.size()));
            same.sort(Comparator.comparing(Object::toString));
            byNumber.add(same.get(0));
        }
    }

    private void collect(LicenseExpression expression) {
        if (expression instanceof CompoundExpression compound) {
            compound.operands().forEach(this::collect);
        } else {
            numbers.put(expression, -1);
        }
    }

    int size() {
        return byNumber.size();
    }

    LicenseExpression get(int number) {
        return byNumber.get(number);
    }

    int number(LicenseExpression atom) {
        Integer number = numbers.get(atom);
        if (number == null) {
            throw new IllegalArgumentException("not an operand of the expression: " + atom);
        }
        return number;
    }
}
