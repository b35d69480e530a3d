package org.openmodels.core.source.huggingface;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers of stored elements that the Hub counted in a repository's safetensors files.
 *
 * <p>Stored elements are not parameters: packed integers hold several, and the total may differ from the sum.
 *
 * <p>Immutable and thread-safe.
 *
 * @param byType the number of elements by type such as {@code BF16}, in the order of the record
 * @param total the total as stated; -1 where absent
 */
public record SafetensorsCounts(Map<String, Long> byType, long total) implements Serializable {

    /** Copies the counts. */
    public SafetensorsCounts {
        byType = Collections.unmodifiableMap(new LinkedHashMap<>(byType));
    }
}
