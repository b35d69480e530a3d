package org.openmodels.licenses.internal.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All indexed texts with their words, the runs that find them, and the names that mention them.
 *
 * <p>Immutable once made, and thread-safe.
 */
public final class TextIndex {

    private final Vocabulary vocabulary;
    private final List<Template> templates;
    private final NameTable names;
    private final int[] words;
    private final int[] runs;
    private final int[] enough;
    private final Grams grams;
    private final Set<String> exceptions = new HashSet<>();

    TextIndex(Vocabulary vocabulary, List<Template> templates, NameTable names) {
        this.vocabulary = vocabulary;
        this.templates = List.copyOf(templates);
        this.names = names;
        words = new int[templates.size()];
        int expected = 0;
        for (int number = 0; number < words.length; number++) {
            words[number] = this.templates.get(number).words();
            expected += words[number] / Grams.stride(words[number]);
        }
        grams = new Grams(expected + expected / 8);
        for (Template template : this.templates) {
            if (template.kind() == Template.Kind.EXCEPTION) {
                exceptions.add(template.id());
            }
        }
        for (int number = 0; number < words.length; number++) {
            grams.add(this.templates.get(number), number, words[number]);
        }
        runs = grams.index(words.length);
        enough = new int[words.length];
        for (int number = 0; number < words.length; number++) {
            int stride = Grams.stride(words[number]);
            enough[number] = Math.min((runs[number] + 5) / 6, (59 + stride) / stride);
        }
    }

    /** Makes an index of the parts that a generator brings together; the vocabulary has the spelling variants already. */
    public static TextIndex of(IndexFormat.Parts parts) {
        return new TextIndex(parts.vocabulary(), parts.templates(), NameTable.of(parts.nameIds(), parts.nameWords()));
    }

    /** Returns the words that any indexed text has. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns the texts, in the order of their numbers. */
    public List<Template> templates() {
        return templates;
    }

    /** Tells whether an id is that of an exception. */
    public boolean isException(String id) {
        return exceptions.contains(id);
    }

    /** Returns the names that mention a text. */
    public NameTable names() {
        return names;
    }

    Grams grams() {
        return grams;
    }

    /** Returns the number of inline words of a text. */
    public int words(int template) {
        return words[template];
    }

    /** Returns the number of a text's indexed runs. */
    int runs(int template) {
        return runs[template];
    }

    /** Returns how many hits on a text make a place where it may stand: a sixth of its runs, or as many as sixty words have. */
    int enough(int template) {
        return enough[template];
    }

    /** Returns an index that knows one more text. */
    public TextIndex plus(String id, CharSequence text) {
        Vocabulary more = vocabulary.copy();
        List<Template> all = new ArrayList<>(templates);
        all.add(PlainText.compile(id, Template.Kind.LICENSE, text, more));
        return new TextIndex(more, all, names);
    }
}
