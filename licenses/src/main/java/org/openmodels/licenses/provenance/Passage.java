package org.openmodels.licenses.provenance;

import org.openmodels.core.lineage.Relation;

/** How a work stands in what was made from it, which decides what of its license passes on. Immutable and thread-safe. */
public enum Passage {
    /** It is in there unchanged, as itself or in another number format: its license is kept exactly. */
    WHOLE,
    /** It is in there, modified: what its license says of derivatives passes on. */
    MODIFIED,
    /** The new model learned from its outputs: its license passes on where its own words say so. */
    LEARNED_FROM,
    /** It made the new work, as text, images or data: only what its license says of outputs passes on. */
    GENERATED,
    /** The new model was trained on it, a dataset: few texts say what that means, and it is left open where it matters. */
    TRAINING_DATA,
    /** It was a tool: nothing of it is in the new work. */
    TOOL;

    /** Returns how a base stands in its derivative; what no source tells is taken as modified. */
    public static Passage of(Relation relation) {
        return switch (relation) {
            case QUANTIZED -> WHOLE;
            case FINE_TUNE, ADAPTER, MERGE, UNKNOWN -> MODIFIED;
            case DISTILLED -> LEARNED_FROM;
            case TRAINED_ON -> TRAINING_DATA;
            case GENERATED_BY -> GENERATED;
        };
    }
}
