package org.openmodels.core.catalog;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/**
 * One step in the license history of a family: from this date this generation (or size) stood under this license.
 *
 * <p>Gemma: generation {@code Gemma 4}, from 2026, {@code Apache-2.0}, after {@code Gemma Terms of Use} until then.
 *
 * <p>Immutable and thread-safe.
 *
 * @param family the name of the family in the history, not always that of the catalog
 * @param generation the generation or sizes, in the words of the history
 * @param from the date from which the license held
 * @param until the last date for which the row speaks, where it covers a span; null otherwise
 * @param license the license as reported, an SPDX id or a name
 * @param note what changed; null when nothing more is said
 * @param source where it was read
 */
public record LicenseEvent(
        String family,
        String generation,
        PartialDate from,
        @Nullable PartialDate until,
        String license,
        @Nullable String note,
        Source source)
        implements Serializable {

    /** Checks that the event is named and its span runs forward. */
    public LicenseEvent {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(source, "source");
        if (family.isBlank() || generation.isBlank() || license.isBlank()) {
            throw new IllegalArgumentException("license event must name family, generation and license: '" + family
                    + "' '" + generation + "' '" + license + "'");
        }
        if (until != null && until.latest().isBefore(from.earliest())) {
            throw new IllegalArgumentException("license event must not end before it starts: " + from + " to " + until);
        }
    }
}
