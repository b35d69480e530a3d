package org.openmodels.licenses.registry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What a name or an expression means in terms of the registry: one entry, or a sum or choice of such.
 *
 * <p>A family means one of its members. {@link #isWithin} is implication under that reading: a member is within its family,
 * {@code A} is within {@code A OR B}, {@code A AND B} is within {@code A}.
 */
sealed interface Meant {

    /** Larger expressions are only compared for equality. */
    int MAX_COMPARED = 200;

    /** The ids in it, in their order. */
    Set<String> ids();

    /** Tells whether any part of it is a family. */
    boolean hasFamily();

    /** The members where it is a family; otherwise none. */
    List<String> members();

    /** One entry of the registry. */
    record One(LicenseEntry entry) implements Meant {
        @Override
        public Set<String> ids() {
            return Set.of(entry.id());
        }

        @Override
        public boolean hasFamily() {
            return entry.isFamily();
        }

        @Override
        public List<String> members() {
            return entry.members();
        }

        @Override
        public String toString() {
            return entry.id();
        }
    }

    /** A license with an addition, or an id with a plus: known in its parts, one license as a whole. */
    record Whole(String expression) implements Meant {
        @Override
        public Set<String> ids() {
            return Set.of(expression);
        }

        @Override
        public boolean hasFamily() {
            return false;
        }

        @Override
        public List<String> members() {
            return List.of();
        }

        @Override
        public String toString() {
            return expression;
        }
    }

    /** A sum or choice. */
    record Several(boolean sum, List<Meant> parts, String expression) implements Meant {
        @Override
        public Set<String> ids() {
            Set<String> ids = new LinkedHashSet<>();
            parts.forEach(part -> ids.addAll(part.ids()));
            return ids;
        }

        @Override
        public boolean hasFamily() {
            return parts.stream().anyMatch(Meant::hasFamily);
        }

        @Override
        public List<String> members() {
            return List.of();
        }

        @Override
        public String toString() {
            return expression;
        }
    }

    /** Tells whether this is a single license or family that another statement counts among its candidates. */
    default boolean isOneOf(List<String> candidates) {
        return candidates.contains(toString());
    }

    /** Tells whether this implies another. */
    default boolean isWithin(Meant other) {
        if (toString().equals(other.toString())) {
            return true;
        }
        if (this instanceof One a && other instanceof One b) {
            return isWithin(a.entry(), b.entry());
        }
        if (ids().size() > MAX_COMPARED || other.ids().size() > MAX_COMPARED) {
            return false;
        }
        if (other instanceof Several b && b.sum()) {
            return b.parts().stream().allMatch(this::isWithin);
        }
        if (this instanceof Several a && !a.sum()) {
            return a.parts().stream().allMatch(part -> part.isWithin(other));
        }
        BiPredicate<Meant, Meant> within = Meant::isWithin;
        return (this instanceof Several a && a.parts().stream().anyMatch(part -> within.test(part, other)))
                || (other instanceof Several b && b.parts().stream().anyMatch(part -> within.test(this, part)));
    }

    private static boolean isWithin(LicenseEntry a, LicenseEntry b) {
        if (!b.isFamily()) {
            return false;
        }
        return a.isFamily() ? b.members().containsAll(a.members()) : b.members().contains(a.id());
    }
}
