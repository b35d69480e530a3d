package org.openmodels.licenses.audit;

import java.io.Serializable;
import java.util.Objects;
import org.openmodels.core.lineage.LineagePath;
import org.openmodels.licenses.provenance.Passage;

/**
 * A license that flows down to a model, and the way from the model up to the nearest work under it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param license the license; {@code NOASSERTION} for works whose license is not known
 * @param passage how works under it stand in the model
 * @param path the way
 */
public record InheritedLicense(String license, Passage passage, LineagePath path) implements Serializable {

    /** Checks that nothing is null. */
    public InheritedLicense {
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(path, "path");
    }
}
