package org.openmodels.core.catalog;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A number of downloads together with the time it counts; only like windows compare.
 *
 * <p>{@code new Downloads.Last30Days(1_200_000, LocalDate.of(2026, 5, 20))}. In JSON the property {@code window} is {@code
 * LAST_30_DAYS}, {@code ALL_TIME} or {@code SINCE}.
 *
 * <p>Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "window")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Downloads.Last30Days.class, name = "LAST_30_DAYS"),
    @JsonSubTypes.Type(value = Downloads.AllTime.class, name = "ALL_TIME"),
    @JsonSubTypes.Type(value = Downloads.Since.class, name = "SINCE")
})
public sealed interface Downloads extends Serializable {

    /** Returns the number of downloads, not negative. */
    long count();

    /** Returns the last day that the window counts. */
    LocalDate asOf();

    /** Tells whether two figures count windows of one kind (and one start), so that they compare. */
    default boolean comparableWith(Downloads other) {
        return getClass() == other.getClass()
                && (!(this instanceof Since since) || since.from().equals(((Since) other).from()));
    }

    /** Downloads of the 30 days up to a day. */
    record Last30Days(long count, LocalDate asOf) implements Downloads {
        /** Checks the count. */
        public Last30Days {
            requireCount(count, asOf);
        }
    }

    /** Downloads from the first day on. */
    record AllTime(long count, LocalDate asOf) implements Downloads {
        /** Checks the count. */
        public AllTime {
            requireCount(count, asOf);
        }
    }

    /** Downloads from a given day on. */
    record Since(long count, LocalDate from, LocalDate asOf) implements Downloads {
        /** Checks the count and that the window runs forward. */
        public Since {
            requireCount(count, asOf);
            if (from.isAfter(asOf)) {
                throw new IllegalArgumentException("window must not end before it starts: " + from + " to " + asOf);
            }
        }
    }

    private static void requireCount(long count, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        if (count < 0) {
            throw new IllegalArgumentException("downloads must not be negative: " + count);
        }
    }
}
