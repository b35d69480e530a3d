package org.openmodels.core.benchmark;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who reports a score, which decides how far to trust and compare it.
 *
 * <p>{@code new Reporter(Reporter.Kind.INDEPENDENT, "Epoch AI run")}
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the reporter's relation to the model
 * @param name who it is; null when the kind says all that is known
 */
public record Reporter(Kind kind, @Nullable String name) implements Serializable {

    /** The relation of a reporter to the model. */
    public enum Kind {
        /** The lab that made the model. */
        SELF_REPORTED,
        /** Someone who ran the test and neither made nor competes with the model. */
        INDEPENDENT,
        /** A lab that shows another lab's model beside its own. */
        COMPETITOR,
        /** A benchmark's public leaderboard, whose entries may be submissions, collected by a third party. */
        LEADERBOARD,
        /** A paper or lab report, collected by a third party. */
        PAPER,
        /** Nobody tells. */
        UNKNOWN
    }

    /** Checks that the kind is stated. */
    public Reporter {
        Objects.requireNonNull(kind, "kind");
    }
}
