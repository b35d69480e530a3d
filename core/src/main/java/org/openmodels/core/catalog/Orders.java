package org.openmodels.core.catalog;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.internal.ByTrust;

/**
 * Total orders that agree with equality, written without lambdas, streams and the methods of records: those would cost
 * every cold start their linkage.
 */
final class Orders {

    private Orders() {}

    static <T extends Comparable<? super T>> int nullsFirst(@Nullable T a, @Nullable T b) {
        return a == null || b == null ? Boolean.compare(a != null, b != null) : a.compareTo(b);
    }

    /** Disputes by field, claim, claimant and source. */
    enum ByField implements Comparator<Dispute> {
        INSTANCE;

        @Override
        public int compare(Dispute a, Dispute b) {
            int order = a.field().compareTo(b.field());
            order = order != 0 ? order : a.claim().compareTo(b.claim());
            order = order != 0 ? order : nullsFirst(a.claimant(), b.claimant());
            return order != 0 ? order : ByTrust.INSTANCE.compare(a.source(), b.source());
        }
    }

    /** Declarations by the date from which they hold, undated first, by their sources and by what they say. */
    enum ByDate implements Comparator<DeclaredLicense> {
        INSTANCE;

        @Override
        public int compare(DeclaredLicense a, DeclaredLicense b) {
            int order = nullsFirst(a.from(), b.from());
            order = order != 0 ? order : ByTrust.INSTANCE.compare(a.source(), b.source());
            order = order != 0 ? order : nullsFirst(a.tag(), b.tag());
            order = order != 0 ? order : nullsFirst(a.name(), b.name());
            order = order != 0 ? order : nullsFirst(a.link(), b.link());
            order = order != 0 ? order : nullsFirst(a.reported(), b.reported());
            order = order != 0 ? order : a.basis().compareTo(b.basis());
            return order != 0 ? order : nullsFirst(a.revision(), b.revision());
        }
    }
}
