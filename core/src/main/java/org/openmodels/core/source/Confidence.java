package org.openmodels.core.source;

/** The strength of the evidence behind a fact, strongest first. Immutable and thread-safe. */
public enum Confidence {
    /** Primary text, the lab's own record, or a dated dump of it. */
    HIGH,
    /** Secondary report, inference within a family, or two sources that disagree. */
    MEDIUM,
    /** A single weak source: verify before use. */
    LOW
}
