package org.openmodels.examples;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.Serial;
import java.util.Locale;

/**
 * Text as a terminal may show it. Names come from strangers: what would move the cursor, change colours, ring or turn the
 * direction of reading becomes a sign that one sees.
 */
final class Visible {
    private static final char UNKNOWN = '\ufffd';
    private static final int PICTURES = 0x2400;

    private Visible() {}

    /** Returns a text on one line: each control character as its picture ({@code ␛}), line ends as blanks. */
    static String line(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char shown = shown(text, i, c);
            if (shown != c && out == null) {
                out = new StringBuilder(text);
            }
            if (out != null) {
                out.setCharAt(i, shown);
            }
        }
        return out == null ? text : out.toString();
    }

    private static char shown(String text, int i, char c) {
        if (c == '\n' || c == '\t' || c == '\u2028' || c == '\u2029') {
            return ' ';
        }
        if (c < ' ') {
            return (char) (PICTURES + c);
        }
        if (c == 0x7f) {
            return '\u2421';
        }
        return isControl(c) || isLoneSurrogate(text, i, c) ? UNKNOWN : c;
    }

    /** The other control characters, of which U+009B begins a command too, and those that turn the direction of reading. */
    private static boolean isControl(char c) {
        return (c >= 0x80 && c < 0xa0)
                || c == '\u061c'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isLoneSurrogate(String text, int i, char c) {
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** Escapes in JSON what a terminal would obey; the document means the same. */
    static final class Escapes extends CharacterEscapes {
        @Serial
        private static final long serialVersionUID = 1L;

        private static final int[] ASCII = CharacterEscapes.standardAsciiEscapesForJSON();

        static {
            ASCII[0x7f] = CharacterEscapes.ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ASCII.clone();
        }

        @Override
        @SuppressWarnings("NullAway") // null says that nothing is to be escaped
        public SerializableString getEscapeSequence(int character) {
            char c = (char) character;
            return isControl(c) || c == '\u2028' || c == '\u2029'
                    ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character))
                    : null;
        }
    }
}
