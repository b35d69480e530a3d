package org.openmodels.licenses.terms;

/** What the grants hold for. Immutable and thread-safe. */
public enum Purpose {
    /** Anything, commerce included. */
    ANY,
    /** Anything but commerce. */
    NON_COMMERCIAL,
    /** Research; commercial research is not meant. */
    RESEARCH,
    /** Teaching and learning. */
    EDUCATION,
    /** Testing whether the model serves. */
    EVALUATION,
    /** A natural person's own use. */
    PERSONAL
}
