package org.openmodels.core.benchmark;

/** Which end of a scale is the good one. Immutable and thread-safe. */
public enum Direction {
    /** More is better: accuracy, Elo. */
    HIGHER_IS_BETTER,
    /** Less is better: error and edit distance, cost. */
    LOWER_IS_BETTER,
    /** No source tells; scores must not be ranked. */
    UNKNOWN
}
