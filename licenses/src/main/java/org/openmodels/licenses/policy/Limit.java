package org.openmodels.licenses.policy;

import java.io.Serializable;
import java.util.Objects;
import org.openmodels.licenses.terms.Restriction;

/**
 * A use to keep clear of, listed where a use case does not say which domains it touches.
 *
 * <p>Immutable and thread-safe.
 *
 * @param license the license that forbids it
 * @param restriction the restriction
 */
public record Limit(String license, Restriction restriction) implements Serializable {

    /** Checks that nothing is null. */
    public Limit {
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(restriction, "restriction");
    }
}
