package org.openmodels.licenses.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;

/** Laws that hold for every reader. */
final class Laws {
    private static final int MOST_REMARKS = 2_000;

    private Laws() {}

    /** Decodes UTF-8; the bytes 1 and 2 become lone surrogates, which no UTF-8 can hold. */
    static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8)
                .replace('\u0001', '\ud800')
                .replace('\u0002', '\udfff');
    }

    static void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError(law);
        }
    }

    static void equal(Object expected, Object actual, String law) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(law + ": " + brief(expected) + " and " + brief(actual));
        }
    }

    private static String brief(Object value) {
        String text = String.valueOf(value);
        return text.length() <= 2000 ? text : text.substring(0, 2000) + "...";
    }

    /** A reading without a value says why, the remarks are few, short and lie within the text. */
    static <T> Reading<T> sound(Reading<T> reading, String text) {
        return sound(reading, lines(text));
    }

    static <T> Reading<T> sound(Reading<T> reading, int lines) {
        require(reading.value().isPresent() || reading.hasErrors(), "what cannot be read must be an error");
        sound(reading.diagnostics(), lines);
        return reading;
    }

    /** Remarks are few, short, on one line and within the text; an error has a place. */
    static void sound(List<Diagnostic> remarks, int lines) {
        require(remarks.size() <= MOST_REMARKS, "remarks must be few: " + remarks.size());
        for (Diagnostic remark : remarks) {
            require(remark.line() <= lines, "a remark must lie within the " + lines + " lines: " + remark);
            require(remark.message().length() <= 2_000, "a remark must be short: " + remark.code());
            boolean placed =
                    remark.line() > 0 && remark.column() > 0 || !remark.path().isEmpty();
            require(placed || remark.severity() != Diagnostic.Severity.ERROR, "an error must have a place: " + remark);
        }
    }

    /** Returns the most lines that anybody can count in a text, and one more. */
    static int lines(String text) {
        int lines = 2;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lines += c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' ? 1 : 0;
        }
        return lines;
    }
}
