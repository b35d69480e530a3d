package org.openmodels.core.catalog;

/** How one gets at a model. Immutable and thread-safe. */
public enum Access {
    /** Anyone may download the weights. */
    OPEN_WEIGHTS,
    /** The weights are for download after accepting terms or a request. */
    GATED,
    /** Only through a service. */
    API_ONLY,
    /** Neither weights nor a public service. */
    UNRELEASED,
    /** No source tells. */
    UNKNOWN;

    /** Tells whether weights can be had, gated or not. */
    public boolean hasWeights() {
        return this == OPEN_WEIGHTS || this == GATED;
    }
}
