package org.openmodels.core.index;

import java.io.Serializable;

/**
 * How raw results of a benchmark become performances from 0 (chance) to 1 (the ceiling).
 *
 * <p>{@code new RawScale(0.01, 0.25, 1).performance(40)} is 0.2: 40 % on four choices is a fifth of the way from chance.
 *
 * <p>Immutable and thread-safe.
 *
 * @param factor what a raw result is multiplied by, not zero; 0.01 for percentages
 * @param chance the scaled result of guessing
 * @param ceiling the largest scaled result that can be reached, not {@code chance}
 */
public record RawScale(double factor, double chance, double ceiling) implements Serializable {

    /** The scale of results that are performances already. */
    public static final RawScale UNIT = new RawScale(1, 0, 1);

    /** Checks that the scale has an extent. */
    public RawScale {
        boolean finite = Double.isFinite(factor) && Double.isFinite(chance) && Double.isFinite(ceiling);
        if (!finite || factor == 0 || ceiling == chance) {
            throw new IllegalArgumentException("scale must be finite and have an extent: factor " + factor + ", chance "
                    + chance + ", ceiling " + ceiling);
        }
    }

    /** Returns the performance of a raw result, cut off at 0 and 1. */
    public double performance(double raw) {
        return Math.max(0, Math.min(1, (raw * factor - chance) / (ceiling - chance)));
    }
}
