package org.openmodels.licenses.expression;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The licenses that somebody accepts; to be asked whether one license is covered, many times and fast.
 *
 * <p>{@code AllowList.of("GPL-2.0-or-later").test(SingleLicense.of("GPL-3.0-only"))} is true.
 *
 * <p>A license is covered if one version that it offers is a version that the list accepts: {@code X-or-later} (or
 * {@code X+}) on the list accepts X and every later version; in a license it offers X and every later version, of which
 * the licensee picks one. So {@code GPL-3.0-only} on the list covers {@code GPL-2.0-or-later}, and nothing of the kind
 * covers {@code GPL-2.0-only}. With an addition, the addition must be the same on both sides; without, there must be
 * none. Case is ignored. An id that the list does not mention and that no family connects to it is never covered, and
 * a longer list never covers less.
 *
 * <p>Immutable and thread-safe.
 */
public final class AllowList implements Predicate<SingleLicense>, Serializable {
    private static final long serialVersionUID = 1L;

    private static final String ONLY = "-only";
    private static final String OR_LATER = "-or-later";

    private final LinkedHashSet<SingleLicense> licenses;
    private final HashMap<String, VersionFamilies.Place> places;
    private final HashMap<String, Accepted> accepted = new HashMap<>();

    private AllowList(Collection<? extends SingleLicense> licenses, VersionFamilies families) {
        this.licenses = new LinkedHashSet<>(licenses);
        this.places = new HashMap<>(families.index());
        for (SingleLicense license : this.licenses) {
            Versions versions = versions(license);
            accepted.computeIfAbsent(versions.family, k -> new Accepted()).add(versions);
        }
    }

    /**
     * Returns the list of the given licenses, with the standard families.
     *
     * @throws LicenseExpressionSyntaxException if a text is no expression
     * @throws IllegalArgumentException if one does not name exactly one license
     */
    public static AllowList of(String... licenses) {
        List<SingleLicense> list = new ArrayList<>(licenses.length);
        for (String license : licenses) {
            list.add(SingleLicense.of(license));
        }
        return of(list);
    }

    /** Returns the list of the given licenses, with the standard families. */
    public static AllowList of(Collection<? extends SingleLicense> licenses) {
        return of(licenses, VersionFamilies.standard());
    }

    /** Returns the list of the given licenses, with the given families of versions. */
    public static AllowList of(Collection<? extends SingleLicense> licenses, VersionFamilies families) {
        return new AllowList(licenses, families);
    }

    /** Returns the licenses of the list in their order; immutable. */
    public Set<SingleLicense> licenses() {
        return Collections.unmodifiableSet(licenses);
    }

    /** Tells whether a license is covered. */
    @Override
    public boolean test(SingleLicense license) {
        if (licenses.contains(license)) {
            return true;
        }
        Versions versions = versions(license);
        Accepted there = accepted.get(versions.family);
        return there != null && there.covers(versions);
    }

    private Versions versions(SingleLicense license) {
        if (license instanceof SingleLicense.With with) {
            Versions plain = versions(with.license());
            return new Versions(
                    plain.family + " with " + Ids.fold(with.addition().toString()), plain.rank, plain.later);
        }
        if (license instanceof SingleLicense.Listed listed) {
            return versions(Ids.fold(listed.id()), listed.orLater());
        }
        return new Versions(Ids.fold(license.toString()), 0, false);
    }

    private Versions versions(String id, boolean plus) {
        boolean orLater = id.endsWith(OR_LATER);
        String base = orLater
                ? id.substring(0, id.length() - OR_LATER.length())
                : id.endsWith(ONLY) ? id.substring(0, id.length() - ONLY.length()) : id;
        VersionFamilies.Place place = places.get(base);
        return place == null ? new Versions(id, 0, plus) : new Versions(place.family(), place.rank(), plus || orLater);
    }

    /** Versions of one family: one, or one and all later. */
    private record Versions(String family, int rank, boolean later) {}

    /** What the list accepts of one family. */
    private static final class Accepted implements Serializable {
        private static final long serialVersionUID = 1L;

        private final BitSet exact = new BitSet();
        private int from = Integer.MAX_VALUE;

        void add(Versions versions) {
            exact.set(versions.rank);
            if (versions.later) {
                from = Math.min(from, versions.rank);
            }
        }

        boolean covers(Versions versions) {
            if (versions.later) {
                return from < Integer.MAX_VALUE || exact.nextSetBit(versions.rank) >= 0;
            }
            return versions.rank >= from || exact.get(versions.rank);
        }
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof AllowList other && licenses.equals(other.licenses) && places.equals(other.places);
    }

    @Override
    public int hashCode() {
        return licenses.hashCode();
    }

    @Override
    public String toString() {
        return licenses.toString();
    }
}
