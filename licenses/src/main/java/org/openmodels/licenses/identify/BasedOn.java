package org.openmodels.licenses.identify;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The license that a known variant was made from, and what the variant changed.
 *
 * <p>Kimi K2's license is based on {@code MIT} with one clause added. Immutable and thread-safe.
 *
 * @param license the id of the base
 * @param changes what the variant changed, in the order of the input
 */
public record BasedOn(String license, List<TextChange> changes) implements Serializable {

    /** Copies the changes. */
    public BasedOn {
        Objects.requireNonNull(license, "license");
        changes = List.copyOf(changes);
    }
}
