package org.openmodels.core.size;

/** The parameters that a size counts. Immutable and thread-safe. */
public enum SizeBasis {
    /** All parameters of the model. */
    TOTAL,
    /** The parameters that take part in computing one token. */
    ACTIVE,
    /** The parameters that must sit in fast memory: without embeddings per layer or prediction heads. */
    EFFECTIVE,
    /** The parameters counted in the stored tensors: packed low-bit weights undercount, draft heads overcount. */
    STORED
}
