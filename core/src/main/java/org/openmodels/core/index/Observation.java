package org.openmodels.core.index;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.epoch.EpochObservation;

/**
 * One result of one model on one benchmark, scaled from 0 (chance) to 1 (the ceiling).
 *
 * <p>{@code new Observation("GPT-5", "Winogrande", 0.81, LocalDate.of(2025, 8, 7))}
 *
 * <p>Immutable and thread-safe.
 *
 * @param model the model, in the words of the source
 * @param benchmark the benchmark, in the words of the source
 * @param performance the scaled result, 0 to 1
 * @param date when the model came out; null when not told
 */
public record Observation(
        String model,
        String benchmark,
        double performance,
        @Nullable LocalDate date) implements Serializable {

    /** Checks that it is named and scaled. */
    public Observation {
        if (model.isBlank() || benchmark.isBlank()) {
            throw new IllegalArgumentException(
                    "observation must name model and benchmark: '" + model + "' on '" + benchmark + "'");
        }
        if (!(performance >= 0 && performance <= 1)) {
            throw new IllegalArgumentException("performance must be from 0 to 1: " + performance);
        }
    }

    /** Returns an observation of a raw result on its scale. */
    public static Observation ofRaw(
            String model, String benchmark, double raw, RawScale scale, @Nullable LocalDate date) {
        return new Observation(model, benchmark, scale.performance(raw), date);
    }

    /** Returns Epoch AI's row as an observation; a date that is not known to the day counts from its first day. */
    public static Observation of(EpochObservation row) {
        LocalDate date = row.date() == null ? null : row.date().earliest();
        return new Observation(row.model(), row.benchmark(), row.performance(), date);
    }

    /** Returns when the model came out, empty when not told. */
    public Optional<LocalDate> released() {
        return Optional.ofNullable(date);
    }
}
