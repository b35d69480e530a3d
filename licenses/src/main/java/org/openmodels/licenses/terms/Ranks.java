package org.openmodels.licenses.terms;

import java.util.List;
import org.openmodels.licenses.terms.LegalFacts.Sublicense;
import org.openmodels.licenses.terms.LegalFacts.UnilateralChange;
import org.openmodels.licenses.terms.Outputs.Distillation;

/** Constants from free to tight, where the order of their type is another. */
final class Ranks {
    private static final List<Distillation> DISTILLATION = List.of(
            Distillation.NOT_DERIVATIVE,
            Distillation.UNSTATED,
            Distillation.DERIVATIVE_IF_SIMILAR,
            Distillation.DERIVATIVE);
    private static final List<Sublicense> SUBLICENSE =
            List.of(Sublicense.GRANTED, Sublicense.UNSTATED, Sublicense.BARRED);
    private static final List<UnilateralChange> CHANGE = List.of(
            UnilateralChange.NONE,
            UnilateralChange.LICENSE_FOR_LAW,
            UnilateralChange.POLICY,
            UnilateralChange.UNCLEAR,
            UnilateralChange.LICENSE);

    /** A constant with its place from free to tight. */
    record Rank(int place, String name) implements Comparable<Rank> {
        @Override
        public int compareTo(Rank other) {
            return Integer.compare(place, other.place);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private Ranks() {}

    static Rank of(Distillation value) {
        return new Rank(DISTILLATION.indexOf(value), value.name());
    }

    static Rank of(Sublicense value) {
        return new Rank(SUBLICENSE.indexOf(value), value.name());
    }

    static Rank of(UnilateralChange value) {
        return new Rank(CHANGE.indexOf(value), value.name());
    }

    static Distillation tighter(Distillation a, Distillation b) {
        return of(a).place >= of(b).place ? a : b;
    }

    static Sublicense tighter(Sublicense a, Sublicense b) {
        return of(a).place >= of(b).place ? a : b;
    }

    static UnilateralChange tighter(UnilateralChange a, UnilateralChange b) {
        return of(a).place >= of(b).place ? a : b;
    }
}
