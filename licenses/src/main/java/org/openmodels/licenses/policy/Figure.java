package org.openmodels.licenses.policy;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.internal.json.JsonText;

/**
 * A count or an amount of money, for every measuring date or for one.
 *
 * <p>{@code Figure.of(2_000_000)}: two million on every date. {@code Figure.money("5000000", "EUR")}: five million euros.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the number, not negative, with at most 30 digits after the point or zeros behind its digits
 * @param currency the ISO 4217 currency; null for a count
 * @param asOf the only date it holds for; null for every date
 */
public record Figure(
        BigDecimal value,
        @Nullable String currency,
        @Nullable LocalDate asOf) implements Serializable {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /** Checks the number and the currency. */
    public Figure {
        Objects.requireNonNull(value, "value");
        if (value.signum() < 0) {
            throw new IllegalArgumentException("value must not be negative: " + value);
        }
        if (currency != null && !isCurrency(currency)) {
            throw new IllegalArgumentException("currency must be three capital letters: " + currency);
        }
        value = bounded("value", value);
    }

    /** Returns a count that holds for every date. */
    public static Figure of(long count) {
        return new Figure(BigDecimal.valueOf(count), null, null);
    }

    /** Returns an amount that holds for every date. */
    public static Figure money(String amount, String currency) {
        return new Figure(new BigDecimal(amount), currency, null);
    }

    /** Returns this figure for one date only. */
    public Figure at(LocalDate date) {
        return new Figure(value, currency, date);
    }

    /** Returns the value to compare with another figure: in US dollars where the currencies differ; null without a rate. */
    @Nullable
    BigDecimal comparable(Figure other, Map<String, BigDecimal> rates) {
        if (currency == null || currency.equals(other.currency)) {
            return value;
        }
        BigDecimal rate = rate(currency, rates);
        return rate == null ? null : value.multiply(rate);
    }

    static @Nullable BigDecimal rate(String currency, Map<String, BigDecimal> rates) {
        return currency.equals("USD") ? BigDecimal.ONE : rates.get(currency);
    }

    /** Returns a number with its zeros written out, and rejects one like 1E+999999999. */
    static BigDecimal bounded(String key, BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal value = number.stripTrailingZeros();
        if (Math.abs((long) value.scale()) > JsonText.MAX_SCALE) {
            throw new IllegalArgumentException(key + " must have an exponent from -" + JsonText.MAX_SCALE + " to "
                    + JsonText.MAX_SCALE + ": " + number);
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    static boolean isCurrency(String code) {
        return CURRENCY.matcher(code).matches();
    }
}
