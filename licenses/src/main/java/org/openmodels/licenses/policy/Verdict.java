package org.openmodels.licenses.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an expression of licenses allows in a use case, why, what is owed, and what is not known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param expression the license or expression asked about
 * @param outcome the answer
 * @param reasons its grounds, the worst first; those of the same weight by license and term
 * @param duties what is owed, by license and term
 * @param limits the uses to keep clear of, by license and category; filled where the use case states no domains
 * @param missing the facts that are missing, by their JSON names; filled where the answer is {@code REVIEW}
 * @param chosen the branch taken where the expression offers a choice; null where it offers none
 * @param mutable whether a policy that binds may change after the text that was read
 */
public record Verdict(
        String expression,
        Outcome outcome,
        List<Reason> reasons,
        List<Duty> duties,
        List<Limit> limits,
        List<String> missing,
        @Nullable String chosen,
        boolean mutable)
        implements Serializable {

    /** Copies the lists. */
    public Verdict {
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(outcome, "outcome");
        reasons = List.copyOf(reasons);
        duties = List.copyOf(duties);
        limits = List.copyOf(limits);
        missing = List.copyOf(missing);
    }

    /** Tells whether the use is allowed, with or without obligations. */
    public boolean isAllowed() {
        return outcome.compareTo(Outcome.CONDITIONAL) <= 0;
    }

    /** Returns the branch taken where the expression offers a choice. */
    public Optional<String> choice() {
        return Optional.ofNullable(chosen);
    }

    /** Writes the answer of {@code check}. */
    @JsonValue
    public ObjectNode toJson() {
        return VerdictWriter.write(this);
    }
}
