package org.openmodels.core.size;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.openmodels.core.internal.Decimals;

/**
 * An exact number of parameters; units are decimal (K is a thousand, B a thousand million).
 *
 * <p>{@code ParameterCount.parse("1.5B")} is {@code ParameterCount.ofMillions(1500)} and prints as {@code 1.5B};
 * {@code ParameterCount.of(8_030_261_248L)} prints as {@code 8.030261248B}. {@link #parse} is the inverse of
 * {@link #toString}. In JSON it is the plain number.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the number of parameters, not negative
 */
public record ParameterCount(@JsonValue long value) implements Comparable<ParameterCount>, Serializable {

    private static final String UNITS = "KMBT";

    /** Checks that the count is not negative. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ParameterCount {
        if (value < 0) {
            throw new IllegalArgumentException("parameter count must not be negative: " + value);
        }
    }

    /** Returns a count of single parameters. */
    public static ParameterCount of(long value) {
        return new ParameterCount(value);
    }

    /**
     * Returns a count of thousands.
     *
     * @throws ArithmeticException when it exceeds a {@code long}
     */
    public static ParameterCount ofThousands(long thousands) {
        return new ParameterCount(Math.multiplyExact(thousands, 1_000L));
    }

    /**
     * Returns a count of millions.
     *
     * @throws ArithmeticException when it exceeds a {@code long}
     */
    public static ParameterCount ofMillions(long millions) {
        return new ParameterCount(Math.multiplyExact(millions, 1_000_000L));
    }

    /**
     * Returns a count of thousand millions.
     *
     * @throws ArithmeticException when it exceeds a {@code long}
     */
    public static ParameterCount ofBillions(long billions) {
        return new ParameterCount(Math.multiplyExact(billions, 1_000_000_000L));
    }

    /**
     * Returns a decimal count of thousand millions: {@code ofBillions(new BigDecimal("1.5"))} is 1,500,000,000.
     *
     * @throws ArithmeticException when it is not a whole number of parameters or exceeds a {@code long}
     */
    public static ParameterCount ofBillions(BigDecimal billions) {
        return new ParameterCount(billions.movePointRight(9).longValueExact());
    }

    /**
     * Returns a count of million millions.
     *
     * @throws ArithmeticException when it exceeds a {@code long}
     */
    public static ParameterCount ofTrillions(long trillions) {
        return new ParameterCount(Math.multiplyExact(trillions, 1_000_000_000_000L));
    }

    /**
     * Reads digits with an optional fraction and unit: {@code 350M}, {@code 1.5B}, {@code 2.4T}, {@code 50k}, {@code 999}.
     *
     * @throws SizeFormatException when the text is anything else, no whole number of parameters, or too large
     */
    public static ParameterCount parse(String text) {
        SizeScanner scanner = new SizeScanner(text);
        ParameterCount count = scanner.count(true);
        scanner.end();
        return count;
    }

    /** Reads what {@link #parse} reads; anything else is empty. */
    public static Optional<ParameterCount> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (SizeFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns the exact number of thousand millions: 1.5 for 1,500,000,000. */
    public BigDecimal inBillions() {
        return Decimals.canonical(BigDecimal.valueOf(value, 9));
    }

    /** Returns the exact number of millions: 1500 for 1,500,000,000. */
    public BigDecimal inMillions() {
        return Decimals.canonical(BigDecimal.valueOf(value, 6));
    }

    /** Compares by the number. */
    @Override
    public int compareTo(ParameterCount other) {
        return Long.compare(value, other.value);
    }

    /** Prints the exact count in its largest unit: {@code 1.5B}, {@code 350M}, {@code 0}. */
    @Override
    public String toString() {
        return print(BigDecimal.valueOf(value), value);
    }

    /** Prints the count rounded to three digits, half up: {@code 8.03B} for 8,030,261,248. */
    public String toShortString() {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded = exact.setScale(3 - exact.precision(), RoundingMode.HALF_UP);
        return rounded.compareTo(exact) == 0 || value < 1000 ? toString() : print(rounded, rounded.longValue());
    }

    private static String print(BigDecimal count, long magnitude) {
        int thousands = 0;
        for (long rest = magnitude; rest >= 1000 && thousands < UNITS.length(); rest /= 1000) {
            thousands++;
        }
        String digits = count.movePointLeft(3 * thousands).stripTrailingZeros().toPlainString();
        return thousands == 0 ? digits : digits + UNITS.charAt(thousands - 1);
    }
}
