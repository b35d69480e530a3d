package org.openmodels.core.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Downloads of a model against those of the most downloaded models of its size class at the same age, in both definitions
 * that Interconnects published.
 *
 * <p>Immutable and thread-safe.
 */
public enum RelativeAdoption {
    /** Downloads divided by the median of the ten most downloaded models of the class at that age. */
    TO_MEDIAN_OF_TEN,
    /** Downloads so far divided by those of the tenth-ranked model at that age: above 1 is on course for the top ten. */
    TO_TENTH;

    /** The ages at which the figure is published, in days. */
    public static final List<Integer> AGES = List.of(7, 14, 30, 60, 90, 180, 365);

    /**
     * The cumulative downloads of a model by the day of its life.
     *
     * @param model the model
     * @param size its class
     * @param byDay downloads up to and including day 1, 2, 3 … since the release, never falling
     */
    public record Series(String model, SizeClass size, List<Long> byDay) implements Serializable {
        /** Copies the counts and checks that they do not fall. */
        public Series {
            byDay = List.copyOf(byDay);
            for (int i = 1; i < byDay.size(); i++) {
                if (byDay.get(i) < byDay.get(i - 1)) {
                    throw new IllegalArgumentException("cumulative downloads must not fall: day " + (i + 1));
                }
            }
        }

        /** Returns the downloads up to an age in days; empty where the series is shorter. */
        public Optional<Long> at(int age) {
            return age < 1 || age > byDay.size() ? Optional.empty() : Optional.of(byDay.get(age - 1));
        }
    }

    /**
     * Returns the figure at an age; empty where the model is younger, or fewer than ten models of the class are that old.
     * The model itself may be one of the ten.
     */
    public Optional<Double> of(Series model, List<Series> peers, int age) {
        List<Double> peak = new ArrayList<>();
        for (Series peer : peers) {
            if (peer.size() == model.size()) {
                peer.at(age).ifPresent(count -> peak.add((double) count));
            }
        }
        peak.sort(Comparator.reverseOrder());
        if (peak.size() < 10) {
            return Optional.empty();
        }
        double base = this == TO_TENTH ? peak.get(9) : Medians.of(peak.subList(0, 10));
        return base == 0 ? Optional.empty() : model.at(age).map(count -> count / base);
    }
}
