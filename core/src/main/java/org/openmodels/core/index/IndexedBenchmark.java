package org.openmodels.core.index;

import java.io.Serializable;

/**
 * A benchmark on the index: the capability at which half of the way to the ceiling is gone, and how steeply.
 *
 * <p>Immutable and thread-safe.
 *
 * @param benchmark the name in the observations
 * @param difficulty the capability at performance one half, on the scale of the definition
 * @param slope the steepness per point of the index
 * @param observations the models tested on it
 */
public record IndexedBenchmark(String benchmark, double difficulty, double slope, int observations)
        implements Serializable {

    /** Returns the performance that the fit expects of a model with an index: 0 to 1. */
    public double expected(double index) {
        return 1 / (1 + Math.exp(-slope * (index - difficulty)));
    }
}
