package org.openmodels.core.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How long ago the closed frontier was where the open one is, day by day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param race what it was computed from
 * @param days the days of the window on which the open frontier has a closed model as good, in order of time
 */
public record CalendarGap(Race race, List<LookBack> days) implements OpenClosedGap {

    /** Copies the days. */
    public CalendarGap {
        Objects.requireNonNull(race, "race");
        days = List.copyOf(days);
    }

    /** Computes the gap from the first of January of the race's last year to its last day. */
    public static CalendarGap of(Race race) {
        return between(race, race.asOf().withDayOfYear(1), race.asOf());
    }

    /** Computes the gap over a window, both days included. */
    public static CalendarGap between(Race race, LocalDate from, LocalDate to) {
        List<LookBack> days = new ArrayList<>();
        List<RatedModel> closed = race.frontier(false);
        for (VerticalGap.Day day : VerticalGap.between(race, from, to).days()) {
            LookBack.from(closed, day.open(), day.date()).ifPresent(days::add);
        }
        return new CalendarGap(race, days);
    }

    @Override
    public GapDefinition definition() {
        return GapDefinition.CALENDAR;
    }

    /** Returns mean and spread over the days, in months; empty when there is no day. */
    public Optional<Spread> months() {
        return Spread.of(days.stream().map(LookBack::months).toList());
    }
}
