package org.openmodels.licenses.expression;

/** Input as it may stand in a message: short, on one line, printable. */
final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    /** Returns the start of a text between quotes. */
    static String of(String text) {
        boolean cut = text.length() > LONGEST;
        return "'" + printable(cut ? text.substring(0, LONGEST) : text) + (cut ? "…'" : "'");
    }

    /** Returns one character between quotes, by its code point where it does not print. */
    static String at(String text, int position) {
        int c = text.codePointAt(position);
        return isPlain(c) ? "'" + Character.toString(c) + "'" : String.format(java.util.Locale.ROOT, "U+%04X", c);
    }

    /** Returns a text of the same length in which everything that does not print is a replacement character. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(isPlain(c) ? c : c == '\t' || c == '\n' || c == '\r' ? ' ' : '\uFFFD');
        }
        return out.toString();
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
