package org.openmodels.core.gap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.openmodels.core.source.Source;

/**
 * What a gap is computed from: rated models of one measure, which open models count, and the day up to which it is known
 * that nothing has been caught.
 *
 * <p>{@code race.withOpen("truly permissive", m -> permissive.contains(m.name()))} is the same race for those open models
 * alone: the license-adjusted gap.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure what the levels are, with their unit
 * @param models the models by date, then level, then name; none is later than {@code asOf}
 * @param openFilter which open models count, in words; empty for all
 * @param asOf the day up to which releases are known
 * @param sources where the levels and dates come from
 */
public record Race(String measure, List<RatedModel> models, String openFilter, LocalDate asOf, List<Source> sources)
        implements Serializable {

    /** Sorts the models and leaves out those after the day. */
    public Race {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(openFilter, "openFilter");
        Objects.requireNonNull(asOf, "asOf");
        sources = List.copyOf(sources);
        LocalDate day = asOf;
        models = models.stream()
                .filter(m -> !m.date().isAfter(day))
                .sorted(Comparator.comparing(RatedModel::date)
                        .thenComparing(RatedModel::level)
                        .thenComparing(RatedModel::name)
                        .thenComparing(RatedModel::open)
                        .thenComparing(RatedModel::standardError, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** Returns the race of all models of a measure. */
    public static Race of(String measure, List<RatedModel> models, LocalDate asOf, List<Source> sources) {
        return new Race(measure, models, "", asOf, sources);
    }

    /** Returns this race with those open models alone that pass; the closed ones stay. */
    public Race withOpen(String filter, Predicate<RatedModel> passes) {
        String words = openFilter.isEmpty() ? filter : openFilter + ", " + filter;
        return new Race(
                measure,
                models.stream().filter(m -> !m.open() || passes.test(m)).toList(),
                words,
                asOf,
                sources);
    }

    /** Returns the race as it stood on a day. */
    public Race asOf(LocalDate day) {
        return new Race(measure, models, openFilter, day.isBefore(asOf) ? day : asOf, sources);
    }

    /** Returns the records of one side: the models better than all before them on their side, in order of time. */
    public List<RatedModel> frontier(boolean open) {
        List<RatedModel> records = new ArrayList<>();
        double best = Double.NEGATIVE_INFINITY;
        for (RatedModel model : models) {
            if (model.open() == open && model.level() > best) {
                best = model.level();
                records.add(model);
            }
        }
        return List.copyOf(records);
    }

    /** Returns the records of one side, of several on one day only the last. */
    List<RatedModel> dailyFrontier(boolean open) {
        List<RatedModel> records = new ArrayList<>();
        for (RatedModel model : frontier(open)) {
            int last = records.size() - 1;
            if (last >= 0 && records.get(last).date().equals(model.date())) {
                records.set(last, model);
            } else {
                records.add(model);
            }
        }
        return records;
    }
}
