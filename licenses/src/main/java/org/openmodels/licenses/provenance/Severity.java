package org.openmodels.licenses.provenance;

/** How much it matters that two licenses differ, least first. A lead to look at, not an accusation. Immutable and thread-safe. */
public enum Severity {
    /** The same license, or nothing that passes on. */
    NONE,
    /** Nothing is lost but what keeping the notices mends: Apache-2.0 on a model made from an MIT one. */
    HARMLESS,
    /** A name, a notice in prescribed words or another duty of the base is missing. */
    DUTY_MISSING,
    /** A restriction on use, scale, place, outputs or person is missing: the derivative's license promises more. */
    RESTRICTION_DROPPED,
    /** Commerce is allowed where the base allows none. */
    COMMERCE_GAINED,
    /** The base forbids derivatives, or asks for a license that this is not: adding notices does not mend it. */
    CONFLICT,
    /** It cannot be told: a license is not declared, not resolved or not read. */
    UNKNOWN;

    /** Returns the worse of two; what is known to be wrong weighs more than what is not known. */
    public Severity worst(Severity other) {
        return weight() >= other.weight() ? this : other;
    }

    private int weight() {
        return switch (this) {
            case NONE -> 0;
            case HARMLESS -> 1;
            case UNKNOWN -> 2;
            case DUTY_MISSING -> 3;
            case RESTRICTION_DROPPED -> 4;
            case COMMERCE_GAINED -> 5;
            case CONFLICT -> 6;
        };
    }

    /** Tells whether something of the base is missing. */
    public boolean isLoss() {
        return weight() > 2;
    }
}
