package org.openmodels.core.gap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The difference of the closed and the open frontier, day by day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param race what it was computed from
 * @param days the days of the window on which both frontiers exist, in order of time
 */
public record VerticalGap(Race race, List<Day> days) implements OpenClosedGap {

    /**
     * The two frontiers on a day.
     *
     * @param date the day
     * @param closed the best closed model by then
     * @param open the best open model by then
     */
    public record Day(LocalDate date, RatedModel closed, RatedModel open) implements Serializable {
        /** Returns by how much the closed model is better; negative when open leads. */
        public double points() {
            return closed.level() - open.level();
        }
    }

    /** Copies the days. */
    public VerticalGap {
        Objects.requireNonNull(race, "race");
        days = List.copyOf(days);
    }

    /** Computes the gap from the first day that both frontiers exist to the day of the last open record. */
    public static VerticalGap of(Race race) {
        List<RatedModel> open = race.frontier(true);
        LocalDate to = open.isEmpty() ? race.asOf() : open.get(open.size() - 1).date();
        return between(race, LocalDate.MIN, to);
    }

    /** Computes the gap over a window, both days included. */
    public static VerticalGap between(Race race, LocalDate from, LocalDate to) {
        List<Day> days = new ArrayList<>();
        if (!race.models().isEmpty()) {
            List<RatedModel> closedFrontier = race.frontier(false);
            List<RatedModel> openFrontier = race.frontier(true);
            LocalDate first = race.models().get(0).date();
            LocalDate end = to.isAfter(race.asOf()) ? race.asOf() : to;
            for (LocalDate day = from.isAfter(first) ? from : first; !day.isAfter(end); day = day.plusDays(1)) {
                RatedModel closed = Frontiers.on(closedFrontier, day);
                RatedModel open = Frontiers.on(openFrontier, day);
                if (closed != null && open != null) {
                    days.add(new Day(day, closed, open));
                }
            }
        }
        return new VerticalGap(race, days);
    }

    /** Returns the gap on a day; empty when one side has no model by then. */
    public static Optional<Day> on(Race race, LocalDate day) {
        RatedModel closed = Frontiers.on(race.frontier(false), day);
        RatedModel open = Frontiers.on(race.frontier(true), day);
        return closed == null || open == null ? Optional.empty() : Optional.of(new Day(day, closed, open));
    }

    @Override
    public GapDefinition definition() {
        return GapDefinition.VERTICAL;
    }

    /** Returns mean and spread over the days, in points; empty when there is no day. */
    public Optional<Spread> points() {
        return Spread.of(days.stream().map(Day::points).toList());
    }
}
