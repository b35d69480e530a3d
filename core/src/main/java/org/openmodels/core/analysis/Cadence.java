package org.openmodels.core.analysis;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.source.PartialDate;

/**
 * How often a lab releases: the days on which models of it came out, the interval between them, and its trend.
 *
 * <p>Sizes and variants of one day are one release. Immutable and thread-safe.
 *
 * @param lab the lab's id
 * @param dates the days of release, in order
 * @param medianDays the median interval; null with fewer than two releases
 * @param trend by how many days the interval changes in a year (Theil–Sen: the median of all pairwise slopes), negative
 *     where the lab gets faster; null with fewer than four releases
 */
public record Cadence(
        String lab,
        List<LocalDate> dates,
        @Nullable Double medianDays,
        @Nullable Double trend) implements Serializable {

    /** Copies the dates. */
    public Cadence {
        Objects.requireNonNull(lab, "lab");
        dates = List.copyOf(dates);
    }

    /** Returns the cadence of a lab's models with weights whose release is known to the day. */
    public static Cadence of(String lab, Collection<Model> models) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Model model : models) {
            if (model.access().hasWeights()
                    && model.release() != null
                    && model.release().date().precision() == PartialDate.Precision.DAY) {
                days.add(model.release().earliest());
            }
        }
        return ofDates(lab, days);
    }

    /** Returns the cadence of days of release. */
    public static Cadence ofDates(String lab, Collection<LocalDate> released) {
        List<LocalDate> days = List.copyOf(new TreeSet<>(released));
        List<Double> intervals = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            intervals.add((double) ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
        }
        return new Cadence(
                lab,
                days,
                intervals.isEmpty() ? null : Medians.of(intervals),
                intervals.size() < 3 ? null : trend(days, intervals));
    }

    private static double trend(List<LocalDate> days, List<Double> intervals) {
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < intervals.size(); i++) {
            for (int j = i + 1; j < intervals.size(); j++) {
                double years = ChronoUnit.DAYS.between(days.get(i + 1), days.get(j + 1)) / 365.0;
                slopes.add((intervals.get(j) - intervals.get(i)) / years);
            }
        }
        return Medians.of(slopes);
    }

    /** Returns the number of days of release. */
    public int releases() {
        return dates.size();
    }
}
