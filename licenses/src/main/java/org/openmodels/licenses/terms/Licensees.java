package org.openmodels.licenses.terms;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.internal.json.EnumSets;

/**
 * Who may take the license: anyone but the kinds shut out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param shutOut the kinds of licensee that are shut out, in the order of their type; empty for anyone
 * @param cite the section that says so
 * @param note a reader's remark; null when there is none
 */
public record Licensees(
        Set<Kind> shutOut, String cite, @Nullable String note) implements Serializable {

    /** Nobody is shut out. */
    public static final Licensees ANYONE = new Licensees(Set.of(), "", null);

    /** A kind of licensee. */
    public enum Kind {
        /** Competitors of the licensor. */
        COMPETITORS,
        /** Companies. */
        COMPANIES,
        /** People who act for a company. */
        COMPANY_STAFF,
        /** Natural persons. */
        NATURAL_PERSONS,
        /** States and their bodies. */
        GOVERNMENTS
    }

    /** Copies the kinds. */
    public Licensees {
        Objects.requireNonNull(cite, "cite");
        shutOut = EnumSets.copyOf(shutOut);
    }
}
