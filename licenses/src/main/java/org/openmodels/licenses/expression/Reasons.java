package org.openmodels.licenses.expression;

/** What can be wrong with an expression, in words. */
final class Reasons {
    static final String NEVER_CLOSED = "this parenthesis is never closed";
    static final String NEVER_OPENED = "this parenthesis was never opened";
    static final String NO_LATER_REFERENCE = "a license reference takes no '+'";
    static final String TOO_DEEP =
            "sums and choices must not alternate more than " + LicenseExpression.MAX_DEPTH + " levels deep";

    private Reasons() {}

    static String tooLong(int length) {
        return "an expression must not have more than " + LicenseExpression.MAX_LENGTH + " characters: " + length;
    }

    static String expected(String what, String text, int at) {
        return "expected " + what + ", found " + found(text, at);
    }

    static String reserved(String expected, String word) {
        for (String prefix : new String[] {Ids.LICENSE_REF, Ids.ADDITION_REF, Ids.DOCUMENT_REF}) {
            if (Ids.startsWith(word, prefix)) {
                return word.startsWith(prefix)
                        ? "expected " + expected + ", found " + Quote.of(word)
                        : "this must be spelled " + prefix + ": " + Quote.of(word);
            }
        }
        return "expected " + expected + ", found " + Quote.of(word);
    }

    static String notAnOperator(String word) {
        for (String operator : new String[] {"AND", "OR", "WITH"}) {
            if (word.equalsIgnoreCase(operator)) {
                return word.equals(operator) || word.equals(Ids.fold(operator))
                        ? "WITH must follow a single license"
                        : "an operator must be all upper or all lower case: " + Quote.of(word);
            }
        }
        return "expected AND, OR or the end, found " + Quote.of(word);
    }

    static String unexpected(String text, int at) {
        return switch (text.charAt(at)) {
            case '+' -> "'+' must directly follow a license id";
            case '(' -> "expected AND, OR or the end, found '('";
            case '\n', '\r' -> "an expression must be on a single line";
            default -> "unexpected character " + Quote.at(text, at);
        };
    }

    private static String found(String text, int at) {
        if (at >= text.length()) {
            return "the end";
        }
        int to = at;
        while (to < text.length() && Ids.isIdChar(text.charAt(to))) {
            to++;
        }
        return to > at ? Quote.of(text.substring(at, to)) : Quote.at(text, at);
    }
}
