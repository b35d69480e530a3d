package org.openmodels.core.gap;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The lag behind each closed record until an open model caught up, as in Epoch AI's report of November 2024.
 *
 * <p>Immutable and thread-safe.
 *
 * @param race what it was computed from
 * @param tolerance how close is caught up, in the unit of the race
 * @param catchUps the closed records that were caught, in order of time
 * @param censored those that were not, in order of time
 */
public record CatchUpGap(Race race, double tolerance, List<CatchUp> catchUps, List<Uncaught> censored)
        implements OpenClosedGap {

    /** Copies the lists. */
    public CatchUpGap {
        Objects.requireNonNull(race, "race");
        catchUps = List.copyOf(catchUps);
        censored = List.copyOf(censored);
    }

    /** Computes the lags: of each closed record that is not within the tolerance of the open score that last caught one. */
    public static CatchUpGap of(Race race, double tolerance) {
        List<CatchUp> catchUps = new ArrayList<>();
        List<Uncaught> censored = new ArrayList<>();
        List<RatedModel> open = race.dailyFrontier(true);
        double last = Double.NEGATIVE_INFINITY;
        for (RatedModel closed : race.dailyFrontier(false)) {
            if (closed.level() - last <= tolerance) {
                continue;
            }
            RatedModel caught = Frontiers.above(open, closed.level() - tolerance);
            if (caught != null) {
                catchUps.add(new CatchUp(closed, caught));
                last = caught.level();
            } else {
                censored.add(new Uncaught(closed, ChronoUnit.DAYS.between(closed.date(), race.asOf())));
            }
        }
        return new CatchUpGap(race, tolerance, catchUps, censored);
    }

    /** Returns the catch-up with one closed model: by the first open record above its level less the tolerance. */
    public static Optional<CatchUp> catchUp(Race race, RatedModel closed, double tolerance) {
        return Optional.ofNullable(Frontiers.above(race.dailyFrontier(true), closed.level() - tolerance))
                .map(open -> new CatchUp(closed, open));
    }

    @Override
    public GapDefinition definition() {
        return GapDefinition.CATCH_UP;
    }

    /** Returns mean and spread of the lags that ended, in months; empty when none did. */
    public Optional<Spread> months() {
        return Spread.of(catchUps.stream().map(CatchUp::months).toList());
    }

    /** Returns the estimate of the median over caught and censored lags, in months. */
    public Survival survival() {
        return Survival.of(
                catchUps.stream().map(CatchUp::months).toList(),
                censored.stream().map(u -> Months.calendar((double) u.days())).toList());
    }
}
