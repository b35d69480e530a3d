package org.openmodels.licenses.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a statement names: one expression with the licenses in it, or several candidates.
 *
 * @param expression the expression, a license or family id where it is one; null for candidates
 * @param entry the entry that the expression is; null where it is compound or not in the registry
 * @param candidates the ids named where it is not one expression
 */
record Finding(@Nullable String expression, @Nullable LicenseEntry entry, List<String> candidates) {

    static Finding of(LicenseEntry entry) {
        return new Finding(entry.id(), entry, List.of());
    }

    static Finding of(String expression) {
        return new Finding(expression, null, List.of());
    }

    static Finding ofCandidates(List<String> candidates) {
        return new Finding(null, null, List.copyOf(candidates));
    }

    boolean isFamily() {
        return entry != null && entry.isFamily();
    }

    /** Tells whether this is narrower than, or the same as, another: a member of its family, or a part of it. */
    boolean isWithin(Finding other) {
        if (expression == null || other.expression == null) {
            return false;
        }
        if (expression.equals(other.expression)) {
            return true;
        }
        LicenseEntry wide = other.entry;
        if (wide == null || !wide.isFamily()) {
            return false;
        }
        if (entry != null && entry.isFamily()) {
            return wide.members().containsAll(entry.members());
        }
        return wide.members().contains(expression);
    }

    /** Returns the members that two families share; none when one is no family. */
    static List<String> shared(Finding a, Finding b) {
        if (a.entry == null || b.entry == null) {
            return List.of();
        }
        List<String> both = new ArrayList<>(a.entry.members());
        both.retainAll(Set.copyOf(b.entry.members()));
        return both;
    }
}
