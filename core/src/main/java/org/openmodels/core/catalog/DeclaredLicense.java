package org.openmodels.core.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/**
 * What a model says about its license, exactly as declared, and from when it holds.
 *
 * <p>Qwen2.5-72B declares the tag {@code other} and the name {@code qwen}; {@code reported} is what a secondary source made
 * of it ({@code Qwen License Agreement}). Nothing here is resolved: that is the task of the license registry.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tag the Hub's {@code license:} tag; null when there is none
 * @param name the {@code license_name} beside the tag; null when there is none
 * @param link the {@code license_link} beside the tag; null when there is none
 * @param reported the license that a secondary source gives; null when none does
 * @param basis how the statement came about
 * @param from the date from which it holds; null when no source tells
 * @param revision the commit from which it holds; null when no source tells
 * @param source where it was read; its date says when the declaration was seen
 */
public record DeclaredLicense(
        @Nullable String tag,
        @Nullable String name,
        @Nullable String link,
        @Nullable String reported,
        Basis basis,
        @Nullable PartialDate from,
        @Nullable String revision,
        Source source)
        implements Serializable {

    /** How a statement about a license came about. */
    public enum Basis {
        /** Read from the model's own record or repository. */
        DECLARED,
        /** Read from somebody else's list. */
        REPORTED,
        /** Inferred from the family or a sibling; the model's own record was not read. */
        INFERRED
    }

    /** Checks that at least one statement is there and none is blank. */
    public DeclaredLicense {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(source, "source");
        if (tag == null && name == null && link == null && reported == null) {
            throw new IllegalArgumentException("a declared license must have a tag, name, link or reported license");
        }
        for (String text : new @Nullable String[] {tag, name, link, reported, revision}) {
            if (text != null && text.isBlank()) {
                throw new IllegalArgumentException("a part of a declared license must be null rather than blank");
            }
        }
    }

    /** Tells whether the model's own record was read, rather than somebody's list or a sibling. */
    @JsonIgnore
    public boolean isDeclared() {
        return basis == Basis.DECLARED;
    }
}
