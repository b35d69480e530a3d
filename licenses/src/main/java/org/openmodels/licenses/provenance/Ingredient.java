package org.openmodels.licenses.provenance;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.expression.LicenseExpression;

/**
 * Something that a work was made from, and how it stands in it.
 *
 * <p>{@code Ingredient.of("base", LicenseExpression.parse("GPL-3.0-only"), Passage.MODIFIED)}
 *
 * <p>Immutable and thread-safe.
 *
 * @param work its name
 * @param licenseOrNull its license; null when unknown
 * @param passage how it stands in the work
 * @param altered whether the act needs the right to modify: true for a quantized model although it passes on whole
 * @param part the part of a collection that it is mixed into; empty where the work is one whole. A part keeps its own license
 *     beside that of the collection
 */
public record Ingredient(
        String work, @Nullable LicenseExpression licenseOrNull, Passage passage, boolean altered, String part)
        implements Serializable {

    /** Checks that the work is named. */
    public Ingredient {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(part, "part");
        if (work.isBlank()) {
            throw new IllegalArgumentException("an ingredient must be named");
        }
    }

    /** Returns an ingredient that is altered where it is not whole. */
    public static Ingredient of(String work, @Nullable LicenseExpression license, Passage passage) {
        return new Ingredient(work, license, passage, passage == Passage.MODIFIED, "");
    }

    /** Returns its license, empty when unknown. */
    public Optional<LicenseExpression> license() {
        return Optional.ofNullable(licenseOrNull);
    }

    /** Tells whether it is in the work, changed or not. */
    public boolean isIn() {
        return passage.isIn();
    }

    /** Returns it standing in another way, altered if it was altered before or is so now. */
    Ingredient as(Passage newPassage, boolean nowAltered) {
        return new Ingredient(work, licenseOrNull, newPassage, altered || nowAltered, part);
    }

    /** Returns it as a part of a collection, or of the whole again; a part that is one already stays. */
    Ingredient in(String newPart) {
        return new Ingredient(
                work, licenseOrNull, passage, altered, newPart.isEmpty() || part.isEmpty() ? newPart : part);
    }
}
