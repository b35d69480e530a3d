package org.openmodels.licenses.terms;

/** Whether a term speaks of commercial use, of other use, or of both. Immutable and thread-safe. */
public enum Commerce {
    /** Any use. */
    ANY,
    /** Commercial use only. */
    COMMERCIAL,
    /** Non-commercial use only. */
    NON_COMMERCIAL
}
