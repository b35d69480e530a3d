package org.openmodels.core.source.epoch;

/** How one gets at a model, in Epoch AI's words. Immutable and thread-safe. */
public enum EpochAccess {
    /** Weights under an open license. */
    OPEN_UNRESTRICTED,
    /** Weights whose license restricts the use. */
    OPEN_RESTRICTED,
    /** Weights for non-commercial use. */
    OPEN_NON_COMMERCIAL,
    /** Weights, nothing more is told. */
    OPEN,
    /** No weights: a service, or nothing. */
    CLOSED,
    /** Not told. */
    UNKNOWN;

    /** Tells whether weights can be had. */
    public boolean isOpen() {
        return this != CLOSED && this != UNKNOWN;
    }

    static EpochAccess of(String words) {
        return switch (words) {
            case "Open", "Open weights" -> OPEN;
            case "Open weights (unrestricted)" -> OPEN_UNRESTRICTED;
            case "Open weights (restricted use)" -> OPEN_RESTRICTED;
            case "Open weights (non-commercial)" -> OPEN_NON_COMMERCIAL;
            case "Closed", "API access", "Hosted access (no API)", "Unreleased" -> CLOSED;
            default -> UNKNOWN;
        };
    }
}
