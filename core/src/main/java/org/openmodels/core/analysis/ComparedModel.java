package org.openmodels.core.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.openmodels.core.catalog.Model;

/**
 * A model with the scores that it enters a comparison with.
 *
 * <p>Immutable and thread-safe.
 *
 * @param model the model
 * @param scores its scores
 */
public record ComparedModel(Model model, List<Measurement> scores) implements Serializable {

    /** Copies the scores. */
    public ComparedModel {
        Objects.requireNonNull(model, "model");
        scores = List.copyOf(scores);
    }
}
