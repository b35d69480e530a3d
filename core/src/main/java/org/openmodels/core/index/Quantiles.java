package org.openmodels.core.index;

/** Quantiles with linear interpolation between the order statistics (type 7, as NumPy's default). */
final class Quantiles {
    private Quantiles() {}

    static double of(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
