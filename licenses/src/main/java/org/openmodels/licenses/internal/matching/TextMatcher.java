package org.openmodels.licenses.internal.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the indexed texts in an input, with the terms and names that stand around them. */
public final class TextMatcher {

    private static final int FRAME = 40;
    private static final int NEAR = 60;

    private final Tokens tokens;
    private final TextIndex index;
    private final Noise noise;
    private final List<Finding> findings;
    private final Alternatives alternatives;
    private final boolean mostlyOther;
    private final Map<Integer, List<Edit>> added = new HashMap<>();

    /**
     * What stands in a text.
     *
     * @param findings the texts and names, in the order of the input
     * @param alternatives the ids between which the input leaves the choice
     * @param bases what the known variants among the texts were made from
     */
    public record Result(List<Finding> findings, List<Set<String>> alternatives, Bases bases) {}

    private TextMatcher(List<Chain> places, Tokens tokens, TextIndex index) {
        this.tokens = tokens;
        this.index = index;
        noise = new Noise(tokens, index.vocabulary());
        findings = new ArrayList<>(Selection.of(places, tokens, index));
        mostlyOther = mostlyOther();
        alternatives = Alternatives.around(findings, tokens, index);
    }

    /** Returns what stands in a text. */
    public static Result match(Tokens tokens, TextIndex index) {
        List<Chain> places = Scan.places(tokens, index);
        TextMatcher matcher = new TextMatcher(places, tokens, index);
        matcher.around();
        matcher.addTerms();
        matcher.findings.replaceAll(Finding::withoutEditsOfMention);
        matcher.mentions();
        matcher.findings.sort(Comparator.comparingInt(Finding::from).thenComparing(Finding::strength));
        return new Result(
                List.copyOf(matcher.findings), matcher.alternatives.groups(), new Bases(places, tokens, index));
    }

    /** Attaches what states terms between the texts to its neighbour, and takes in titles and copyright lines. */
    private void around() {
        int before = -1;
        int from = 0;
        int n = 0;
        while (n <= findings.size()) {
            int next = next(n);
            while (n < next) {
                notice(findings.get(n), from, before, next);
                from = findings.get(n++).to();
            }
            int to = n == findings.size() ? tokens.size() : findings.get(n).from();
            boolean terms = between(from, to, before, n);
            if (n < findings.size()) {
                if (!terms && to - from <= FRAME) {
                    findings.set(
                            n, findings.get(n).spanning(from, findings.get(n).to()));
                }
                from = findings.get(n).to();
                before = n;
            } else if (!terms && before >= 0 && to - from <= 3) {
                findings.set(
                        before,
                        findings.get(before).spanning(findings.get(before).from(), to));
            }
            n++;
        }
    }

    /** Attaches what states terms before and in a notice to the texts before and behind it. */
    private void notice(Finding notice, int from, int before, int next) {
        between(from, notice.from(), before, next);
        for (Edit edit : notice.edits()) {
            if (noise.narrows(edit)) {
                attach(List.of(edit), before, next);
            } else {
                between(edit.from(), edit.to(), before, next);
            }
        }
    }

    /** Returns the first finding at or behind one that is no notice. */
    private int next(int from) {
        int n = from;
        while (n < findings.size() && findings.get(n).strength() == Finding.Strength.MENTION) {
            n++;
        }
        return n;
    }

    private boolean between(int from, int to, int before, int after) {
        boolean alone = before < 0 && after >= findings.size();
        if (from >= to || alone) {
            return false;
        }
        List<Edit> terms = new ArrayList<>();
        if (before >= 0 && findings.get(before).to() == from) {
            terms.addAll(noise.clauseBehind(findings.get(before).from(), from, to));
        }
        int rest = terms.isEmpty() ? from : terms.get(0).to();
        terms.addAll(
                exceptionFollows(before, after) ? noise.termsBeforeException(rest, to) : noise.terms(rest, to, false));
        terms.removeIf(edit -> alternatives.covers(edit.from(), edit.to()));
        boolean stated = !terms.isEmpty();
        terms.removeIf(edit -> unrelated(edit, before, after));
        attach(terms, before, after);
        return stated;
    }

    /** Notes terms for the text before them, or else behind them, if there is one. */
    private void attach(List<Edit> terms, int before, int after) {
        int owner = before >= 0 ? before : after;
        if (!terms.isEmpty() && owner < findings.size()) {
            added.computeIfAbsent(owner, text -> new ArrayList<>()).addAll(terms);
        }
    }

    /** Gives the texts the terms that were attached to them. */
    private void addTerms() {
        added.forEach((owner, terms) -> {
            Finding finding = findings.get(owner);
            terms.addAll(finding.edits());
            terms.sort(Comparator.comparingInt(Edit::from));
            Finding.Strength strength =
                    finding.strength() == Finding.Strength.EXACT ? Finding.Strength.MODIFIED : finding.strength();
            findings.set(owner, finding.with(strength, terms));
        });
    }

    /** Tells whether a sentence in a document that is mostly something else stands far from any license and speaks of none. */
    private boolean unrelated(Edit sentence, int before, int after) {
        boolean far = (before < 0 || sentence.from() - findings.get(before).to() > NEAR)
                && (after >= findings.size()
                        || apart(sentence.to(), findings.get(after).from()));
        return far && mostlyOther && !noise.plainTerms(sentence);
    }

    private boolean apart(int to, int from) {
        return from - to > NEAR || noise.announced(to, from);
    }

    /** Tells whether less than half of the words belong to license texts. */
    private boolean mostlyOther() {
        long words = 0;
        for (Finding finding : findings) {
            words += finding.strength() == Finding.Strength.MENTION ? 0 : finding.to() - finding.from();
        }
        return words * 2 < tokens.size();
    }

    /** Tells whether what stands between two texts may introduce an exception to the first. */
    private boolean exceptionFollows(int before, int after) {
        return before >= 0
                && after < findings.size()
                && index.templates().get(findings.get(after).template()).kind() == Template.Kind.EXCEPTION;
    }

    /** Adds the licenses that the rest of the text names. */
    private void mentions() {
        Set<String> known = new HashSet<>();
        findings.forEach(finding -> known.add(finding.id()));
        List<Finding> texts = List.copyOf(findings);
        int next = 0;
        for (int t = 0; t < tokens.size(); t++) {
            while (next < texts.size() && texts.get(next).to() <= t) {
                next++;
            }
            if (next < texts.size()
                    && texts.get(next).from() <= t
                    && texts.get(next).strength() != Finding.Strength.MENTION) {
                t = texts.get(next).to() - 1;
                continue;
            }
            int name = index.names().longestAt(tokens, t);
            if (name >= 0) {
                int end = t + index.names().words().get(name).length;
                String id = index.names().ids().get(name);
                if (known.add(id)) {
                    findings.add(new Finding(-1, id, Finding.Strength.MENTION, 0, t, end, List.of()));
                }
                t = end - 1;
            }
        }
    }
}
