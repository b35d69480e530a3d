package org.openmodels.core.source;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The origin of a fact: where it was read, as of which day, and how far to trust it.
 *
 * <p>{@code new Source("https://huggingface.co/google/gemma-4-31b-it", LocalDate.of(2026, 8, 17), Confidence.HIGH)}
 *
 * <p>Immutable and thread-safe.
 *
 * @param location a URL, or a citation such as {@code github owner/repo@commit path}; never blank
 * @param asOf the day the fact was read or holds for; null when the source is undated
 * @param confidence the strength of the evidence
 */
public record Source(String location, @Nullable LocalDate asOf, Confidence confidence) implements Serializable {

    /** Checks that the location names something. */
    public Source {
        Objects.requireNonNull(confidence, "confidence");
        if (location.isBlank()) {
            throw new IllegalArgumentException("source location must not be blank");
        }
    }

    /** Returns the day the fact was read or holds for, empty when the source is undated. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(asOf);
    }
}
