package org.openmodels.licenses.identify;

/** How a text stands to a license, strongest first. Immutable and thread-safe. */
public enum MatchKind {
    /**
     * Equal under the SPDX matching guidelines, and what stands around it states no terms. In a file that is mostly something else,
     * prose far from the text counts only where it plainly speaks of a license or forbids a use.
     */
    EXACT,
    /** This license with other words; the changes say which. */
    MODIFIED,
    /** A substantial part of the license stands in the text. */
    PARTIAL,
    /** The text only names the license, points to it or carries its short notice. */
    MENTION
}
