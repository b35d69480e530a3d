package org.openmodels.licenses.internal.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges differences: what the matching guidelines ignore, what cannot change the meaning, and what does. */
final class Noise {

    private static final int STATEMENT = 80;
    private static final int COPYRIGHT = WordHash.of("copyright");
    private static final int COPYRIGHTS = WordHash.of("copyrights");
    private static final WordSet OWNERS = WordSet.of("holder owner");
    private static final WordSet MANY_OWNERS = WordSet.of("holders owners");

    private static final WordSet ADDRESS =
            WordSet.of("59 temple place suite 330 51 franklin street st fifth 5th floor 675 mass ave avenue"
                    + " cambridge boston ma 02111 1307 02110 1301 1335 02139 usa inc");
    private static final WordSet NEGATIONS = WordSet.of("not no neither nor either or and may none any");

    private final Tokens tokens;
    private final Vocabulary vocabulary;
    private final Terms terms;
    private final LicenseTalk talk;

    Noise(Tokens tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.terms = new Terms(tokens);
        this.talk = new LicenseTalk(tokens);
    }

    /** Returns how many words of the text can be stepped over so that the template goes on: labels, page numbers, copyright statements. */
    int skippable(int at, Walk walk, int position) {
        int labels = 0;
        if (tokens.is(at, Tokens.LINK)) {
            return linkEnd(at) - at;
        }
        while (labels < 3
                && at + labels < tokens.size()
                && (tokens.is(at + labels, Tokens.LABEL) || pageNumber(at + labels))) {
            labels++;
            if (walk.follows(at + labels, position, 3)) {
                return labels;
            }
        }
        if (!tokens.is(at, Tokens.COPYRIGHT)) {
            return 0;
        }
        int limit = Math.min(tokens.size(), at + STATEMENT);
        for (int t = at + 1; t < limit; t++) {
            if (walk.follows(t, position, 3)) {
                return stated(at, t) ? 0 : t - at;
            }
        }
        return 0;
    }

    /** Returns the word behind the link target that a word stands in. */
    int linkEnd(int at) {
        int t = at;
        while (t < tokens.size() && tokens.is(t, Tokens.LINK)) {
            t++;
        }
        return t;
    }

    private boolean pageNumber(int t) {
        return tokens.is(t, Tokens.LINE_START)
                && tokens.labelShaped(t)
                && (t + 1 == tokens.size() || tokens.is(t + 1, Tokens.LINE_START));
    }

    /** Returns how many words of the text and of the template say the same with other letters; empty where they do not. */
    int[] sameWords(int at, short[] code, int position) {
        int one = code[position];
        int two = position + 1 < code.length ? code[position + 1] : -1;
        if (two >= 0 && tokens.hash[at] == joined(one, two)) {
            return new int[] {1, 2};
        }
        if (at + 1 < tokens.size() && vocabulary.id(joinedInput(at)) == one) {
            return new int[] {2, 1};
        }
        if (two >= 0 && at + 1 < tokens.size() && joinedInput(at) == joined(one, two)) {
            return new int[] {2, 2};
        }
        return owners(at, vocabulary.hashOf(one)) ? new int[] {1, 1} : new int[0];
    }

    private int joined(int one, int two) {
        return WordHash.joined(vocabulary.hashOf(one), vocabulary.hashOf(two), vocabulary.lengthOf(two));
    }

    private int joinedInput(int at) {
        return WordHash.joined(tokens.hash[at], tokens.hash[at + 1], tokens.end(at + 1) - tokens.start(at + 1));
    }

    private boolean owners(int at, int other) {
        if (at == 0 || (tokens.hash[at - 1] != COPYRIGHT && tokens.hash[at - 1] != COPYRIGHTS)) {
            return false;
        }
        int word = tokens.hash[at];
        return (OWNERS.has(word) && OWNERS.has(other)) || (MANY_OWNERS.has(word) && MANY_OWNERS.has(other));
    }

    boolean onlyLabels(int from, int to) {
        for (int t = from; t < to; t++) {
            if (!tokens.labelShaped(t)) {
                return false;
            }
        }
        return true;
    }

    /** Judges words that stand in place of missing ones; null where the guidelines ignore the difference. */
    @Nullable
    Edit judge(int from, int to, int missing, int template) {
        if (missing == 0 && (onlyMarks(from, to) || copyrightLines(from, to))) {
            return null;
        }
        if (missing > 0 && to > from && addresses(from, to)) {
            return null;
        }
        boolean harmless =
                (missing == 0 && heading(from, to)) || (missing == 1 && to - from == 1 && misspelt(from, template));
        return new Edit(from, to, missing, !harmless);
    }

    /** Tells whether the words are of a former or present address of the Free Software Foundation; a number alone is not. */
    private boolean addresses(int from, int to) {
        for (int t = from; t < to; t++) {
            if (!ADDRESS.has(tokens.hash[t])) {
                return false;
            }
        }
        return to - from > 1 || addressWord(from - 1) || addressWord(to);
    }

    private boolean addressWord(int t) {
        return t >= 0 && t < tokens.size() && ADDRESS.has(tokens.hash[t]);
    }

    /** Tells whether the words look like a name: capitals, and no terms. */
    boolean namesOnly(int from, int to) {
        return to - from <= 12 && capitals(from, to) && !tokens.any(NEGATIONS, from, to) && !stated(from, to);
    }

    /** Tells whether every word but little ones begins with no lower case letter. */
    private boolean capitals(int from, int to) {
        for (int t = from; t < to; t++) {
            boolean little = tokens.end(t) - tokens.start(t) <= 3;
            if (Character.isLowerCase(tokens.charAt(tokens.start(t))) && !little) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a difference may be a form filled in: names, years, a version; no terms, and no single word but a name's. */
    boolean filledIn(Edit edit) {
        int words = edit.to() - edit.from();
        boolean single = edit.missing() == 1 && words <= 1;
        if (single && (words == 0 || !Character.isUpperCase(tokens.charAt(tokens.start(edit.from()))))) {
            return false;
        }
        return !tokens.any(NEGATIONS, edit.from(), edit.to()) && !stated(edit.from(), edit.to());
    }

    private boolean onlyMarks(int from, int to) {
        for (int t = from; t < to; t++) {
            if (!tokens.is(t, Tokens.LABEL) && !tokens.is(t, Tokens.LINK) && !pageNumber(t)) {
                return false;
            }
        }
        return true;
    }

    private boolean copyrightLines(int from, int to) {
        return tokens.is(from, Tokens.COPYRIGHT) && to - from < STATEMENT && !stated(from, to);
    }

    /** Tells whether the words are lines of their own that look like a heading. */
    private boolean heading(int from, int to) {
        boolean lines = tokens.is(from, Tokens.LINE_START) && (to == tokens.size() || tokens.is(to, Tokens.LINE_START));
        return lines
                && to - from <= 8
                && !tokens.is(to - 1, Tokens.SENTENCE_END)
                && !terms.stated(from, to)
                && capitals(from, to);
    }

    /** Tells whether a word that no license uses is a template word with one letter wrong. */
    private boolean misspelt(int token, int template) {
        int length = tokens.end(token) - tokens.start(token);
        if (template < 0
                || tokens.id[token] >= 0
                || length < 5
                || Math.abs(length - vocabulary.lengthOf(template)) > 1) {
            return false;
        }
        return Misspelling.of(tokens.slice(tokens.start(token), tokens.end(token)), vocabulary.hashOf(template));
    }

    /** Tells whether any sentence between two words states terms. */
    boolean stated(int from, int to) {
        return !terms(from, to, false).isEmpty();
    }

    /** Returns the sentences between two words that state terms, neighbours joined, as material additions. */
    List<Edit> terms(int from, int to, boolean name) {
        return terms(from, to, name, false);
    }

    /** Returns what states terms between a license and an exception to it, but for the sentences that introduce the exception. */
    List<Edit> termsBeforeException(int from, int to) {
        return terms(from, to, false, true);
    }

    private List<Edit> terms(int from, int to, boolean name, boolean beforeException) {
        List<Edit> stated = new ArrayList<>();
        int begin = from;
        while (begin < to) {
            int end = name ? to : terms.sentenceEnd(begin, to);
            if (terms.stated(begin, end) && !(beforeException && terms.introduceException(begin, end))) {
                Edit before = stated.isEmpty() ? null : stated.get(stated.size() - 1);
                if (before != null && begin - before.to() <= 60) {
                    stated.set(stated.size() - 1, new Edit(before.from(), end, 0, true));
                } else {
                    stated.add(new Edit(begin, end, 0, true));
                }
            }
            begin = end;
        }
        return stated;
    }

    /** Returns the clause behind a text that goes on with its numbers; nothing where none does. */
    List<Edit> clauseBehind(int textFrom, int textTo, int limit) {
        int end = new NumberedClause(tokens).end(textFrom, textTo, limit);
        return end > textTo ? List.of(new Edit(textTo, end, 0, true)) : List.of();
    }

    /** Tells whether words put into a notice narrow what it says. */
    boolean narrows(Edit added) {
        return added.material() && added.to() > added.from() && terms.narrow(added.from(), added.to());
    }

    /** Tells whether a sentence that stands in other prose states terms and leaves no doubt that it speaks of a license. */
    boolean plainTerms(Edit sentence) {
        return talk.stated(sentence.from(), sentence.to(), terms);
    }

    /** Tells whether a heading between two words announces a license. */
    boolean announced(int from, int to) {
        return talk.announced(from, to);
    }
}
