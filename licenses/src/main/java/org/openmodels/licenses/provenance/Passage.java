package org.openmodels.licenses.provenance;

import java.util.function.IntPredicate;
import org.openmodels.core.lineage.LineageGraph;
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

    /**
     * Tells whether a work is a copy of originals whose license is known: then it has theirs, whatever it declares.
     *
     * @param licensed tells of a work whether its license is known
     */
    public static boolean isCopy(LineageGraph lineage, int work, IntPredicate licensed) {
        int[] bases = lineage.bases(work);
        for (int n = 0; n < bases.length; n++) {
            if (of(lineage.relation(work, n)) != WHOLE || !licensed.test(bases[n])) {
                return false;
            }
        }
        return bases.length > 0;
    }

    /** Tells whether the work is in the other, changed or not. */
    public boolean isIn() {
        return this == WHOLE || this == MODIFIED;
    }

    /**
     * Returns how a work that stands in another this way stands in what was made from that one in turn.
     *
     * <p>{@code WHOLE.then(MODIFIED, false)} is {@code MODIFIED}: a fine-tune of a copy. What was generated and then trained
     * on was learned from. A model that learned from the outputs of one that had learned itself is reached by the first only
     * where the first license counts models so trained as derivatives.
     *
     * @param next how the work between stands in the last
     * @param follows whether the license counts a model trained on outputs as a derivative
     */
    public Passage then(Passage next, boolean follows) {
        if (this == TOOL || next == TOOL) {
            return TOOL;
        }
        return switch (this) {
            case WHOLE -> next;
            case MODIFIED -> next == WHOLE ? MODIFIED : next;
            case LEARNED_FROM ->
                switch (next) {
                    case WHOLE, MODIFIED -> LEARNED_FROM;
                    case LEARNED_FROM, GENERATED -> follows ? next : TOOL;
                    case TRAINING_DATA, TOOL -> next;
                };
            case GENERATED -> next == LEARNED_FROM || next == TRAINING_DATA ? LEARNED_FROM : GENERATED;
            case TRAINING_DATA, TOOL -> this;
        };
    }
}
