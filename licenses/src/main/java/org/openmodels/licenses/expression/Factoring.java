package org.openmodels.licenses.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openmodels.licenses.expression.Formula.Kind;

/**
 * Makes a short formula of an antichain: the atom in most sets is written once, before what is left of them, and so on.
 * Recursion goes as deep as there are atoms in the sets.
 */
final class Factoring {
    private Factoring() {}

    /** Returns the choice of the sums (outer {@code OR}) or the sum of the choices (outer {@code AND}) of the sets. */
    static Formula factor(List<int[]> sets, Kind outer) {
        int shared = mostShared(sets);
        List<Formula> parts = new ArrayList<>();
        if (shared < 0) {
            sets.forEach(set -> parts.add(product(set, outer.dual())));
            return Formula.compound(outer, parts);
        }
        List<int[]> quotient = new ArrayList<>();
        List<int[]> rest = new ArrayList<>();
        for (int[] set : sets) {
            int[] without = without(set, shared);
            (without.length < set.length ? quotient : rest).add(without);
        }
        parts.add(Formula.compound(outer.dual(), List.of(Formula.atom(shared), factor(quotient, outer))));
        if (!rest.isEmpty()) {
            parts.add(factor(rest, outer));
        }
        return Formula.compound(outer, parts);
    }

    private static Formula product(int[] set, Kind kind) {
        List<Formula> atoms = new ArrayList<>(set.length);
        for (int atom : set) {
            atoms.add(Formula.atom(atom));
        }
        return Formula.compound(kind, atoms);
    }

    /** Returns the atom that is in most sets, the first of several, or -1 if none is in two. */
    private static int mostShared(List<int[]> sets) {
        Map<Integer, Integer> frequencies = new TreeMap<>();
        for (int[] set : sets) {
            for (int atom : set) {
                frequencies.merge(atom, 1, Integer::sum);
            }
        }
        int best = -1;
        int most = 1;
        for (Map.Entry<Integer, Integer> entry : frequencies.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    private static int[] without(int[] set, int atom) {
        int kept = 0;
        int[] result = new int[set.length];
        for (int member : set) {
            if (member != atom) {
                result[kept++] = member;
            }
        }
        return java.util.Arrays.copyOf(result, kept);
    }
}
