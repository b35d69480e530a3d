package org.openmodels.core.gap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A model in the race of open against closed: when it came out and how good it is, more being better.
 *
 * <p>{@code new RatedModel("Kimi K3", LocalDate.of(2026, 7, 16), 157.01, 1.49, true)}
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name
 * @param date when it came out
 * @param level how good it is, finite, in the unit of the race
 * @param standardError the standard error of the level; null when unknown
 * @param open whether its weights can be had
 */
public record RatedModel(
        String name, LocalDate date, double level, @Nullable Double standardError, boolean open)
        implements Serializable {

    /** Checks that the level is a number. */
    public RatedModel {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(date, "date");
        if (!Double.isFinite(level) || (standardError != null && !(standardError >= 0))) {
            throw new IllegalArgumentException(
                    "level must be finite and its error not negative: " + name + " " + level + " ± " + standardError);
        }
    }

    /** Tells whether a two-sided z-test at 5 % finds this model worse than another; without errors, whether it is. */
    public boolean isSignificantlyBelow(RatedModel other) {
        double a = standardError == null ? 0 : standardError;
        double b = other.standardError == null ? 0 : other.standardError;
        return other.level - level > 1.959963984540054 * Math.hypot(a, b);
    }
}
