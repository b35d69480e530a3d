package org.openmodels.core.analysis;

import java.io.Serializable;
import org.openmodels.core.benchmark.Direction;

/**
 * Two comparable scores and who is better.
 *
 * <p>Immutable and thread-safe.
 *
 * @param a the score of the one
 * @param b the score of the other
 * @param result the result for the one
 * @param standardError the standard error of the difference, where the number of items is known; NaN otherwise
 */
public record Bout(Measurement a, Measurement b, Result result, double standardError) implements Serializable {

    /** How the one did. */
    public enum Result {
        /** Better, beyond the sampling error where it is known. */
        WIN,
        /** Equal, or within 1.96 standard errors. */
        TIE,
        /** Worse. */
        LOSS
    }

    /**
     * Compares two scores.
     *
     * @throws IllegalArgumentException when they differ in something that keeps them from being compared
     */
    public static Bout of(Measurement a, Measurement b) {
        if (!Difference.between(a, b).isEmpty()) {
            throw new IllegalArgumentException("scores must compare; they differ in " + Difference.between(a, b));
        }
        double sign = a.direction() == Direction.LOWER_IS_BETTER ? -1 : 1;
        double better = sign * (a.value() - b.value());
        double error = ItemCounts.standardError(a, b);
        boolean tie = better == 0 || Math.abs(better) <= 1.959963984540054 * error;
        return new Bout(a, b, tie ? Result.TIE : better > 0 ? Result.WIN : Result.LOSS, error);
    }

    /** Returns the bout seen from the other side. */
    public Bout reversed() {
        Result other = result == Result.TIE ? Result.TIE : result == Result.WIN ? Result.LOSS : Result.WIN;
        return new Bout(b, a, other, standardError);
    }
}
