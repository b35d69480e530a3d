package org.openmodels.licenses.internal.json;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Immutable sets of constants in the order of their type. */
public final class EnumSets {
    private EnumSets() {}

    /** Copies a collection of constants into an immutable set in the order of their type. */
    public static <E extends Enum<E>> Set<E> copyOf(Collection<E> constants) {
        if (constants.isEmpty()) {
            return Set.of();
        }
        if (constants.size() == 1) {
            return Set.of(constants.iterator().next());
        }
        return Collections.unmodifiableSet(EnumSet.copyOf(constants));
    }
}
