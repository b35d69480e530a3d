package org.openmodels.core.gap;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.internal.Halving;

/**
 * The Kaplan–Meier estimate of the median lag over what was caught and what is still uncaught.
 *
 * <p>Dropping the uncaught would make the gap look smaller than it is. The interval is that of Brookmeyer and Crowley: the
 * lags at which the pointwise 95 % interval of the survival curve (log-log) contains one half.
 *
 * <p>Immutable and thread-safe.
 *
 * @param caught the lags that ended
 * @param censored the lags that had not
 * @param median the lag by which half are caught; null when fewer than half ever are
 * @param low the lower end of its interval; null when it cannot be told
 * @param high the upper end; null when it is unbounded
 */
public record Survival(
        int caught,
        int censored,
        @Nullable Double median,
        @Nullable Double low,
        @Nullable Double high) implements Serializable {

    private static final double Z = 1.959963984540054;

    /**
     * Estimates from the lags that ended and those that had not, in one unit.
     *
     * @throws IllegalArgumentException when a lag is not finite
     */
    public static Survival of(List<Double> caught, List<Double> censored) {
        double[] times = sorted(caught);
        double[] still = sorted(censored);
        Double median = null;
        Double low = null;
        Double high = null;
        double survival = 1;
        double hazard = 0;
        for (int at = 0, after = 0; at < times.length; at = after) {
            double time = times[at];
            while (after < times.length && times[after] == time) {
                after++;
            }
            double atRisk = times.length - at + still.length - below(still, time);
            double events = after - at;
            survival *= 1 - events / atRisk;
            hazard += events < atRisk ? events / (atRisk * (atRisk - events)) : 0;
            double[] interval = interval(survival, hazard);
            median = median == null && survival <= 0.5 ? Double.valueOf(time) : median;
            low = low == null && interval[0] <= 0.5 ? Double.valueOf(time) : low;
            high = high == null && interval[1] <= 0.5 ? Double.valueOf(time) : high;
        }
        return new Survival(caught.size(), censored.size(), median, low, high);
    }

    private static double[] sorted(List<Double> times) {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        for (double time : sorted) {
            if (!Double.isFinite(time)) {
                throw new IllegalArgumentException("lag must be finite: " + time);
            }
        }
        return sorted;
    }

    /** How many are censored before a time; one censored at it counts as later. */
    private static int below(double[] sorted, double time) {
        return Halving.count(sorted.length, n -> sorted[n] < time);
    }

    private static double[] interval(double survival, double hazard) {
        if (survival <= 0 || survival >= 1) {
            return new double[] {survival, survival};
        }
        double log = Math.log(survival);
        double spread = Z * Math.sqrt(hazard) / Math.abs(log);
        return new double[] {Math.pow(survival, Math.exp(spread)), Math.pow(survival, Math.exp(-spread))};
    }
}
