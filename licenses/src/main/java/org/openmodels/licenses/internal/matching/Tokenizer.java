package org.openmodels.licenses.internal.matching;

/**
 * One pass from text to words, by the SPDX matching guidelines.
 *
 * <p>Case, white space, punctuation, comment marks, rules, bullets, HTML tags and entities, markdown marks and link targets
 * leave no word; list labels, line starts and copyright statements are marked, because only the comparison can tell whether
 * they matter. Cost is linear: every look-ahead is bounded or remembers where it came to.
 */
public final class Tokenizer {

    private static final int COPYRIGHT_WORD = WordHash.of("copyright");
    private static final int DNL = WordHash.of("dnl");
    private static final int REM = WordHash.of("rem");

    private static final WordSet REFERENCES = WordSet.of("section sections subsection subsections paragraph paragraphs"
            + " clause clauses article articles version versions part parts item items exhibit annex schedule");

    /** How many blanks and comment marks may stand before the rest of a hyphenated word. */
    private static final int MARGIN = 24;

    private final char[] text;
    private final Vocabulary vocabulary;
    private final Tokens out;
    private int at;
    private int pending = Tokens.LINE_START | Tokens.PARAGRAPH;
    private boolean lineHasWords;
    private int nextTagEnd = -1;
    private int nextLinkEnd = -1;
    private int linkEnd = -1;

    private Tokenizer(char[] text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.out = new Tokens(text);
    }

    /** Returns the words of a text with their vocabulary ids; unknown words have id -1. */
    public static Tokens tokenize(CharSequence text, Vocabulary vocabulary) {
        char[] characters = text.toString().toCharArray();
        Letters.plainBlanks(characters);
        Tokenizer tokenizer = new Tokenizer(characters, vocabulary);
        tokenizer.run();
        return tokenizer.out;
    }

    private void run() {
        while (at < text.length) {
            char c = text[at];
            if (c >= 128) {
                wide(c);
            } else if (Letters.ASCII[c] != 0) {
                word();
            } else if (c <= ' ' && c != '\n' && c != '\r') {
                at++;
            } else {
                mark(c);
            }
        }
    }

    private void wide(char c) {
        int folded = Letters.fold(c);
        if (folded > 0) {
            int garbled = Mojibake.lengthAt(text, at);
            at += garbled;
            if (garbled == 0) {
                word();
            }
        } else if (folded == Letters.IDEOGRAPH) {
            add(c, at, at + 1);
            at++;
        } else if (folded == Letters.NEWLINE) {
            newline();
        } else {
            if (c == '\u00A9') {
                copyrightSign();
            } else if (c == '\u3002') {
                out.markLast(Tokens.SENTENCE_END);
            } else if (c == '\u3001' || c == '\uFF0E' || c == '\uFF09') {
                label();
            }
            at++;
        }
    }

    private void mark(char c) {
        switch (c) {
            case '\n' -> newline();
            case '\r' -> {
                if (at + 1 < text.length && text[at + 1] == '\n') {
                    at++;
                }
                newline();
            }
            case '.', '!', '?' -> {
                if (at + 1 == text.length || text[at + 1] <= ' ' || text[at + 1] == '"') {
                    out.markLast(Tokens.SENTENCE_END);
                }
                if (c == '.' && Markup.opensItem(text, at + 1)) {
                    label();
                }
                at++;
            }
            case ':' -> {
                if (Markup.opensItem(text, at + 1)) {
                    label();
                }
                at++;
            }
            case ')' -> {
                label();
                at++;
            }
            case '<' -> tag();
            case '&' -> at += Markup.entityLength(text, at);
            case ']' -> {
                label();
                link();
            }
            case '(' -> parenthesis();
            default -> at++;
        }
    }

    /** Marks the word that ends here as a list label where it has the shape of one. */
    private void label() {
        int last = out.size() - 1;
        if (last >= 0 && out.end[last] == at && out.labelShaped(last) && !referred(last)) {
            out.markLast(Tokens.LABEL);
        }
    }

    /** Tells whether a word of the shape of a label belongs to a reference: "section 1(b)", "version 2.1". */
    private boolean referred(int token) {
        if (token == 0 || out.is(token, Tokens.LINE_START) || out.is(token - 1, Tokens.LABEL)) {
            return false;
        }
        for (int p = out.end[token - 1]; p < out.start[token]; p++) {
            if (" .([".indexOf(text[p]) < 0) {
                return false;
            }
        }
        boolean number = Character.isDigit(text[out.start[token - 1]]) && !out.is(token - 1, Tokens.SENTENCE_END);
        return number || REFERENCES.has(out.hash[token - 1]);
    }

    private void newline() {
        if (lineHasWords && hyphened()) {
            return;
        }
        if (!lineHasWords) {
            pending |= Tokens.PARAGRAPH;
        }
        pending |= Tokens.LINE_START;
        lineHasWords = false;
        at++;
    }

    /** Reads on where a hyphen breaks a word at the end of the line: {@code soft-} and {@code ware} are one word that some text has. */
    private boolean hyphened() {
        int last = out.size() - 1;
        int end = text[at] == '\n' && text[at - 1] == '\r' ? at - 1 : at;
        int letters = end - 1;
        boolean hyphen = text[letters] == '-' || text[letters] == '\u2010' || text[letters] == '\u00AD';
        if (!hyphen || out.end[last] < letters || !Character.isLetter(text[letters - 1])) {
            return false;
        }
        int next = at + 1;
        while (next < text.length
                && next <= at + MARGIN
                && Letters.fold(text[next]) == Letters.SEPARATOR
                && text[next] != '\n') {
            next++;
        }
        if (next == text.length || !Character.isLetter(text[next])) {
            return false;
        }
        int newline = at;
        at = next;
        int hash = wideWord(out.hash[last]);
        int id = vocabulary.id(hash);
        if (id < 0) {
            at = newline;
            return false;
        }
        out.extendLast(hash, id, at);
        if (hash == COPYRIGHT_WORD) {
            afterCopyright();
        }
        return true;
    }

    private void word() {
        int from = at;
        int hash = 0;
        int p = at;
        while (p < text.length && text[p] < 128 && Letters.ASCII[text[p]] != 0) {
            hash = hash * WordHash.BASE + Letters.ASCII[text[p]];
            p++;
        }
        at = p;
        if (p < text.length && (text[p] >= 128 || text[p] == '\'')) {
            hash = wideWord(hash);
        }
        if ((pending & Tokens.LINE_START) != 0 && (hash == DNL || hash == REM)) {
            return;
        }
        add(hash, from, at);
        if (hash == COPYRIGHT_WORD) {
            afterCopyright();
        }
    }

    /** Reads on to the end of a word that has other letters than those of ASCII, or an apostrophe. */
    private int wideWord(int begun) {
        int hash = begun;
        int p = at;
        while (p < text.length) {
            char c = text[p];
            int folded = Letters.fold(c);
            if (folded > 0 && !(c >= 128 && Mojibake.lengthAt(text, p) > 0)) {
                hash = WordHash.append(hash, folded);
            } else if (folded > 0 || !joins(folded, p)) {
                break;
            }
            p++;
        }
        at = p;
        return hash;
    }

    /** Tells whether a unit that is no letter leaves the word unbroken. */
    private boolean joins(int folded, int p) {
        if (folded == Letters.APOSTROPHE) {
            return p + 1 < text.length && Letters.fold(text[p + 1]) > 0;
        }
        return folded == Letters.IGNORED;
    }

    private void add(int hash, int from, int to) {
        out.add(hash, vocabulary.id(hash), from, to, from < linkEnd ? pending | Tokens.LINK : pending);
        pending = 0;
        lineHasWords = true;
    }

    /** Steps over the sign behind the word "copyright" and marks the word where a statement opens. */
    private void afterCopyright() {
        int p = Markup.skipBlanks(text, at);
        int sign = Markup.copyrightSignLength(text, p);
        if (sign > 0) {
            at = p + sign;
        }
        if (sign > 0 || Markup.yearOrPlaceholder(text, p)) {
            out.markLast(Tokens.COPYRIGHT);
        }
    }

    /** Reads {@code (c) 2024} and a lone sign as the word "copyright". */
    private void copyrightSign() {
        add(COPYRIGHT_WORD, at, at + 1);
        out.markLast(Tokens.COPYRIGHT);
    }

    private void parenthesis() {
        int length = Markup.copyrightSignLength(text, at);
        if (length > 0 && Markup.yearOrPlaceholder(text, Markup.skipBlanks(text, at + length))) {
            add(COPYRIGHT_WORD, at, at + length);
            out.markLast(Tokens.COPYRIGHT);
            at += length;
        } else {
            at++;
        }
    }

    private void tag() {
        if (!Markup.tagName(text, at + 1)) {
            at++;
            return;
        }
        if (nextTagEnd < at) {
            nextTagEnd = at;
            while (nextTagEnd < text.length && text[nextTagEnd] != '>') {
                nextTagEnd++;
            }
        }
        at = nextTagEnd < text.length && nextTagEnd - at < 2000 ? nextTagEnd + 1 : at + 1;
    }

    /** Marks the words of a markdown link's target, and steps over a target within the page. */
    private void link() {
        if (at + 1 >= text.length || text[at + 1] != '(') {
            at++;
            return;
        }
        if (nextLinkEnd < at + 2) {
            nextLinkEnd = at + 2;
            while (nextLinkEnd < text.length && text[nextLinkEnd] != ')' && text[nextLinkEnd] > ' ') {
                nextLinkEnd++;
            }
        }
        boolean closed = nextLinkEnd < text.length && text[nextLinkEnd] == ')';
        if (closed && text[at + 2] == '#') {
            at = nextLinkEnd + 1;
            return;
        }
        linkEnd = closed ? nextLinkEnd : linkEnd;
        at += 2;
    }
}
