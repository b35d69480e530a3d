package org.openmodels.licenses.policy;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The model that is trained on outputs.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind its kind; null when unknown
 * @param family the family it belongs to or derives from, as {@code Llama 3}; null when unknown
 */
public record TrainedModel(@Nullable Kind kind, @Nullable String family) implements Serializable {

    /** A kind of model, as far as licenses tell them apart. */
    public enum Kind {
        /** A large language model. */
        LLM,
        /** Another foundation model. */
        FOUNDATION,
        /** A model for one task: a classifier, a ranker, a detector. */
        OTHER
    }
}
