package org.openmodels.licenses.terms;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A category of use that a license forbids.
 *
 * <p>Immutable and thread-safe.
 *
 * @param category the category
 * @param qualified whether it is forbidden only under a condition: intent, harm, lack of consent, right or authorisation
 * @param location whether the license or a policy says so
 * @param cite the section that says so
 * @param note a reader's remark; null when there is none
 */
public record Restriction(
        UseCategory category,
        boolean qualified,
        Location location,
        String cite,
        @Nullable String note) implements Serializable {

    /** Where a restriction stands. */
    public enum Location {
        /** In the license or its attachment. */
        LICENSE,
        /** In a policy that the license incorporates. */
        POLICY
    }

    /** Checks that nothing is null. */
    public Restriction {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(cite, "cite");
    }

    /** Returns a restriction in the license itself. */
    public static Restriction of(UseCategory category, boolean qualified, String cite) {
        return new Restriction(category, qualified, Location.LICENSE, cite, null);
    }
}
