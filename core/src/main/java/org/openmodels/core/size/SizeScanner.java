package org.openmodels.core.size;

import java.math.BigDecimal;

/** A cursor over a size text; every method reads one production of the grammar of {@link SizeLabel}. */
final class SizeScanner {

    /** No real count has more digits; longer ones would only cost time. */
    private static final int MAX_DIGITS = 30;

    private final String text;
    private int at;

    SizeScanner(String text) {
        this.text = text;
    }

    boolean done() {
        return at == text.length();
    }

    void end() {
        if (!done()) {
            throw fault("text must end");
        }
    }

    boolean take(char upper) {
        if (!done() && upper(text.charAt(at)) == upper) {
            at++;
            return true;
        }
        return false;
    }

    SizeFormatException fault(String reason) {
        return new SizeFormatException(text, at, reason);
    }

    /** {@code count = digits [ "." digits ] [ unit ]}, the unit being needed unless {@code unitOptional}. */
    ParameterCount count(boolean unitOptional) {
        int start = at;
        digits();
        if (!done() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        BigDecimal number = new BigDecimal(text.substring(start, at));
        int thousands = unit();
        if (thousands == 0 && !(unitOptional && done())) {
            throw fault("unit must be K, M, B or T");
        }
        try {
            return new ParameterCount(number.movePointRight(3 * thousands).longValueExact());
        } catch (ArithmeticException e) {
            at = start;
            throw fault("count must be a whole number below 2^63");
        }
    }

    /** A whole number from 1 to 999,999. */
    int integer() {
        int start = at;
        digits();
        int value = at - start > 6 ? 0 : Integer.parseInt(text.substring(start, at));
        if (value == 0) {
            at = start;
            throw fault("number must be from 1 to 999999");
        }
        return value;
    }

    private void digits() {
        int start = at;
        while (!done() && isDigit(text.charAt(at))) {
            at++;
        }
        if (at == start || at - start > MAX_DIGITS) {
            at = start;
            throw fault("1 to " + MAX_DIGITS + " digits must stand");
        }
    }

    private int unit() {
        int thousands = done() ? 0 : 1 + "KMBT".indexOf(upper(text.charAt(at)));
        if (thousands > 0) {
            at++;
        }
        return thousands;
    }

    int position() {
        return at;
    }

    void back(int position) {
        at = position;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
    }
}
