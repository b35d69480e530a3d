package org.openmodels.licenses.provenance;

/**
 * How much it matters that two licenses differ, least first; what is known to be missing weighs more than what is not known.
 * A lead to look at, not an accusation. Immutable and thread-safe.
 */
public enum Severity {
    /** The same license, or nothing that passes on. */
    NONE,
    /** Nothing is lost but what keeping the notices mends: Apache-2.0 on a model made from an MIT one. */
    HARMLESS,
    /** A copy or quantized model names another license than that of the base, which it keeps; nothing else is lost. */
    RELABELLED,
    /** It cannot be told: a license is not declared, not resolved or not read. */
    UNKNOWN,
    /** A name, a notice in prescribed words or another duty of the base is missing. */
    DUTY_MISSING,
    /** A restriction on use, scale, place, outputs or person is missing: the derivative's license promises more. */
    RESTRICTION_DROPPED,
    /** Commerce is allowed where the base allows none. */
    COMMERCE_GAINED,
    /** The base forbids derivatives, or asks for a license that this is not: adding notices does not mend it. */
    CONFLICT;

    /** Returns the worse of two. */
    public Severity worst(Severity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Tells whether something of the base is missing. */
    public boolean isLoss() {
        return compareTo(UNKNOWN) > 0;
    }
}
