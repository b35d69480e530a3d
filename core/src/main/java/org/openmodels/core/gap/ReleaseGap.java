package org.openmodels.core.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far behind each open record was on the day it came out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param race what it was computed from
 * @param releases the open records of the window with the closed model that was first as good, in order of time
 * @param leading the open records of the window that no closed model has equalled, in order of time
 */
public record ReleaseGap(Race race, List<LookBack> releases, List<RatedModel> leading) implements OpenClosedGap {

    /** Copies the lists. */
    public ReleaseGap {
        Objects.requireNonNull(race, "race");
        releases = List.copyOf(releases);
        leading = List.copyOf(leading);
    }

    /** Computes the gap of the open records since the first of January of the race's last year. */
    public static ReleaseGap of(Race race) {
        return since(race, race.asOf().withDayOfYear(1));
    }

    /** Computes the gap of the open records since a day, included. */
    public static ReleaseGap since(Race race, LocalDate from) {
        List<RatedModel> closed = race.frontier(false);
        List<LookBack> releases = new ArrayList<>();
        List<RatedModel> leading = new ArrayList<>();
        for (RatedModel open : race.frontier(true)) {
            if (!open.date().isBefore(from)) {
                LookBack.from(closed, open, open.date()).ifPresentOrElse(releases::add, () -> leading.add(open));
            }
        }
        return new ReleaseGap(race, releases, leading);
    }

    @Override
    public GapDefinition definition() {
        return GapDefinition.PER_RELEASE;
    }

    /** Returns mean and spread over the records, in months; empty when there is none. */
    public Optional<Spread> months() {
        return Spread.of(releases.stream().map(LookBack::months).toList());
    }
}
