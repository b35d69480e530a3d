package org.openmodels.licenses.registry;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;

/**
 * What a license statement means, with every step that led there.
 *
 * <p>For the tag {@code gemma}: status {@code FAMILY}, expression {@code LicenseRef-gemma}, one step {@code tag gemma gave
 * LicenseRef-gemma}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param status how far the statement goes
 * @param expressionOrNull the SPDX expression; null unless the status is {@code RESOLVED} or {@code FAMILY}
 * @param candidates the ids or expressions in question where the status is {@code AMBIGUOUS} or {@code CONFLICT}, in the
 *     order stated; otherwise none
 * @param trail every step in the order taken
 * @param diagnostics remarks on the statement
 */
public record Resolution(
        Status status,
        @Nullable String expressionOrNull,
        List<String> candidates,
        List<Step> trail,
        List<Diagnostic> diagnostics)
        implements Serializable {

    /** How far a statement goes. */
    public enum Status {
        /** It names one license, or one expression. */
        RESOLVED,
        /** It names a family of licenses and nothing says which member. */
        FAMILY,
        /** It names several licenses whose relation is not stated, or a name that several of no family claim. */
        AMBIGUOUS,
        /** It states something that names no license known here. */
        UNRESOLVED,
        /** It states nothing. */
        ABSENT,
        /** It names licenses that exclude each other. */
        CONFLICT
    }

    /**
     * One step of a resolution.
     *
     * @param step what was read: {@code expression}, {@code tag}, {@code name}, {@code link} or {@code text}
     * @param value the value as stated
     * @param gave the id or expression it stands for, or why it stands for none
     */
    public record Step(String step, String value, String gave) implements Serializable {
        /** Checks that nothing is missing. */
        public Step {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(gave, "gave");
        }
    }

    /** Copies the lists and checks that an expression stands exactly where the status has one. */
    public Resolution {
        candidates = List.copyOf(candidates);
        trail = List.copyOf(trail);
        diagnostics = List.copyOf(diagnostics);
        boolean hasExpression = status == Status.RESOLVED || status == Status.FAMILY;
        if (hasExpression != (expressionOrNull != null)) {
            throw new IllegalArgumentException("status " + status + " does not go with expression " + expressionOrNull);
        }
    }

    /** Returns the SPDX expression, empty unless the status is {@code RESOLVED} or {@code FAMILY}. */
    public Optional<String> expression() {
        return Optional.ofNullable(expressionOrNull);
    }
}
