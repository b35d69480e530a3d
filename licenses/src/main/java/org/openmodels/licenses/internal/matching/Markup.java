package org.openmodels.licenses.internal.matching;

import java.util.Set;

/** Bounded look-ahead at what stands around words: tags, entities, list labels, copyright signs. */
final class Markup {

    private static final Set<String> TAGS = Set.of(
            "p",
            "br",
            "b",
            "i",
            "u",
            "em",
            "strong",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "div",
            "span",
            "a",
            "pre",
            "code",
            "blockquote",
            "table",
            "tbody",
            "thead",
            "tr",
            "td",
            "th",
            "center",
            "font",
            "html",
            "body",
            "head",
            "hr",
            "tt",
            "sup",
            "sub",
            "dd",
            "dl",
            "dt",
            "section",
            "small",
            "img",
            "link",
            "style",
            "meta",
            "article",
            "header",
            "footer",
            "main",
            "nav",
            "details",
            "summary",
            "var",
            "abbr",
            "cite",
            "q",
            "s",
            "del",
            "ins");

    private Markup() {}

    static int skipBlanks(char[] text, int from) {
        int p = from;
        while (p < text.length && p < from + 4 && (text[p] == ' ' || text[p] == '\t' || text[p] == ',')) {
            p++;
        }
        return p;
    }

    /** Tells whether a known tag name stands at an offset, a closing slash before it allowed. */
    static boolean tagName(char[] text, int from) {
        int p = from < text.length && text[from] == '/' ? from + 1 : from;
        int end = p;
        while (end < text.length && end < p + 11 && Letters.ASCII[Math.min(text[end], 127)] != 0) {
            end++;
        }
        if (end == p || end == text.length || " \t\r\n/>".indexOf(text[end]) < 0) {
            return false;
        }
        StringBuilder name = new StringBuilder();
        for (int q = p; q < end; q++) {
            name.append(Letters.ASCII[text[q]]);
        }
        return TAGS.contains(name.toString());
    }

    /** Returns the length of the character reference at an ampersand, 1 where there is none. */
    static int entityLength(char[] text, int from) {
        int p = from + 1;
        while (p < text.length && p < from + 9 && (text[p] == '#' || (text[p] < 128 && Letters.ASCII[text[p]] != 0))) {
            p++;
        }
        return p > from + 2 && p < text.length && text[p] == ';' ? p + 1 - from : 1;
    }

    /** Returns the length of {@code (c)} or the copyright sign at an offset, or 0. */
    static int copyrightSignLength(char[] text, int at) {
        if (at < text.length && text[at] == '\u00A9') {
            return 1;
        }
        if (at + 1 < text.length && text[at] == '\u00C2' && text[at + 1] == '\u00A9') {
            return 2;
        }
        if (at + 5 < text.length
                && text[at] == '&'
                && text[at + 1] == 'c'
                && text[at + 2] == 'o'
                && text[at + 5] == ';') {
            return 6;
        }
        boolean sign = at + 2 < text.length && text[at] == '(' && (text[at + 1] | 32) == 'c' && text[at + 2] == ')';
        return sign ? 3 : 0;
    }

    /** Tells whether a year, or a placeholder in brackets, stands at an offset. */
    static boolean yearOrPlaceholder(char[] text, int at) {
        if (at + 3 >= text.length) {
            return false;
        }
        char c = text[at];
        if (c == '[' || c == '<' || c == '{') {
            return true;
        }
        return ((c == '1' && text[at + 1] == '9') || (c == '2' && text[at + 1] == '0'))
                && Character.isDigit(text[at + 2])
                && (Character.isDigit(text[at + 3]) || (text[at + 3] | 32) == 'x');
    }

    /** Tells whether the text of a list item may stand behind a full stop or colon: a blank, an emphasis or a number. */
    static boolean opensItem(char[] text, int at) {
        return at == text.length || text[at] <= ' ' || text[at] == '*' || Character.isDigit(text[at]);
    }
}
