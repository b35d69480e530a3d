package org.openmodels.core.internal;

/** Quantiles with linear interpolation between the order statistics (type 7, as NumPy's default). */
public final class Quantiles {
    private Quantiles() {}

    /** Returns the quantile of sorted numbers, at least one, at a share from 0 to 1. */
    public static double of(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
