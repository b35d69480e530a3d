package org.openmodels.core.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as precisely as its source gives it: a day, a month or a year.
 *
 * <p>{@code PartialDate.parse("2025-04").latest()} is {@code 2025-04-30}. Sorted by the first possible day, then by the
 * last. {@link #parse} is the inverse of {@link #toString}; in JSON it is that string.
 *
 * <p>Immutable and thread-safe.
 *
 * @param year the year, 1 to 9999
 * @param month the month, 1 to 12; 0 when only the year is known
 * @param day the day of the month; 0 when only the month or the year is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate>, Serializable {

    /** The unit up to which a date is known. */
    public enum Precision {
        /** Only the year is known. */
        YEAR,
        /** Year and month are known. */
        MONTH,
        /** The day is known. */
        DAY
    }

    /** Checks that the date exists. */
    public PartialDate {
        if (!exists(year, month, day)) {
            throw new IllegalArgumentException("date must exist, with a month if there is a day: year " + year
                    + ", month " + month + ", day " + day);
        }
    }

    private static boolean exists(int year, int month, int day) {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0) {
            return false;
        }
        return day <= 28
                ? day == 0 || month > 0
                : month > 0 && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** Returns a date known to the day. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Returns a date known to the month. */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }

    /** Returns a date known to the year. */
    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /**
     * Reads {@code 2025}, {@code 2025-04} or {@code 2025-04-28}.
     *
     * @throws IllegalArgumentException when the text is none of these or the date does not exist
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate parse(String text) {
        return tryParse(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("date must be YYYY, YYYY-MM or YYYY-MM-DD and exist: " + text));
    }

    /** Reads {@code 2025}, {@code 2025-04} or {@code 2025-04-28}; anything else is empty. */
    public static Optional<PartialDate> tryParse(String text) {
        int length = text.length();
        boolean shaped = (length == 4 || length == 7 || length == 10) && dashAt(text, 4) && dashAt(text, 7);
        if (!shaped) {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        int month = length > 4 ? digits(text, 5, 7) : 0;
        int day = length > 7 ? digits(text, 8, 10) : 0;
        boolean complete = (length == 4 || month > 0) && (length < 10 || day > 0);
        return complete && exists(year, month, day) ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }

    private static boolean dashAt(String text, int index) {
        return text.length() <= index || text.charAt(index) == '-';
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + (c - '0');
        }
        return value;
    }

    /** Returns the unit up to which the date is known. */
    public Precision precision() {
        return month == 0 ? Precision.YEAR : day == 0 ? Precision.MONTH : Precision.DAY;
    }

    /** Returns the first day that the date can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /** Returns the last day that the date can mean. */
    public LocalDate latest() {
        return switch (precision()) {
            case DAY -> LocalDate.of(year, month, day);
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case YEAR -> LocalDate.of(year, 12, 31);
        };
    }

    /** Compares by the first possible day, then by the last. */
    @Override
    public int compareTo(PartialDate other) {
        int order = earliest().compareTo(other.earliest());
        return order != 0 ? order : latest().compareTo(other.latest());
    }

    /** Prints {@code 2025}, {@code 2025-04} or {@code 2025-04-28}. */
    @Override
    @JsonValue
    public String toString() {
        StringBuilder out = new StringBuilder(10);
        pad(out, year, 4);
        if (month > 0) {
            pad(out.append('-'), month, 2);
        }
        if (day > 0) {
            pad(out.append('-'), day, 2);
        }
        return out.toString();
    }

    private static void pad(StringBuilder out, int value, int width) {
        String digits = Integer.toString(value);
        out.append("0".repeat(width - digits.length())).append(digits);
    }
}
