package org.openmodels.licenses.identify.generate;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * All wordings that the regular expression of a replaceable part accepts, open-ended pieces shown as {@link #GAP}.
 *
 * <p>Reads the small language that SPDX templates use: literals, {@code \s}, groups, alternatives, optional pieces, classes.
 */
final class Wordings {

    /** Stands for words that the expression leaves open. */
    static final char GAP = '\u0001';

    private static final int MOST = 120;

    private final String pattern;
    private int at;

    private Wordings(String pattern) {
        this.pattern = pattern;
    }

    /** Returns the wordings, empty where the expression is beyond this reader or accepts too many. */
    static Optional<Set<String>> of(String pattern) {
        Wordings reader = new Wordings(pattern);
        try {
            Set<String> wordings = reader.alternatives();
            return reader.at == pattern.length() && wordings.size() <= MOST ? Optional.of(wordings) : Optional.empty();
        } catch (IllegalStateException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private Set<String> alternatives() {
        Set<String> all = new LinkedHashSet<>(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private Set<String> sequence() {
        Set<String> sequence = Set.of("");
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            sequence = joined(sequence, quantified());
            if (sequence.size() > MOST) {
                throw new IllegalStateException("too many wordings");
            }
        }
        return sequence;
    }

    private static Set<String> joined(Set<String> heads, Set<String> tails) {
        Set<String> all = new LinkedHashSet<>();
        heads.forEach(head -> tails.forEach(tail -> all.add(head + tail)));
        return all;
    }

    private Set<String> quantified() {
        Set<String> atom = atom();
        if (at == pattern.length()) {
            return atom;
        }
        char quantifier = pattern.charAt(at);
        if (quantifier == '?') {
            at++;
            Set<String> all = new LinkedHashSet<>(atom);
            all.add("");
            return all;
        }
        boolean many = quantifier == '+' || quantifier == '*' || quantifier == '{';
        if (!many) {
            return atom;
        }
        at = quantifier == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
        boolean blank = atom.stream().allMatch(String::isBlank);
        return blank ? Set.of(" ") : Set.of(" " + GAP + " ");
    }

    private Set<String> atom() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> {
                Set<String> group = alternatives();
                at++;
                yield group;
            }
            case '[' -> characterClass();
            case '.' -> Set.of(String.valueOf(GAP));
            case '\\' -> escape(pattern.charAt(at++));
            default -> Set.of(String.valueOf(c));
        };
    }

    private static Set<String> escape(char c) {
        return Set.of("srnt".indexOf(c) >= 0 ? " " : String.valueOf(c));
    }

    private Set<String> characterClass() {
        int end = pattern.indexOf(']', at + 1);
        while (pattern.charAt(end - 1) == '\\') {
            end = pattern.indexOf(']', end + 1);
        }
        String members = pattern.substring(at, end);
        at = end + 1;
        if (members.startsWith("^")
                || members.contains("-") && members.length() > 1 && Character.isLetterOrDigit(members.charAt(0))) {
            return Set.of(String.valueOf(GAP));
        }
        Set<String> all = new LinkedHashSet<>();
        members.replace("\\", "").chars().forEach(m -> all.add(String.valueOf((char) m)));
        return members.contains("\\t") ? Set.of(" ") : all;
    }
}
