package org.openmodels.core.gap;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * An open model on a day, and the closed one that first was as good.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date the day from which one looks back
 * @param open the open model
 * @param closed the first closed model of at least its level
 */
public record LookBack(LocalDate date, RatedModel open, RatedModel closed) implements Serializable {

    /** Returns the days since the closed model came out; negative when it came later. */
    public long days() {
        return ChronoUnit.DAYS.between(closed.date(), date);
    }

    /** Returns the months of a twelfth of 365 days. */
    public double months() {
        return Months.calendar((double) days());
    }

    /** Looks back from an open model on a day to the closed frontier; empty when no closed model is as good. */
    static Optional<LookBack> from(List<RatedModel> closedFrontier, RatedModel open, LocalDate date) {
        return Optional.ofNullable(Frontiers.reaching(closedFrontier, open.level()))
                .map(closed -> new LookBack(date, open, closed));
    }
}
