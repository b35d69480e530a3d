package org.openmodels.licenses.expression;

/** The steps that one question may take on decision diagrams. */
final class Budget {
    /** Steps for one answer, some 10 milliseconds in a cold virtual machine. */
    static final int STEPS = 30_000;

    private int left = STEPS;

    /** Takes a step. */
    void step() {
        if (--left < 0) {
            throw new ExpressionTooComplexException(
                    "an expression must be decided in " + STEPS + " steps on decision diagrams");
        }
    }
}
