package org.openmodels.core.gap;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.openmodels.core.internal.Quantiles;

/**
 * Mean, median and the 5–95 % spread of figures; a spread over items, not a sampling error.
 *
 * <p>Immutable and thread-safe.
 *
 * @param count how many figures there are, at least 1
 * @param mean the mean
 * @param low the 5th percentile, interpolated
 * @param median the median
 * @param high the 95th percentile, interpolated
 */
public record Spread(int count, double mean, double low, double median, double high) implements Serializable {

    /** Returns the spread of figures; empty when there are none. */
    public static Optional<Spread> of(Collection<Double> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double mean = Arrays.stream(sorted).sum() / sorted.length;
        return Optional.of(new Spread(
                sorted.length,
                mean,
                Quantiles.of(sorted, 0.05),
                Quantiles.of(sorted, 0.5),
                Quantiles.of(sorted, 0.95)));
    }
}
