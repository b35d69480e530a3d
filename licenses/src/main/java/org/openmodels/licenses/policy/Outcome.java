package org.openmodels.licenses.policy;

/** The answer to "may I?", from best to worst. Immutable and thread-safe. */
public enum Outcome {
    /** Yes, and nothing is owed. */
    PERMITTED,
    /** Yes, if the obligations are met. */
    CONDITIONAL,
    /** Not to be said: a fact or a term is missing. */
    REVIEW,
    /** No. */
    PROHIBITED;

    /** Returns the worse of two. */
    public Outcome worst(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
