package org.openmodels.licenses.expression;

import java.util.ArrayList;
import java.util.Collections;
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

    /** By printed form: strings are comparable, so a map of them withstands ids that are made to collide. */
    private final Map<String, Integer> numbers = new HashMap<>();

    Atoms(LicenseExpression... expressions) {
        Map<String, LicenseExpression> printed = new HashMap<>();
        for (LicenseExpression expression : expressions) {
            collect(expression, printed);
        }
        TreeMap<String, List<String>> spellings = new TreeMap<>();
        for (String name : printed.keySet()) {
            spellings.computeIfAbsent(Ids.fold(name), k -> new ArrayList<>(1)).add(name);
        }
        for (List<String> same : spellings.values()) {
            same.forEach(name -> numbers.put(name, byNumber.size()));
            byNumber.add(printed.get(Collections.min(same)));
        }
    }

    private static void collect(LicenseExpression expression, Map<String, LicenseExpression> printed) {
        if (expression instanceof CompoundExpression compound) {
            compound.operands().forEach(operand -> collect(operand, printed));
        } else {
            printed.put(expression.toString(), expression);
        }
    }

    int size() {
        return byNumber.size();
    }

    LicenseExpression get(int number) {
        return byNumber.get(number);
    }

    int number(LicenseExpression atom) {
        Integer number = numbers.get(atom.toString());
        if (number == null) {
            throw new IllegalArgumentException("not an operand of the expression: " + atom);
        }
        return number;
    }
}
