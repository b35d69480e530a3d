package org.openmodels.core.source.epoch;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.PartialDate;

/**
 * A row of the index's observations: one model's result on one benchmark, scaled from chance (0) to the ceiling (1).
 *
 * <p>Immutable and thread-safe.
 *
 * @param model the release-dated model
 * @param benchmark the benchmark
 * @param performance the scaled result
 * @param date when the model came out; null when not told
 * @param origin where Epoch has it from; null when not told
 */
public record EpochObservation(
        String model,
        String benchmark,
        double performance,
        @Nullable PartialDate date,
        @Nullable String origin) implements Serializable {}
