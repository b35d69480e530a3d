package org.openmodels.licenses.internal.matching;

/** Finds a clause behind a text that goes on with the text's own numbers: "10." behind a license of nine sections. */
final class NumberedClause {

    /** A second part of a notice follows a first one; only a third clause surely follows two. */
    private static final int FIRST = 3;
    /** So few words are the heading of the next part. */
    private static final int SHORT = 12;
    /** The last number of a text stands in so many of its last words. */
    private static final int REACH = 600;

    private final Tokens tokens;

    NumberedClause(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Returns the word behind a paragraph that goes on with the numbers of a text, as a clause added at its end does; its first word
     * where none does.
     */
    int end(int textFrom, int textTo, int limit) {
        int number = numberAt(textTo);
        if (number < FIRST || number != lastNumber(textFrom, textTo) + 1) {
            return textTo;
        }
        int end = textTo + 1;
        while (end < limit && !tokens.is(end, Tokens.PARAGRAPH)) {
            end++;
        }
        return end - textTo > SHORT && tokens.any(Terms.SUBJECT, textTo, end) ? end : textTo;
    }

    private int lastNumber(int from, int to) {
        for (int t = to - 1; t >= Math.max(from, to - REACH); t--) {
            int number = numberAt(t);
            if (number > 0) {
                return number;
            }
        }
        return 0;
    }

    /** Returns the number that labels a line; 0 where none does. */
    private int numberAt(int t) {
        boolean label = t < tokens.size() && tokens.is(t, Tokens.LABEL) && tokens.is(t, Tokens.LINE_START);
        int number = 0;
        for (int c = label ? tokens.start(t) : 0; label && c < tokens.end(t); c++) {
            int digit = tokens.charAt(c) - '0';
            if (digit < 0 || digit > 9 || number > 99) {
                return 0;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
