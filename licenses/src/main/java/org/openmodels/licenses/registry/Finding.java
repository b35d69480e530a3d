package org.openmodels.licenses.registry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a statement names.
 *
 * @param meaning the expression it stands for; null where it only gives candidates
 * @param candidates the ids it gives where it is no expression
 * @param listed whether the candidates come from a list, which says that each of them holds somehow
 */
record Finding(@Nullable Meant meaning, List<String> candidates, boolean listed) {

    static Finding of(Meant meaning) {
        return new Finding(meaning, List.of(), false);
    }

    static Finding claimed(List<String> candidates) {
        return new Finding(null, List.copyOf(candidates), false);
    }

    static Finding listed(List<String> candidates) {
        return new Finding(null, List.copyOf(candidates), true);
    }

    /** Tells whether this says the same as another, or more precisely. */
    boolean isWithin(Finding other) {
        if (meaning == null) {
            return other.meaning == null && candidates.equals(other.candidates);
        }
        if (other.meaning != null) {
            return meaning.isWithin(other.meaning);
        }
        return other.listed
                ? new LinkedHashSet<>(other.candidates).equals(meaning.ids())
                : meaning.isOneOf(other.candidates);
    }

    /** Returns the members that two families share; none when one is no family. */
    static List<String> shared(Finding a, Finding b) {
        if (a.meaning == null || b.meaning == null) {
            return List.of();
        }
        List<String> both = new ArrayList<>(a.meaning.members());
        both.retainAll(Set.copyOf(b.meaning.members()));
        return both;
    }

    /** The expression, or the candidates joined by commas. */
    @Override
    public String toString() {
        return meaning != null ? meaning.toString() : String.join(", ", candidates);
    }
}
