package org.openmodels.core.catalog;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.internal.Decimals;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/**
 * A published figure of use: downloads or likes of a repository, a country's share, a family's derivatives.
 *
 * <p>Subject {@code Qwen/Qwen2.5-1.5B-Instruct}, metric {@code HF downloads 30 days}, downloads {@code Last30Days(…)}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject who is counted: a Hub repository, a lab, a country, a family, in the words of the source
 * @param metric what is counted, in the words of the source
 * @param value the figure; null when the source gives only a date
 * @param unit the unit of the figure, such as {@code downloads} or {@code %}
 * @param downloads the same figure with its window, where it is downloads of a known one; null otherwise
 * @param date when it held, as far as told; null when not told
 * @param period the time in the words of the source, where a date does not say it all; null otherwise
 * @param note how it was counted; null when not told
 * @param source where it was read
 */
public record AdoptionFigure(
        String subject,
        String metric,
        @Nullable BigDecimal value,
        String unit,
        @Nullable Downloads downloads,
        @Nullable PartialDate date,
        @Nullable String period,
        @Nullable String note,
        Source source)
        implements Serializable {

    /** Strips trailing zeros and checks that subject and metric are named. */
    public AdoptionFigure {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(source, "source");
        value = Decimals.canonicalOrNull(value);
        if (subject.isBlank() || metric.isBlank()) {
            throw new IllegalArgumentException(
                    "adoption figure must name subject and metric: '" + subject + "' '" + metric + "'");
        }
    }
}
