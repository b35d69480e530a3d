package org.openmodels.examples;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.openmodels.licenses.terms.TermsComparison;
import org.openmodels.licenses.terms.TermsComparison.Change;
import org.openmodels.licenses.terms.TermsComparison.Effect;

/** The changes from one license to the next, gathered under what they mean for a user. */
final class ChangeWords {
    private ChangeWords() {}

    /**
     * Returns what changes by meaning, in the order of the terms: {@code "no longer owed:" -> [FLOW_DOWN, UPDATE]}.
     *
     * <p>What goes and comes again in another form, such as a notice with other words, is changed.
     */
    static Map<String, Set<String>> of(TermsComparison comparison) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (Change change : comparison.changes()) {
            int slash = change.term().indexOf('/');
            String verb = verb(slash < 0 ? "" : change.term().substring(0, slash));
            String name = change.term().substring(slash + 1);
            boolean freer = change.effect() == Effect.GAINED;
            if (verb.isEmpty()) {
                add(words, freer ? "freer:" : "tighter:", name + " " + change.message());
                continue;
            }
            boolean came = !freer && remove(words, "no longer " + verb + ":", name(name));
            String meaning = freer ? "no longer " + verb : came ? "otherwise " + verb : "newly " + verb;
            add(words, meaning + ":", name(name));
        }
        return words;
    }

    private static void add(Map<String, Set<String>> words, String meaning, String name) {
        words.computeIfAbsent(meaning, key -> new LinkedHashSet<>()).add(name);
    }

    private static boolean remove(Map<String, Set<String>> words, String meaning, String name) {
        Set<String> names = words.getOrDefault(meaning, Set.of());
        boolean removed = !names.isEmpty() && names.remove(name);
        if (removed && names.isEmpty()) {
            words.remove(meaning);
        }
        return removed;
    }

    private static String verb(String part) {
        return switch (part) {
            case "obligations" -> "owed";
            case "restrictions" -> "forbidden";
            case "policies" -> "binding";
            case "thresholds" -> "limited";
            case "territories", "licensees" -> "shut out";
            default -> "";
        };
    }

    /** Actions and prescribed words stand in brackets behind the name; so do the countries, which say what it is about. */
    private static String name(String label) {
        if (label.startsWith("DOMICILE") || label.startsWith("USE ")) {
            return label;
        }
        int bracket = label.indexOf(" [");
        return bracket < 0 ? label.replace(" ALL", "") : label.substring(0, bracket);
    }
}
