package org.openmodels.licenses.terms;

/** The kind of model that a term speaks of. Immutable and thread-safe. */
public enum ModelKind {
    /** Any model under the license. */
    ANY,
    /** Multimodal models only. */
    MULTIMODAL
}
