package org.openmodels.licenses.internal.matching;

/** UTF-8 punctuation that was read as Windows-1252: {@code â€œ}, {@code Â©}, {@code ï¿½}. It separates words, as the punctuation would. */
final class Mojibake {

    private Mojibake() {}

    /** Returns the length of the garbled sign at an offset, or 0. */
    static int lengthAt(char[] text, int at) {
        char c = text[at];
        if (c == '\u00E2' && at + 2 < text.length && (text[at + 1] == '\u20AC' || text[at + 1] == '\u0080')) {
            return 3;
        }
        if (c == '\u00C2' && at + 1 < text.length && text[at + 1] >= '\u00A0' && text[at + 1] <= '\u00BF') {
            return 2;
        }
        return c == '\u00EF' && at + 2 < text.length && text[at + 1] == '\u00BF' && text[at + 2] == '\u00BD' ? 3 : 0;
    }
}
