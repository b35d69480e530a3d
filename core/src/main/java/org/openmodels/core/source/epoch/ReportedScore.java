package org.openmodels.core.source.epoch;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.PartialDate;

/**
 * A row of the Gemma and Qwen tables: a score as its lab reports it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param family the family
 * @param generation the generation, with the family's name
 * @param model the model
 * @param parametersInBillions the size as the table has it: of some models the effective size; null when not told
 * @param release when the model came out; null when not told
 * @param mode base or tuned, thinking or not, in words; null when not told
 * @param benchmark the benchmark
 * @param setup the conditions in words: shots, tools, {@code lower is better}; null when not told
 * @param score the score
 * @param origin where the table has it from; null when not told
 */
public record ReportedScore(
        String family,
        String generation,
        String model,
        @Nullable Double parametersInBillions,
        @Nullable PartialDate release,
        @Nullable String mode,
        String benchmark,
        @Nullable String setup,
        double score,
        @Nullable String origin)
        implements Serializable {}
