package org.openmodels.core.source.epoch;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.PartialDate;

/**
 * A row of the results behind the November 2024 report: one system with its accuracies.
 *
 * <p>Immutable and thread-safe.
 *
 * @param system the name
 * @param date when it came out; null when not told
 * @param access open or closed; unknown for reference rows such as random chance
 * @param parameters all its parameters; null when not told
 * @param trust -1 where Epoch doubts the results, 1 where it has reason to trust them, else 0
 * @param accuracies the accuracies, 0 to 1, by benchmark
 */
public record EpochResult(
        String system,
        @Nullable PartialDate date,
        EpochAccess access,
        @Nullable Double parameters,
        int trust,
        Map<String, Double> accuracies)
        implements Serializable {

    /** Copies the accuracies. */
    public EpochResult {
        accuracies = Collections.unmodifiableMap(new TreeMap<>(accuracies));
    }
}
