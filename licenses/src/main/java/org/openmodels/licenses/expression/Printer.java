package org.openmodels.licenses.expression;

import org.openmodels.licenses.expression.CompoundExpression.And;
import org.openmodels.licenses.expression.CompoundExpression.Or;

/** Prints an expression on one line with the fewest parentheses; recursion is bounded by the depth of expressions. */
final class Printer {
    private Printer() {}

    static String print(CompoundExpression expression) {
        StringBuilder out = new StringBuilder();
        print(expression, out);
        return out.toString();
    }

    private static void print(LicenseExpression expression, StringBuilder out) {
        if (!(expression instanceof CompoundExpression compound)) {
            out.append(expression);
            return;
        }
        boolean and = compound instanceof And;
        String separator = "";
        for (LicenseExpression operand : compound.operands()) {
            out.append(separator);
            boolean parentheses = and && operand instanceof Or;
            out.append(parentheses ? "(" : "");
            print(operand, out);
            out.append(parentheses ? ")" : "");
            separator = and ? " AND " : " OR ";
        }
    }
}
