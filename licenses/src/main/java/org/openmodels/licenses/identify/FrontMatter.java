package org.openmodels.licenses.identify;

import java.util.ArrayList;
import java.util.List;

/**
 * The YAML head of a model card, whose fields may hold whole licenses: {@code extra_gated_prompt: "### Example License\n…"}.
 *
 * <p>Each long field is a text by itself; the rest of the card states nothing about it. Escapes of double-quoted fields become what
 * they stand for in as many units, so that every offset remains one of the card.
 */
final class FrontMatter {

    /** A stretch of the input that is read by itself, and where it stands. */
    record Part(int offset, String text) {}

    private static final int LONG = 400;
    private static final int MOST = 16;
    private static final char NOTHING = '\u2060';

    private final String card;
    private final char[] rest;
    private final List<Part> parts = new ArrayList<>();

    private FrontMatter(String card) {
        this.card = card;
        rest = card.toCharArray();
    }

    /** Returns the long fields in their order and, last, the card without them; the text alone where it is no such card. */
    static List<Part> parts(CharSequence text) {
        boolean fenced = text.length() > LONG
                && text.charAt(0) == '-'
                && text.charAt(1) == '-'
                && text.charAt(2) == '-'
                && (text.charAt(3) == '\n' || text.charAt(3) == '\r');
        if (!fenced) {
            return List.of(new Part(0, text.toString()));
        }
        FrontMatter card = new FrontMatter(text.toString());
        card.run();
        card.parts.add(new Part(0, new String(card.rest)));
        return card.parts;
    }

    private void run() {
        int end = card.indexOf("\n---", 3);
        int line = card.indexOf('\n') + 1;
        int field = -1;
        while (end > 0 && line > 0 && line <= end) {
            if (key(line)) {
                field(field, line);
                field = line;
            }
            line = card.indexOf('\n', line) + 1;
        }
        if (end > 0) {
            field(field, end + 1);
        }
    }

    /** Tells whether a key of the outermost mapping starts a line. */
    private boolean key(int line) {
        int at = line;
        while (at < card.length()
                && (Character.isLetterOrDigit(card.charAt(at)) || "_-".indexOf(card.charAt(at)) >= 0)) {
            at++;
        }
        return at > line && at < card.length() && card.charAt(at) == ':' && card.charAt(line) != '-';
    }

    private void field(int from, int to) {
        if (from < 0 || to - from < LONG || parts.size() == MOST) {
            return;
        }
        int value = card.indexOf(':', from) + 1;
        while (value < to && card.charAt(value) == ' ') {
            value++;
        }
        char[] text = card.substring(value, to).toCharArray();
        if (card.charAt(value) == '"') {
            unescape(text);
        }
        parts.add(new Part(value, new String(text)));
        for (int at = value; at < to; at++) {
            rest[at] = card.charAt(at) == '\n' ? '\n' : ' ';
        }
    }

    /** Replaces line breaks by blanks, and escapes by what they stand for and units that mean nothing. */
    private static void unescape(char[] text) {
        for (int at = 0; at < text.length; at++) {
            if (text[at] == '\n' || text[at] == '\r') {
                text[at] = ' ';
            } else if (text[at] == '\\' && at + 1 < text.length) {
                at += escape(text, at);
            }
        }
    }

    /** Replaces the escape at a backslash and returns how many units follow the backslash. */
    private static int escape(char[] text, int at) {
        char kind = text[at + 1];
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        int code = code(text, at + 2, digits);
        if (code >= 0) {
            text[at] = (char) code;
            java.util.Arrays.fill(text, at + 1, at + 2 + digits, NOTHING);
            return digits + 1;
        }
        text[at] = ' ';
        text[at + 1] = kind == 'n' || kind == 'N' || kind == 'L' || kind == 'P'
                ? '\n'
                : "trb_0".indexOf(kind) >= 0 ? ' ' : kind;
        return 1;
    }

    private static int code(char[] text, int from, int digits) {
        int code = 0;
        for (int at = from; at < from + digits; at++) {
            int digit = at < text.length ? Character.digit(text[at], 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return digits == 0 || code > 0xFFFF ? -1 : code;
    }
}
