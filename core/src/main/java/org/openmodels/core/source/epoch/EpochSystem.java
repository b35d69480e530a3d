package org.openmodels.core.source.epoch;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.PartialDate;

/**
 * A row of the list of all systems: who made it, where, how large, how to get it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param system the name
 * @param date when it was published; null when not told
 * @param organizations who made it
 * @param countries their countries, by name
 * @param parameters all its parameters; null when not told
 * @param access how one gets at it
 */
public record EpochSystem(
        String system,
        @Nullable PartialDate date,
        List<String> organizations,
        List<String> countries,
        @Nullable Double parameters,
        EpochAccess access)
        implements Serializable {

    /** Copies the lists. */
    public EpochSystem {
        organizations = List.copyOf(organizations);
        countries = List.copyOf(countries);
    }
}
