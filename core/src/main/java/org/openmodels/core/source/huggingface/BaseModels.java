package org.openmodels.core.source.huggingface;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The base models that the Hub itself resolved for a record, renames followed. Immutable and thread-safe.
 *
 * @param relation {@code finetune}, {@code merge}, {@code quantized}, {@code adapter} as stated; null where absent
 * @param models the repositories in the order of the record
 */
public record BaseModels(@Nullable String relation, List<String> models) implements Serializable {

    /** Copies the models. */
    public BaseModels {
        models = List.copyOf(models);
    }
}
