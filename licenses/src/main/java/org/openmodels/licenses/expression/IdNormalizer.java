package org.openmodels.licenses.expression;

import java.util.Optional;

/**
 * What knows the names that people give to licenses; the lenient parser asks it, a registry provides it.
 *
 * <p>{@code IdNormalizer.standard().normalize("GPLv2+")} gives {@code GPL-2.0-or-later}.
 *
 * <p>It must not guess: {@code GPLv3} says neither {@code -only} nor {@code -or-later} and is {@code GPL-3.0};
 * {@code BSD} alone is nothing.
 */
@FunctionalInterface
public interface IdNormalizer {

    /**
     * Returns what a name stands for, empty if unknown or ambiguous.
     *
     * @param name an id or several words as written, one blank between words; {@code or later} comes as a final
     *     {@code +}
     */
    Optional<LicenseExpression> normalize(String name);

    /** Returns the exception or addition that a name behind {@code WITH} stands for, empty if unknown. */
    default Optional<Addition> normalizeAddition(String name) {
        return Optional.empty();
    }

    /** Returns a normalizer that asks another where this one does not know. */
    default IdNormalizer orElse(IdNormalizer next) {
        IdNormalizer first = this;
        return new IdNormalizer() {
            @Override
            public Optional<LicenseExpression> normalize(String name) {
                return first.normalize(name).or(() -> next.normalize(name));
            }

            @Override
            public Optional<Addition> normalizeAddition(String name) {
                return first.normalizeAddition(name).or(() -> next.normalizeAddition(name));
            }
        };
    }

    /**
     * Returns the normalizer without a registry: some forty common licenses in their common spellings, and every
     * deprecated SPDX id that has a successor of the same meaning.
     */
    static IdNormalizer standard() {
        return StandardNames.INSTANCE;
    }
}
