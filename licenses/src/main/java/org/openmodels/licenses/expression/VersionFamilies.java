package org.openmodels.licenses.expression;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which license is a later version of which: what {@code +} and {@code -or-later} admit.
 *
 * <p>{@code VersionFamilies.of(List.of(List.of("CDDL-1.0", "CDDL-1.1")))}
 *
 * <p>An id that no family lists is a family of its own. Of a listed id the forms with {@code -only},
 * {@code -or-later} and {@code +} are understood too; the bare deprecated GNU ids ({@code GPL-2.0}) count as exactly
 * their version, which holds for both of the things they may mean.
 *
 * <p>Immutable and thread-safe.
 *
 * @param families per family the ids of its versions, oldest first, without {@code -only} and {@code -or-later}
 */
public record VersionFamilies(List<List<String>> families) implements Serializable {

    /** Checks that no id stands in two places, case ignored, and copies. */
    public VersionFamilies {
        families = families.stream().map(List::copyOf).toList();
        index(families);
    }

    /** Returns the families of the given ids, oldest first. */
    public static VersionFamilies of(List<List<String>> families) {
        return new VersionFamilies(families);
    }

    /** Returns no families: every id stands for itself, and for later versions only where both sides say so. */
    public static VersionFamilies none() {
        return new VersionFamilies(List.of());
    }

    /** Returns the versioned licenses of the SPDX list 3.28 whose versions succeed each other. */
    public static VersionFamilies standard() {
        return StandardFamilies.FAMILIES;
    }

    Map<String, Place> index() {
        return index(families);
    }

    private static Map<String, Place> index(List<List<String>> families) {
        Map<String, Place> places = new HashMap<>();
        for (List<String> family : families) {
            for (int rank = 0; rank < family.size(); rank++) {
                String id = Ids.fold(Ids.listed("license id", family.get(rank)));
                if (places.put(id, new Place(Ids.fold(family.get(0)), rank)) != null) {
                    throw new IllegalArgumentException("an id must stand in one family only: " + family.get(rank));
                }
            }
        }
        return places;
    }

    /** The place of a version: its family, named by the oldest id, and its rank from 0. */
    record Place(String family, int rank) implements Serializable {}
}
