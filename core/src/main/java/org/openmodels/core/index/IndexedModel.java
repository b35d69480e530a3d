package org.openmodels.core.index;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A model on the index, with its bootstrap interval where one was drawn.
 *
 * <p>Immutable and thread-safe.
 *
 * @param model the name in the observations
 * @param index its capability on the scale of the definition
 * @param low the 5th percentile of the draws; null without draws and for the two models that fix the scale
 * @param high the 95th percentile of the draws; null likewise
 * @param observations the benchmarks it was tested on
 * @param date when it came out; null when not told
 */
public record IndexedModel(
        String model,
        double index,
        @Nullable Double low,
        @Nullable Double high,
        int observations,
        @Nullable LocalDate date)
        implements Serializable {}
