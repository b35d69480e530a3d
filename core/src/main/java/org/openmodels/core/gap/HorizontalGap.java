package org.openmodels.core.gap;

import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time between the closed and the open frontier reaching a level, over equal steps of the scale.
 *
 * <p>Immutable and thread-safe.
 *
 * @param race what it was computed from
 * @param significant whether the significance rule holds
 * @param levels the steps, rising
 * @param censored the closed records above the best open model, in order of time
 */
public record HorizontalGap(Race race, boolean significant, List<Level> levels, List<Uncaught> censored)
        implements OpenClosedGap {

    /** The number of steps of the published definition. */
    public static final int STEPS = 100;

    /**
     * One step of the scale.
     *
     * @param level the level
     * @param closed the closed model that first reached it
     * @param open the open model that first reached it, or did not differ; null when none has
     */
    public record Level(
            double level, RatedModel closed, @Nullable RatedModel open) implements Serializable {
        /** Returns the days from the closed to the open model; empty when no open model is there. */
        public Optional<Long> days() {
            return Optional.ofNullable(open).map(o -> ChronoUnit.DAYS.between(closed.date(), o.date()));
        }
    }

    /** Copies the lists. */
    public HorizontalGap {
        Objects.requireNonNull(race, "race");
        levels = List.copyOf(levels);
        censored = List.copyOf(censored);
    }

    /** Computes the gap over 100 steps from the first level of both sides to the lower of their best. */
    public static HorizontalGap of(Race race, boolean significant) {
        List<RatedModel> closed = race.frontier(false);
        List<RatedModel> open = race.frontier(true);
        if (closed.isEmpty() || open.isEmpty()) {
            return new HorizontalGap(race, significant, List.of(), uncaught(race, closed, significant));
        }
        double from = Math.max(closed.get(0).level(), open.get(0).level());
        double to = Math.min(last(closed).level(), last(open).level());
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < STEPS && from <= to; i++) {
            double level = i == STEPS - 1 ? to : from + i * (to - from) / (STEPS - 1);
            levels.add(level(race, level, significant));
        }
        return new HorizontalGap(race, significant, levels, uncaught(race, closed, significant));
    }

    private static RatedModel last(List<RatedModel> models) {
        return models.get(models.size() - 1);
    }

    private static Level level(Race race, double level, boolean significant) {
        RatedModel closed = race.models().stream()
                .filter(m -> !m.open() && m.level() >= level)
                .findFirst()
                .orElseThrow();
        return new Level(level, closed, first(race, level, closed, significant));
    }

    private static @Nullable RatedModel first(Race race, double level, RatedModel closed, boolean significant) {
        return race.models().stream()
                .filter(RatedModel::open)
                .filter(m -> m.level() >= level || (significant && !m.isSignificantlyBelow(closed)))
                .findFirst()
                .orElse(null);
    }

    private static List<Uncaught> uncaught(Race race, List<RatedModel> closed, boolean significant) {
        return closed.stream()
                .filter(m -> first(race, m.level(), m, significant) == null)
                .map(m -> new Uncaught(m, ChronoUnit.DAYS.between(m.date(), race.asOf())))
                .toList();
    }

    @Override
    public GapDefinition definition() {
        return significant ? GapDefinition.HORIZONTAL_SIGNIFICANT : GapDefinition.HORIZONTAL;
    }

    /** Returns mean and spread over the levels reached, in months of 30.5 days; empty when there is no common level. */
    public Optional<Spread> months() {
        return Spread.of(levels.stream()
                .flatMap(l -> l.days().stream())
                .map(days -> Months.rounded((double) days))
                .toList());
    }
}
