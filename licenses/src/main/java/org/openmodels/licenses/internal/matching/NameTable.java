package org.openmodels.licenses.internal.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names, identifiers and addresses by which texts mention licenses, each as a sequence of word ids.
 *
 * @param ids the license of each name
 * @param words the words of each name
 */
public record NameTable(List<String> ids, List<int[]> words, Map<Integer, List<Integer>> byFirst) {

    /** Copies the lists and indexes the names by their first word. */
    static NameTable of(List<String> ids, List<int[]> words) {
        Map<Integer, List<Integer>> byFirst = new HashMap<>();
        for (int name = 0; name < words.size(); name++) {
            byFirst.computeIfAbsent(words.get(name)[0], first -> new ArrayList<>())
                    .add(name);
        }
        return new NameTable(List.copyOf(ids), List.copyOf(words), byFirst);
    }

    /** Returns the number of the longest name at a word, -1 where there is none. */
    int longestAt(Tokens tokens, int at) {
        List<Integer> candidates = byFirst.get(tokens.id[at]);
        int best = -1;
        if (candidates != null) {
            for (int name : candidates) {
                if ((best < 0 || words.get(name).length > words.get(best).length)
                        && standsAt(tokens, at, words.get(name))) {
                    best = name;
                }
            }
        }
        return best;
    }

    private static boolean standsAt(Tokens tokens, int at, int[] name) {
        if (at + name.length > tokens.size()) {
            return false;
        }
        for (int n = 0; n < name.length; n++) {
            if (tokens.id[at + n] != name[n]) {
                return false;
            }
        }
        return true;
    }
}
