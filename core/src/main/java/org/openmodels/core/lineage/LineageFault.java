package org.openmodels.core.lineage;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Something that stated lineage must not have, and what the graph did about it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is wrong
 * @param works the works concerned: for a cycle the way round, the derivative of the edge taken out first and its base next,
 *     at most {@value #LONGEST_RING}, and those two alone once cycles have named a million; for the others the
 *     derivative and the base as stated, and for a rename the base it now is
 */
public record LineageFault(Kind kind, List<String> works) implements Serializable {

    /** The most works of a ring that are named. */
    public static final int LONGEST_RING = 1_000;

    /** What is wrong. */
    public enum Kind {
        /** A work is stated as its own base; the statement is left out. */
        SELF_REFERENCE,
        /** The same edge is stated twice; it counts once. */
        DUPLICATE,
        /** The base was renamed; the edge goes to its new name. */
        RENAMED,
        /** Works descend from each other in a ring; one edge is taken out, the same in any order of the input. */
        CYCLE
    }

    /** Copies the works. */
    public LineageFault {
        Objects.requireNonNull(kind, "kind");
        works = List.copyOf(works);
    }
}
