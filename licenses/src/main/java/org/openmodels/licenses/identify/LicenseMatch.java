package org.openmodels.licenses.identify;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One license found in a text.
 *
 * <p>For an MIT license file: {@code MIT EXACT 1.0 0..1063}, no changes. Immutable and thread-safe.
 *
 * @param license the SPDX id, or {@code LicenseRef-…} where the SPDX list has none
 * @param kind how the text stands to the license
 * @param similarity twice the agreeing words over the words of both sides, 0 to 1; 0 for a mention by name
 * @param start the UTF-16 offset of the first unit
 * @param end the UTF-16 offset behind the last unit
 * @param changes the differences in the order of the input; empty for EXACT and MENTION
 * @param baseOrNull what a known variant was made from; null where the license is no such variant
 */
public record LicenseMatch(
        String license,
        MatchKind kind,
        double similarity,
        int start,
        int end,
        List<TextChange> changes,
        @Nullable BasedOn baseOrNull)
        implements Serializable {

    /** Checks the range and copies the changes. */
    public LicenseMatch {
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(kind, "kind");
        changes = List.copyOf(changes);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("match must be a range of the input: " + start + ".." + end);
        }
        if (!(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException("similarity must be between 0 and 1: " + similarity);
        }
    }

    /** Returns what a known variant was made from, empty where the license is no such variant. */
    public Optional<BasedOn> basedOn() {
        return Optional.ofNullable(baseOrNull);
    }

    /** Tells whether any change may alter the meaning. */
    public boolean isMateriallyChanged() {
        return changes.stream().anyMatch(TextChange::material);
    }
}
