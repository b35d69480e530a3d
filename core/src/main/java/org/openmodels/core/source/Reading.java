package org.openmodels.core.source;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a tolerant reader made of its input: the value, as far as there is one, and every remark on the way.
 *
 * <p>Immutable and thread-safe, if the value is.
 *
 * @param <T> the type of the value
 * @param valueOrNull the value; null when nothing could be read
 * @param diagnostics all remarks in the order of the input
 */
public record Reading<T>(@Nullable T valueOrNull, List<Diagnostic> diagnostics) implements Serializable {

    /** Copies the remarks. */
    public Reading {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the value, empty when nothing could be read. */
    public Optional<T> value() {
        return Optional.ofNullable(valueOrNull);
    }

    /** Tells whether any remark is an error. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
    }
}
