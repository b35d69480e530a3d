package org.openmodels.licenses.terms;

import java.util.Comparator;

/** The canonical orders of a license's lists. Classes instead of lambdas: they stand on the start-up path. */
final class Orders {
    static final Comparator<Obligation> OBLIGATIONS = new Comparator<>() {
        @Override
        public int compare(Obligation a, Obligation b) {
            int first = a.kind().compareTo(b.kind());
            first = first != 0 ? first : a.subject().compareTo(b.subject());
            first = first != 0 ? first : a.cite().compareTo(b.cite());
            return rest(first, a, b);
        }
    };

    static final Comparator<Threshold> THRESHOLDS = new Comparator<>() {
        @Override
        public int compare(Threshold a, Threshold b) {
            int first = a.metric().compareTo(b.metric());
            first = first != 0 ? first : Long.compare(limit(a), limit(b));
            first = first != 0 ? first : a.cite().compareTo(b.cite());
            return rest(first, a, b);
        }
    };

    static final Comparator<Territory> TERRITORIES = new Comparator<>() {
        @Override
        public int compare(Territory a, Territory b) {
            int first = a.basis().compareTo(b.basis());
            return rest(first != 0 ? first : a.cite().compareTo(b.cite()), a, b);
        }
    };

    static final Comparator<Restriction> RESTRICTIONS = new Comparator<>() {
        @Override
        public int compare(Restriction a, Restriction b) {
            return rest(a.category().compareTo(b.category()), a, b);
        }
    };

    static final Comparator<UsePolicy> POLICIES = new Comparator<>() {
        @Override
        public int compare(UsePolicy a, UsePolicy b) {
            return rest(a.title().compareTo(b.title()), a, b);
        }
    };

    static final Comparator<LegalFacts.Termination> TERMINATIONS = new Comparator<>() {
        @Override
        public int compare(LegalFacts.Termination a, LegalFacts.Termination b) {
            int first = a.on().compareTo(b.on());
            first = first != 0 ? first : a.ends().compareTo(b.ends());
            return rest(first, a, b);
        }
    };

    private Orders() {}

    private static long limit(Threshold threshold) {
        Long limit = threshold.limit();
        return limit == null ? -1 : limit;
    }

    /** What the first keys leave equal is told apart by all there is. */
    private static int rest(int first, Object a, Object b) {
        return first != 0 ? first : a.toString().compareTo(b.toString());
    }
}
