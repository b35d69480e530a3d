package org.openmodels.licenses.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum or a choice of two or more expressions.
 *
 * <p>Operands keep their order and their repetitions. A sum directly inside a sum, or a choice directly inside a
 * choice, is spread into the outer one: {@code a AND (b AND c)} has three operands.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface CompoundExpression extends LicenseExpression {

    /** Returns the two or more operands in the order written, none of the kind of this expression; immutable. */
    List<LicenseExpression> operands();

    /**
     * A sum: every operand applies at once.
     *
     * <p>Immutable and thread-safe.
     *
     * @param operands two or more expressions, none of them a sum
     */
    record And(List<LicenseExpression> operands) implements CompoundExpression {
        /** Spreads sums among the operands, checks number and depth, copies. */
        public And {
            operands = checked(spread(operands, And.class));
        }

        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    /**
     * A choice: the licensee picks one operand.
     *
     * <p>Immutable and thread-safe.
     *
     * @param operands two or more expressions, none of them a choice
     */
    record Or(List<LicenseExpression> operands) implements CompoundExpression {
        /** Spreads choices among the operands, checks number and depth, copies. */
        public Or {
            operands = checked(spread(operands, Or.class));
        }

        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    private static List<LicenseExpression> spread(
            List<LicenseExpression> operands, Class<? extends CompoundExpression> kind) {
        for (LicenseExpression operand : operands) {
            if (kind.isInstance(operand)) {
                return flat(operands, kind);
            }
        }
        return operands;
    }

    private static List<LicenseExpression> flat(
            List<LicenseExpression> operands, Class<? extends CompoundExpression> kind) {
        List<LicenseExpression> flat = new ArrayList<>(operands.size());
        for (LicenseExpression operand : operands) {
            if (kind.isInstance(operand)) {
                flat.addAll(((CompoundExpression) operand).operands());
            } else {
                flat.add(operand);
            }
        }
        return flat;
    }

    private static List<LicenseExpression> checked(List<LicenseExpression> operands) {
        if (operands.size() < 2) {
            throw new IllegalArgumentException("a sum or choice must have two or more operands: " + operands.size());
        }
        for (LicenseExpression operand : operands) {
            if (operand instanceof CompoundExpression && depth(operand) >= MAX_DEPTH) {
                throw new IllegalArgumentException("sums and choices must not alternate more than " + MAX_DEPTH
                        + " levels deep: " + (depth(operand) + 1));
            }
        }
        return List.copyOf(operands);
    }

    /** Counts the levels of sums and choices. */
    private static int depth(LicenseExpression expression) {
        if (!(expression instanceof CompoundExpression compound)) {
            return 0;
        }
        int deepest = 0;
        for (LicenseExpression operand : compound.operands()) {
            deepest = Math.max(deepest, depth(operand));
        }
        return deepest + 1;
    }
}
