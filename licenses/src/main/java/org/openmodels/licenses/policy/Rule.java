package org.openmodels.licenses.policy;

/** One term of a license, ready to be asked: it adds what it finds in a use case. */
@FunctionalInterface
interface Rule {
    /** Adds what the term means for a use case. */
    void apply(Facts facts, Findings findings);
}
