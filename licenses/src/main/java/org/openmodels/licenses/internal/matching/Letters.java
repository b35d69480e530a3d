package org.openmodels.licenses.internal.matching;

/**
 * What a UTF-16 unit means for words: its folded form, a separator, or nothing at all.
 *
 * <p>Letters fold to lower case, from full width and from Cyrillic that looks Latin; soft hyphens and zero-width units vanish; ideographs and kana are
 * words of their own.
 */
final class Letters {

    static final int SEPARATOR = 0;
    static final int IGNORED = -1;
    static final int APOSTROPHE = -2;
    static final int IDEOGRAPH = -3;
    static final int NEWLINE = -4;

    /** Cyrillic letters that cannot be told from the Latin ones below them, in either case. */
    private static final String LOOKALIKES = "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0455\u0458";

    private static final String LATIN = "aeopcyxisj";

    /** Folded ASCII letters and digits; 0 for everything else. */
    static final char[] ASCII = new char[128];

    static {
        for (char c = '0'; c <= '9'; c++) {
            ASCII[c] = c;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            ASCII[c] = c;
            ASCII[c - 32] = c;
        }
    }

    private Letters() {}

    /** Returns the folded form of a unit, or one of the constants. */
    static int fold(char c) {
        if (c < 128) {
            return c == '\'' ? APOSTROPHE : ASCII[c];
        }
        if ((c >= 0x3040 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF)) {
            return IDEOGRAPH;
        }
        if (c >= 0xFF10 && c <= 0xFF5A) {
            int narrow = c - 0xFEE0;
            return ASCII[narrow];
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\uFF07', '\u00B4', '\uFFFD' -> APOSTROPHE;
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> IGNORED;
            case '\u0085', '\u2028', '\u2029' -> NEWLINE;
            default -> letter(c);
        };
    }

    private static int letter(char c) {
        if (Character.isLetterOrDigit(c)) {
            int lower = Character.toLowerCase(c);
            int lookalike = (lower >> 8) == 0x04 ? LOOKALIKES.indexOf(lower) : -1;
            return lookalike >= 0 ? LATIN.charAt(lookalike) : lower;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK ? IGNORED : SEPARATOR;
    }

    /** Makes the blanks of other kinds plain ones; what may be half of a letter that was decoded wrongly stays. */
    static void plainBlanks(char[] text) {
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c >= '\u00A0' && isBlank(c) && (c != '\u00A0' || i == 0 || text[i - 1] != '\u00C2')) {
                text[i] = ' ';
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == '\u00A0' || (c >= '\u2000' && c <= '\u200A') || c == '\u202F' || c == '\u205F' || c == '\u3000';
    }
}
