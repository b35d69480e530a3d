package org.openmodels.licenses.advice;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.DeclaredLicense;
import org.openmodels.core.catalog.Model;
import org.openmodels.licenses.policy.Verdict;
import org.openmodels.licenses.registry.Resolution;

/**
 * What a model's license is, how that was found out, and what it allows in a use case.
 *
 * <p>Immutable and thread-safe.
 *
 * @param model the model
 * @param declared the declaration that was resolved; null when the catalog has none
 * @param resolution what it means
 * @param verdict what it allows; {@code REVIEW} where the license is not resolved
 */
public record ModelAdvice(Model model, @Nullable DeclaredLicense declared, Resolution resolution, Verdict verdict)
        implements Serializable {

    /** Checks that nothing but the declaration is null. */
    public ModelAdvice {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(resolution, "resolution");
        Objects.requireNonNull(verdict, "verdict");
    }

    /** Returns the license expression, empty when the declaration does not resolve to one. */
    public Optional<String> license() {
        return resolution.expression();
    }
}
