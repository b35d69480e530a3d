package org.openmodels.licenses.expression;

/**
 * The answer to a question whose cost is exponential in the worst case and that exceeded its budget: nobody knows, and
 * nobody waited.
 *
 * <p>Expressions of real packages stay far below the budget: {@value LicenseExpression#MAX_DISTINCT} distinct licenses,
 * and {@value Budget#STEPS} steps on decision diagrams.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExpressionTooComplexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExpressionTooComplexException(String message) {
        super(message);
    }
}
