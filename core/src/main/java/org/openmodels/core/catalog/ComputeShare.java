package org.openmodels.core.catalog;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.internal.Decimals;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/**
 * A figure of AI compute owned or used by a company, a group or the world.
 *
 * <p>Subject {@code Google}, metric {@code share of world AI compute owned}, value 25, unit {@code %}, as of 2025-12-31.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date when it held
 * @param subject whose compute
 * @param metric what is measured
 * @param value the figure; the lower end where the source gives a range
 * @param high the upper end of the range; null for a single figure
 * @param unit the unit, with its caveat
 * @param detail more in the words of the source; null when there is none
 * @param basis a published statement, or how it was computed
 * @param source where it was read
 */
public record ComputeShare(
        PartialDate date,
        String subject,
        String metric,
        BigDecimal value,
        @Nullable BigDecimal high,
        String unit,
        @Nullable String detail,
        String basis,
        Source source)
        implements Serializable {

    /** Strips trailing zeros and checks that subject and metric are named and a range rises. */
    public ComputeShare {
        Objects.requireNonNull(date, "date");
        value = Decimals.canonical(value);
        high = Decimals.canonicalOrNull(high);
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(source, "source");
        if (high != null && high.compareTo(value) < 0) {
            throw new IllegalArgumentException("range must rise: " + value + " to " + high);
        }
        if (subject.isBlank() || metric.isBlank()) {
            throw new IllegalArgumentException(
                    "compute share must name subject and metric: '" + subject + "' '" + metric + "'");
        }
    }
}
