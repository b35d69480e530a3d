package org.openmodels.licenses.provenance;

import java.io.Serializable;
import java.util.Objects;
import org.openmodels.licenses.terms.Mark;

/**
 * One statement of a license that passes on, is missing or was added, with the section that makes it.
 *
 * <p>{@code thresholds/MONTHLY_ACTIVE_USERS 700000000} of {@code LicenseRef-llama-3.1}, section 2.
 *
 * <p>Immutable and thread-safe.
 *
 * @param license the license that states it
 * @param group what kind of statement it is: the {@link Mark} it gives a license, or the kind of an obligation
 * @param term the statement: its place in the license's JSON and its value
 * @param cite the section that says so; empty where none does
 * @param severity what it means to lose it
 */
public record InheritedTerm(String license, String group, String term, String cite, Severity severity)
        implements Serializable {

    /** Checks that nothing is null. */
    public InheritedTerm {
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(cite, "cite");
        Objects.requireNonNull(severity, "severity");
    }

    /** Prints the statement and its place: {@code thresholds/MONTHLY_ACTIVE_USERS 700000000 (LicenseRef-llama-3.1, 2)}. */
    @Override
    public String toString() {
        return term + " (" + license + (cite.isEmpty() ? "" : ", " + cite) + ")";
    }
}
