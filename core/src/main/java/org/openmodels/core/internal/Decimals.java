package org.openmodels.core.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The canonical form of exact numbers, in which equal numbers are equal objects. */
public final class Decimals {

    private static final int MAX_DIGITS = 1000;

    /** No number of any source is longer; a longer one costs time and means nothing. */
    private static final int MAX_LENGTH = 60;

    /** The decimal places before or after the point of the largest and the smallest number. */
    private static final int MAX_MAGNITUDE = 300;

    private Decimals() {}

    /**
     * Returns a number with neither trailing zeros nor a negative scale.
     *
     * @throws IllegalArgumentException when it has more digits than any figure needs
     */
    public static BigDecimal canonical(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MAX_DIGITS || number.precision() > MAX_DIGITS) {
            throw new IllegalArgumentException(
                    "number must have at most " + MAX_DIGITS + " digits: scale " + number.scale());
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Returns the number that a text of a source writes; null when it is none, or longer or larger than any figure. */
    public static @Nullable BigDecimal tryParse(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.precision() - number.scale()) < MAX_MAGNITUDE ? number : null;
        } catch (NumberFormatException malformed) {
            return null;
        }
    }

    /** Returns what {@link #canonical} returns, and null for null. */
    public static @Nullable BigDecimal canonicalOrNull(@Nullable BigDecimal number) {
        return number == null ? null : canonical(number);
    }
}
