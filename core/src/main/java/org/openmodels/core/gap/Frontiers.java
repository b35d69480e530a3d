package org.openmodels.core.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.internal.Halving;

/** Looks a record up in a frontier, whose dates and levels both rise, by halving. */
final class Frontiers {
    private Frontiers() {}

    /** Returns the first record of at least a level; null when there is none. */
    static @Nullable RatedModel reaching(List<RatedModel> frontier, double level) {
        return at(frontier, below(frontier, m -> m.level() < level));
    }

    /** Returns the first record above a level; null when there is none. */
    static @Nullable RatedModel above(List<RatedModel> frontier, double level) {
        return at(frontier, below(frontier, m -> m.level() <= level));
    }

    /** Returns the best model by a day; null when there is none. */
    static @Nullable RatedModel on(List<RatedModel> frontier, LocalDate day) {
        return at(frontier, below(frontier, m -> !m.date().isAfter(day)) - 1);
    }

    private static @Nullable RatedModel at(List<RatedModel> frontier, int index) {
        return index < 0 || index == frontier.size() ? null : frontier.get(index);
    }

    /** How many records come before the first that does not pass; those that pass come first. */
    private static int below(List<RatedModel> frontier, Predicate<RatedModel> passes) {
        return Halving.count(frontier.size(), n -> passes.test(frontier.get(n)));
    }
}
