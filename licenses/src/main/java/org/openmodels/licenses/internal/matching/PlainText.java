package org.openmodels.licenses.internal.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a template of a text without a template: list labels at line starts, copyright lines and the title are what may
 * differ.
 */
public final class PlainText {

    private static final WordSet NO_TITLE = WordSet.of("only this");
    private static final int TITLE_WORDS = 14;
    private static final int COPYRIGHT_WORDS = 800;

    private final Tokens tokens;
    private final List<Integer> code = new ArrayList<>();
    private final List<Template.Choice> choices = new ArrayList<>();

    private PlainText(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Compiles a text, adding its words to the vocabulary. */
    public static Template compile(String id, Template.Kind kind, CharSequence text, Vocabulary vocabulary) {
        Tokens tokens = learn(text, vocabulary);
        PlainText compiler = new PlainText(tokens);
        compiler.run();
        return Template.of(id, kind, compiler.code, compiler.choices);
    }

    /** Returns the words of a text after adding all of them to the vocabulary. */
    public static Tokens learn(CharSequence text, Vocabulary vocabulary) {
        Tokens tokens = Tokenizer.tokenize(text, vocabulary);
        for (int t = 0; t < tokens.size(); t++) {
            tokens.id[t] = vocabulary.add(tokens.hash[t], Math.max(1, foldedLength(tokens, t)));
        }
        return tokens;
    }

    private static int foldedLength(Tokens tokens, int token) {
        int length = 0;
        for (int p = tokens.start(token); p < tokens.end(token); p++) {
            int folded = Letters.fold(tokens.charAt(p));
            if (folded > 0 || folded == Letters.IDEOGRAPH) {
                length += folded == '\u00DF' ? 2 : 1;
            }
        }
        return length;
    }

    private void run() {
        int t = title();
        while (t < tokens.size()) {
            if (copyrightLine(t)) {
                t = statementEnd(tokens, t);
                if (code.isEmpty() || !Template.isGap(code.get(code.size() - 1))) {
                    code.add(Template.gap(Template.COPYRIGHT, COPYRIGHT_WORDS));
                }
            } else if (tokens.is(t, Tokens.LINE_START) && tokens.is(t, Tokens.LABEL)) {
                do {
                    t++;
                } while (t < tokens.size()
                        && tokens.is(t, Tokens.LABEL)
                        && !tokens.is(t, Tokens.LINE_START)
                        && tokens.labelShaped(t));
                code.add(Template.gap(Template.LABEL, 20));
            } else if (tokens.is(t, Tokens.LINK)) {
                t = link(t);
            } else {
                code.add(tokens.id[t++]);
            }
        }
    }

    /** Makes the target of a link optional: a text without markdown has none, but where there is one it must agree. */
    private int link(int t) {
        int p = t;
        while (p < tokens.size() && tokens.is(p, Tokens.LINK)) {
            p++;
        }
        optional(t, p);
        return p;
    }

    private void optional(int from, int to) {
        code.add(Template.begin(choices.size()));
        for (int t = from; t < to; t++) {
            code.add(tokens.id[t]);
        }
        choices.add(new Template.Choice(code.size(), true, new int[0][]));
        code.add(Template.end());
    }

    /** Makes the first paragraph optional where it is a short title, and returns the first word behind it. */
    private int title() {
        int t = 0;
        while (t < tokens.size()
                && t <= TITLE_WORDS
                && (t == 0 || !tokens.is(t, Tokens.PARAGRAPH))
                && !copyrightLine(t)) {
            t++;
        }
        if (t == 0 || t > TITLE_WORDS || t == tokens.size() || tokens.is(t - 1, Tokens.SENTENCE_END)) {
            return 0;
        }
        if (new Terms(tokens).stated(0, t) || tokens.any(NO_TITLE, 0, t)) {
            return 0;
        }
        optional(0, t);
        return t;
    }

    /** Tells whether a copyright line starts here: a statement that opens a paragraph, or follows another such line or a title. */
    private boolean copyrightLine(int t) {
        if (!tokens.is(t, Tokens.LINE_START) || !tokens.is(t, Tokens.COPYRIGHT)) {
            return false;
        }
        Terms terms = new Terms(tokens);
        if (terms.stated(t, terms.sentenceEnd(t, statementEnd(tokens, t)))) {
            return false;
        }
        boolean fresh =
                tokens.is(t, Tokens.PARAGRAPH) || t == 0 || tokens.is(t - 1, Tokens.SENTENCE_END) || shortLineBefore(t);
        return fresh || (!code.isEmpty() && code.get(code.size() - 1) < 0);
    }

    /** Tells whether the line before is too short to have been wrapped. */
    private boolean shortLineBefore(int t) {
        int words = 0;
        for (int p = t - 1; p >= 0 && words < 6; p--) {
            words++;
            if (tokens.is(p, Tokens.LINE_START)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the end of a copyright line, or of its part before a sentence that states terms. */
    public static int statementEnd(Tokens tokens, int from) {
        int line = from + 1;
        while (line < tokens.size() && !tokens.is(line, Tokens.LINE_START)) {
            line++;
        }
        Terms terms = new Terms(tokens);
        int end = terms.sentenceEnd(from, line);
        while (end < line) {
            int next = terms.sentenceEnd(end, line);
            if (terms.stated(end, next)) {
                return end;
            }
            end = next;
        }
        return line;
    }
}
