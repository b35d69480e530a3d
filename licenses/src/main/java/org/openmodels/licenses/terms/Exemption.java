package org.openmodels.licenses.terms;

/** A use that a threshold or an obligation spares. Immutable and thread-safe. */
public enum Exemption {
    /** Use inside one's own organisation. */
    INTERNAL_USE,
    /** Use through the licensor's own or certified channel. */
    OFFICIAL_CHANNEL,
    /** The model came as part of an integrated end-user product. */
    INTEGRATED_END_USER
}
