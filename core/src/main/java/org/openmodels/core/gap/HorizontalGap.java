package org.openmodels.core.gap;

import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The time between the closed and the open frontier reaching a level, over equal steps of the scale.
 *
 * <p>{@code HorizontalGap.of(EpochRaces.bundledIndex()).months()} has the mean 5.78 and the spread from 1.5 to 10.6; with
 * {@link GapDefinition#HORIZONTAL_SIGNIFICANT} the mean is 1.57.
 *
 * <p>Immutable and thread-safe.
 *
 * @param race what it was computed from
 * @param definition which of the horizontal definitions
 * @param levels the steps, rising
 * @param censored the closed records that no open model has caught by the definition, in order of time
 */
public record HorizontalGap(Race race, GapDefinition definition, List<Level> levels, List<Uncaught> censored)
        implements OpenClosedGap {

    /** The number of steps of the published definition. */
    public static final int STEPS = 100;

    private static final EnumSet<GapDefinition> HORIZONTAL = EnumSet.of(
            GapDefinition.HORIZONTAL,
            GapDefinition.HORIZONTAL_SIGNIFICANT,
            GapDefinition.HORIZONTAL_SIGNIFICANT_PINNED);

    /**
     * One step of the scale.
     *
     * @param level the level
     * @param closed the closed model that first reached it
     * @param open the open model that first caught up by the definition; null when none has
     */
    public record Level(
            double level, RatedModel closed, @Nullable RatedModel open) implements Serializable {
        /** Returns the days from the closed to the open model; empty when no open model is there. */
        public Optional<Long> days() {
            return Optional.ofNullable(open).map(o -> ChronoUnit.DAYS.between(closed.date(), o.date()));
        }
    }

    /** Checks that the definition is a horizontal one, and copies the lists. */
    public HorizontalGap {
        Objects.requireNonNull(race, "race");
        if (!HORIZONTAL.contains(definition)) {
            throw new IllegalArgumentException("definition must be one of " + HORIZONTAL + ": " + definition);
        }
        levels = List.copyOf(levels);
        censored = List.copyOf(censored);
    }

    /** Computes the gap by {@link GapDefinition#HORIZONTAL}. */
    public static HorizontalGap of(Race race) {
        return of(race, GapDefinition.HORIZONTAL);
    }

    /**
     * Computes the gap over 100 steps from the first level of both sides to the lower of their best.
     *
     * @throws IllegalArgumentException when the definition is not a horizontal one
     */
    public static HorizontalGap of(Race race, GapDefinition definition) {
        boolean published = definition == GapDefinition.HORIZONTAL_SIGNIFICANT;
        List<RatedModel> closed = published ? race.dailyFrontier(false) : race.frontier(false);
        List<RatedModel> open = published ? race.dailyFrontier(true) : race.frontier(true);
        List<RatedModel> catching = definition == GapDefinition.HORIZONTAL_SIGNIFICANT_PINNED
                ? race.models().stream().filter(RatedModel::open).toList()
                : open;
        List<Level> levels = new ArrayList<>();
        if (!closed.isEmpty() && !open.isEmpty()) {
            double from = Math.max(closed.get(0).level(), open.get(0).level());
            double to = Math.min(last(closed).level(), last(open).level());
            for (int i = 0; i < STEPS && from <= to; i++) {
                double level = i == STEPS - 1 ? to : from + i * (to - from) / (STEPS - 1);
                RatedModel reached = Objects.requireNonNull(Frontiers.reaching(closed, level));
                levels.add(new Level(level, reached, first(catching, level, reached, definition)));
            }
        }
        List<RatedModel> able = definition == GapDefinition.HORIZONTAL ? catching : able(catching, published);
        List<Uncaught> censored = closed.stream()
                .filter(m -> first(able, m.level(), m, definition) == null)
                .map(m -> new Uncaught(m, ChronoUnit.DAYS.between(m.date(), race.asOf())))
                .toList();
        return new HorizontalGap(race, definition, levels, censored);
    }

    /**
     * Those of the open models that catch up with a closed one if any does: no other has both level and error at least as
     * large. Mostly few, where trying all with each closed model would take time that is quadratic in them.
     */
    private static List<RatedModel> able(List<RatedModel> open, boolean published) {
        double unknown = published ? Double.POSITIVE_INFINITY : 0;
        ToDoubleFunction<RatedModel> error = m -> m.standardError() == null ? unknown : m.standardError();
        List<RatedModel> able = new ArrayList<>();
        double largest = -1;
        for (RatedModel model : open.stream()
                .sorted(Comparator.comparingDouble(RatedModel::level)
                        .thenComparingDouble(error)
                        .reversed())
                .toList()) {
            if (error.applyAsDouble(model) > largest) {
                largest = error.applyAsDouble(model);
                able.add(model);
            }
        }
        return able;
    }

    private static RatedModel last(List<RatedModel> models) {
        return models.get(models.size() - 1);
    }

    private static @Nullable RatedModel first(
            List<RatedModel> open, double level, RatedModel closed, GapDefinition definition) {
        if (definition == GapDefinition.HORIZONTAL) {
            return Frontiers.reaching(open, level);
        }
        boolean published = definition == GapDefinition.HORIZONTAL_SIGNIFICANT;
        for (RatedModel model : open) {
            boolean untested = published && (model.standardError() == null || closed.standardError() == null);
            if (model.level() >= level || untested || !model.isSignificantlyBelow(closed)) {
                return model;
            }
        }
        return null;
    }

    /** Returns mean and spread over the levels reached, in months of 30.5 days; empty when there is no common level. */
    public Optional<Spread> months() {
        return Spread.of(levels.stream()
                .flatMap(l -> l.days().stream())
                .map(days -> Months.rounded((double) days))
                .toList());
    }
}
