package org.openmodels.licenses.internal.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sentences that leave the choice between licenses: "under the terms of either license, at your option".
 *
 * <p>A choice is never guessed: the sentence must say so, and the licenses must be those it names or, where it names none, the only
 * two of the file. "Dual licensed" alone is no choice, for it may divide the work.
 */
final class Alternatives {

    private static final WordSet EITHER = WordSet.of("either whichever choose alternatively");
    private static final WordSet YOUR = WordSet.of("your");
    private static final WordSet CHOICE = WordSet.of("option choice choosing discretion preference");
    private static final WordSet LICENSED = WordSet.of("licensed available distributed released use used");
    private static final WordSet UNDER = WordSet.of("under");
    private static final WordSet OR = WordSet.of("or");
    private static final WordSet IDENTIFIER = WordSet.of("identifier");
    private static final WordSet AND = WordSet.of("and");
    private static final WordSet EXPRESS = WordSet.of("express expressed version later");
    private static final WordSet PARTS =
            WordSet.of("file files part parts portion portions component components each respective weights");
    private static final int CLOSE = 12;

    private final Tokens tokens;
    private final TextIndex index;
    private final Terms terms;
    private final Set<String> found = new LinkedHashSet<>();
    private final List<Set<String>> groups = new ArrayList<>();
    private final TreeMap<Integer, Integer> sentences = new TreeMap<>();

    private Alternatives(Tokens tokens, TextIndex index, List<Finding> findings) {
        this.tokens = tokens;
        this.index = index;
        terms = new Terms(tokens);
        for (Finding finding : findings) {
            boolean whole =
                    finding.strength() == Finding.Strength.EXACT || finding.strength() == Finding.Strength.MODIFIED;
            if (whole && !index.isException(finding.id())) {
                found.add(finding.id());
            }
        }
    }

    /** Looks for a choice in what stands outside of the texts found. */
    static Alternatives around(List<Finding> findings, Tokens tokens, TextIndex index) {
        Alternatives alternatives = new Alternatives(tokens, index, findings);
        if (alternatives.found.size() >= 2) {
            int from = 0;
            for (Finding finding : findings) {
                if (finding.strength() != Finding.Strength.MENTION) {
                    alternatives.between(from, finding.from());
                    from = Math.max(from, finding.to());
                }
            }
            alternatives.between(from, tokens.size());
        }
        return alternatives;
    }

    /** Returns the licenses of each choice. */
    List<Set<String>> groups() {
        return List.copyOf(groups);
    }

    /** Tells whether words belong to a sentence that leaves a choice. */
    boolean covers(int from, int to) {
        Map.Entry<Integer, Integer> sentence = sentences.floorEntry(from);
        return sentence != null && to <= sentence.getValue();
    }

    private void between(int from, int to) {
        int begin = from;
        while (begin < to) {
            int end = terms.sentenceEnd(begin, to);
            Set<String> choice = choice(begin, end);
            if (choice.isEmpty() && end - begin <= CLOSE * 2 && tokens.any(EITHER, begin, end)) {
                end = Math.min(to, listEnd(end, to));
                choice = choice(begin, end);
            }
            if (!choice.isEmpty()) {
                sentences.put(begin, end);
                if (!groups.contains(choice)) {
                    groups.add(choice);
                }
            }
            begin = end;
        }
    }

    /** Returns the end of the paragraph that follows "either:", where the licenses are listed. */
    private int listEnd(int from, int to) {
        int t = from + 1;
        while (t < to && !tokens.is(t, Tokens.PARAGRAPH)) {
            t++;
        }
        return t;
    }

    /** Returns the licenses that a sentence leaves the choice between; empty where it leaves none. */
    private Set<String> choice(int from, int to) {
        if (tokens.any(IDENTIFIER, from, to)) {
            return expression(from, to);
        }
        Set<String> named = new LinkedHashSet<>();
        boolean joined = named(from, to, named);
        boolean offered = offered(from, to);
        boolean plainly = licensedUnder(from, to) && !tokens.any(PARTS, from, to);
        if (named.size() >= 2 && joined && (offered || plainly)) {
            return named;
        }
        return named.isEmpty() && offered && found.size() == 2 ? Set.copyOf(found) : Set.of();
    }

    /** Tells whether the sentence speaks of a choice, other than that of a later version. */
    private boolean offered(int from, int to) {
        for (int t = from; t < to; t++) {
            boolean either = EITHER.has(tokens.hash[t]) && !tokens.any(EXPRESS, t + 1, Math.min(to, t + 2));
            boolean option = YOUR.has(tokens.hash[t]) && t + 1 < to && CHOICE.has(tokens.hash[t + 1]);
            if (either || (option && !tokens.any(EXPRESS, t + 2, Math.min(to, t + 5)))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the licenses of the file in an SPDX expression whose only operator is OR. */
    private Set<String> expression(int from, int to) {
        String line = tokens.slice(tokens.start(from), tokens.end(to - 1));
        Set<String> named = new LinkedHashSet<>();
        if (line.contains(" OR ") && !line.contains(" AND ")) {
            found.stream().filter(line::contains).forEach(named::add);
        }
        return named.size() < 2 ? Set.of() : named;
    }

    /** Collects the licenses of the file that a sentence names; tells whether "or" stands between two of them. */
    private boolean named(int from, int to, Set<String> named) {
        boolean joined = false;
        int behind = -1;
        for (int t = from; t < to; t++) {
            int name = index.names().longestAt(tokens, t);
            int end = name < 0 ? t : t + index.names().words().get(name).length;
            String id = name < 0 || end > to ? "" : known(index.names().ids().get(name));
            if (!id.isEmpty()) {
                joined |=
                        behind >= 0 && t - behind <= CLOSE && tokens.any(OR, behind, t) && !tokens.any(AND, behind, t);
                behind = end;
                named.add(id);
                t = end - 1;
            }
        }
        return joined;
    }

    /** Returns the license of the file that a name means, -only and -or-later being one; empty where there is none. */
    private String known(String name) {
        for (String id : found) {
            if (id.equals(name) || name.equals(id + "-only") || name.equals(id + "-or-later") || sameFamily(id, name)) {
                return id;
            }
        }
        return "";
    }

    /** "The BSD license" may be any of them. */
    private static boolean sameFamily(String id, String name) {
        return name.equals("BSD-3-Clause") && id.equals("BSD-2-Clause");
    }

    /** Tells whether the words say "licensed under", with at most three others between. */
    private boolean licensedUnder(int from, int to) {
        for (int t = from; t < to; t++) {
            if (LICENSED.has(tokens.hash[t]) && tokens.any(UNDER, t + 1, Math.min(to, t + 5))) {
                return true;
            }
        }
        return false;
    }
}
