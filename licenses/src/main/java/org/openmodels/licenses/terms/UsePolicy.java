package org.openmodels.licenses.terms;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A separate document that limits use and that a license incorporates: a use policy, or another license.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title its title
 * @param version its version or date, or {@value #LATEST} for whatever is newest
 * @param kind whether it limits what the model is used for, or is a license that binds beside this one
 * @param known whether a dated text has been read; its categories then stand among the restrictions
 * @param asOf the date of the text read; null when none was
 * @param mutable whether its author may change it
 * @param document the id of the text read; null when none was
 * @param cite the section that incorporates it
 * @param note a reader's remark; null when there is none
 */
public record UsePolicy(
        String title,
        String version,
        Kind kind,
        boolean known,
        @Nullable LocalDate asOf,
        boolean mutable,
        @Nullable String document,
        String cite,
        @Nullable String note)
        implements Serializable {

    /** The version of a policy that binds in its newest text. */
    public static final String LATEST = "LATEST";

    /** What a document can say. */
    public enum Kind {
        /** What the model may not be used for; it says nothing to a use that touches nothing. */
        POLICY,
        /** Anything that a license can say. */
        LICENSE
    }

    /** Checks that nothing but the stated is null. */
    public UsePolicy {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(cite, "cite");
    }

    /** Tells whether the newest text binds, whatever was read. */
    public boolean isLatest() {
        return version.equals(LATEST);
    }
}
