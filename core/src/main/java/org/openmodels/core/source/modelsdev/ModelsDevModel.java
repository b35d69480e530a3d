package org.openmodels.core.source.modelsdev;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.PartialDate;

/**
 * A model of models.dev, independent of its providers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, {@code lab/model}
 * @param name the name; null when not told
 * @param released when it came out; null when not told
 * @param openWeights whether the weights can be had; null when not told
 * @param hubRepository the Hub repository of the weights; null when none is linked
 * @param contextWindow the tokens it can attend to; null when not told
 * @param license the license; null when not told
 * @param inputs the kinds of content it takes, as told
 * @param outputs the kinds of content it gives, as told
 */
public record ModelsDevModel(
        String id,
        @Nullable String name,
        @Nullable PartialDate released,
        @Nullable Boolean openWeights,
        @Nullable String hubRepository,
        @Nullable Long contextWindow,
        @Nullable String license,
        List<String> inputs,
        List<String> outputs)
        implements Serializable {

    /** Copies the lists. */
    public ModelsDevModel {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }
}
