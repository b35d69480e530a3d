package org.openmodels.core.index;

import java.io.Serializable;

/**
 * How intervals are drawn: each model's observations are resampled with replacement and everything is fitted anew.
 *
 * <p>The draws depend on the seed alone, not on the number of threads. Immutable and thread-safe.
 *
 * @param draws the number of refits, at least 20
 * @param seed the seed of the random numbers
 */
public record Resampling(int draws, long seed) implements Serializable {

    /** Checks that there are enough draws for a 5th and 95th percentile. */
    public Resampling {
        if (draws < 20 || draws > 100_000) {
            throw new IllegalArgumentException("draws must be from 20 to 100000: " + draws);
        }
    }
}
