package org.openmodels.core.gap;

import java.io.Serializable;
import java.time.temporal.ChronoUnit;

/**
 * A closed model and the open one that caught up with it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param closed the closed model
 * @param open the open model
 */
public record CatchUp(RatedModel closed, RatedModel open) implements Serializable {

    /** Returns the days from the closed to the open release; negative when open was first. */
    public long days() {
        return ChronoUnit.DAYS.between(closed.date(), open.date());
    }

    /** Returns the months of a twelfth of 365 days. */
    public double months() {
        return Months.calendar((double) days());
    }
}
