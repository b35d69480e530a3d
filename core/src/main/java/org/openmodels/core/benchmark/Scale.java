package org.openmodels.core.benchmark;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.internal.Decimals;

/**
 * The range that a metric can take; an end is null when there is none or it is unknown (Elo, USD).
 *
 * <p>{@code Scale.of(0, 100).contains(new BigDecimal("89.4"))} is true.
 *
 * <p>Immutable and thread-safe.
 *
 * @param min the smallest possible value, or null
 * @param max the largest possible value, or null
 */
public record Scale(@Nullable BigDecimal min, @Nullable BigDecimal max) implements Serializable {

    /** The scale without known ends. */
    public static final Scale UNBOUNDED = new Scale(null, null);

    /** Strips trailing zeros and checks that the ends are in order. */
    public Scale {
        min = Decimals.canonicalOrNull(min);
        max = Decimals.canonicalOrNull(max);
        if (min != null && max != null && min.compareTo(max) >= 0) {
            throw new IllegalArgumentException("scale must rise: " + min + " to " + max);
        }
    }

    /** Returns a scale with both ends. */
    public static Scale of(long min, long max) {
        return new Scale(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    /** Tells whether a value lies within the known ends, both inclusive. */
    public boolean contains(BigDecimal value) {
        return (min == null || value.compareTo(min) >= 0) && (max == null || value.compareTo(max) <= 0);
    }
}
