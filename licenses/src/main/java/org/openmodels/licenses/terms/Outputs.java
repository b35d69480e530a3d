package org.openmodels.licenses.terms;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Whose the outputs and the derivatives are, and whether a model trained on outputs is a derivative.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ownership whose the outputs are
 * @param derivativeOwnership whose the derivatives are
 * @param distillation whether a model trained on outputs is a derivative
 * @param cites the section of each statement by its JSON name, sorted
 */
public record Outputs(
        Ownership ownership, Ownership derivativeOwnership, Distillation distillation, Map<String, String> cites)
        implements Serializable {

    /** A license that says nothing. */
    public static final Outputs UNSTATED =
            new Outputs(Ownership.UNSTATED, Ownership.UNSTATED, Distillation.UNSTATED, Map.of());

    /** Whose something is. */
    public enum Ownership {
        /** The user's. */
        USER,
        /** The licensor's. */
        LICENSOR,
        /** The licensor claims nothing. */
        NO_CLAIM,
        /** The text does not say. */
        UNSTATED
    }

    /** Whether a model trained on outputs is a derivative. */
    public enum Distillation {
        /** It is none. */
        NOT_DERIVATIVE,
        /** It is one: every duty and restriction on derivatives follows it. */
        DERIVATIVE,
        /** It is one if it performs similarly. */
        DERIVATIVE_IF_SIMILAR,
        /** The text does not say. */
        UNSTATED
    }

    /** Copies the cites. */
    public Outputs {
        Objects.requireNonNull(ownership, "ownership");
        Objects.requireNonNull(derivativeOwnership, "derivativeOwnership");
        Objects.requireNonNull(distillation, "distillation");
        cites = Collections.unmodifiableMap(new TreeMap<>(cites));
    }

    /** Tells whether duties on derivatives follow a model trained on outputs, for certain or if it is similar. */
    public boolean followsDistillation() {
        return distillation == Distillation.DERIVATIVE || distillation == Distillation.DERIVATIVE_IF_SIMILAR;
    }
}
