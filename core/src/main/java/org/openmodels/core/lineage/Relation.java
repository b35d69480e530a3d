package org.openmodels.core.lineage;

/** How a model or dataset was made from another. Immutable and thread-safe. */
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
    /** Trained on the base, a dataset. */
    TRAINED_ON,
    /** Made by the base: a dataset of its outputs. */
    GENERATED_BY,
    /** Derived in a way that no source tells. */
    UNKNOWN
}
