package org.openmodels.core.lineage;

/** How a model was made from another. Immutable and thread-safe. */
public enum Relation {
    /** Trained further, all weights or a part of them. */
    FINE_TUNE,
    /** Small added weights that work only together with the base. */
    ADAPTER,
    /** Combined from the weights of several models. */
    MERGE,
    /** The same weights at a lower precision or in another container. */
    QUANTIZED,
    /** Trained on the outputs of the base. */
    DISTILLED,
    /** Derived in a way that no source tells. */
    UNKNOWN
}
