package org.openmodels.core.source.epoch;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.PartialDate;

/**
 * A row of the index's published scores.
 *
 * <p>Immutable and thread-safe.
 *
 * @param model the release-dated model
 * @param index the index
 * @param low the 5th percentile of the bootstrap; null for the models that fix the scale
 * @param high the 95th percentile; null likewise
 * @param date when the model came out; null when not told
 * @param organizations who made it
 * @param countries their countries, by name
 * @param access how one gets at it
 */
public record EpochScore(
        String model,
        double index,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable PartialDate date,
        List<String> organizations,
        List<String> countries,
        EpochAccess access)
        implements Serializable {

    /** Copies the lists. */
    public EpochScore {
        organizations = List.copyOf(organizations);
        countries = List.copyOf(countries);
    }
}
