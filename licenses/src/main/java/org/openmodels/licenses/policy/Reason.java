package org.openmodels.licenses.policy;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.terms.Action;

/**
 * One ground of a verdict: the rule, the license and the term that give it, and the section that says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param outcome what this ground alone would give
 * @param rule the stable, lower-case name of the rule
 * @param license the license, or the organization policy's title
 * @param action the action it is about; null when it is about all
 * @param term the place of the term in the license's JSON, as {@code thresholds/0}; empty where no term is involved
 * @param cite the section that says so; empty where none does
 * @param message one sentence for people
 */
public record Reason(
        Outcome outcome,
        String rule,
        String license,
        @Nullable Action action,
        String term,
        String cite,
        String message) implements Serializable {

    /** Checks that nothing but the action is null. */
    public Reason {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(cite, "cite");
        Objects.requireNonNull(message, "message");
    }

    /** Returns the action it is about, empty when it is about all. */
    public Optional<Action> about() {
        return Optional.ofNullable(action);
    }
}
