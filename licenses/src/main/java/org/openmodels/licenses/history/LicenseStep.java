package org.openmodels.licenses.history;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;
import org.openmodels.licenses.terms.TermsComparison;

/**
 * One step in the license history of a family: what a generation or size stood under, and what changed for a user.
 *
 * <p>Immutable and thread-safe.
 *
 * @param generation the generation, in the words of the history
 * @param size the sizes that the step names; null where it is for all
 * @param from the date from which it held
 * @param reported the license as reported
 * @param license the expression it resolves to; null where it does not
 * @param headline the class of that license; {@code UNKNOWN} where it is not resolved or read
 * @param change what changed against the step before, in the same line; null for the first and where one is not known
 * @param note what the history adds; null when nothing
 * @param source where it was read
 */
public record LicenseStep(
        String generation,
        @Nullable String size,
        PartialDate from,
        String reported,
        @Nullable String license,
        String headline,
        @Nullable TermsComparison change,
        @Nullable String note,
        Source source)
        implements Serializable {

    /** Checks that the step is named. */
    public LicenseStep {
        Objects.requireNonNull(generation, "generation");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(reported, "reported");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(source, "source");
    }

    /** Returns the freedoms more and burdens less than in the step before. */
    public List<String> gained() {
        return with(TermsComparison.Effect.GAINED);
    }

    /** Returns the freedoms less. */
    public List<String> lost() {
        return with(TermsComparison.Effect.LOST);
    }

    /** Returns the burdens more. */
    public List<String> tightened() {
        return with(TermsComparison.Effect.TIGHTENED);
    }

    private List<String> with(TermsComparison.Effect effect) {
        return change == null ? List.of() : change.with(effect);
    }
}
