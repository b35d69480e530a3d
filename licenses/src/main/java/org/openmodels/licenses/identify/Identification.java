package org.openmodels.licenses.identify;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.openmodels.core.source.Diagnostic;

/**
 * What a text is, as a license.
 *
 * <p>{@code identify("MIT License …").expression()} is {@code MIT}; with a clause added {@code LicenseRef-modified-MIT}; of a README
 * {@code NOASSERTION}. Immutable and thread-safe.
 *
 * @param expression the SPDX expression of the whole text
 * @param matches the licenses found, in the order of the text
 * @param diagnostics remarks on the input
 */
public record Identification(String expression, List<LicenseMatch> matches, List<Diagnostic> diagnostics)
        implements Serializable {

    /** The expression of a text that is no license, names some, or holds parts of some. */
    public static final String NO_ASSERTION = "NOASSERTION";

    /** Copies the lists. */
    public Identification {
        Objects.requireNonNull(expression, "expression");
        matches = List.copyOf(matches);
        diagnostics = List.copyOf(diagnostics);
    }
}
