package org.openmodels.licenses.terms;

import java.util.Set;

/** Short names of statements for people. */
final class Labels {
    private Labels() {}

    static String of(Grant grant) {
        Set<Purpose> purposes = grant.purposes();
        return grant.status()
                + (grant.condition() == null ? "" : " " + grant.condition())
                + (grant.except().isEmpty() ? "" : " except " + grant.except())
                + (grant.family().isEmpty() ? "" : " " + grant.family())
                + (grant.subject() == Grant.Subject.ANY ? "" : " on the " + grant.subject())
                + (purposes == null ? "" : " for " + purposes);
    }

    static String of(Obligation obligation) {
        return obligation.kind()
                + (obligation.subject() == Obligation.Subject.ANY ? "" : " " + obligation.subject())
                + " " + (obligation.isGeneral() ? "ALL" : obligation.on())
                + (obligation.literal().isEmpty() ? "" : " " + obligation.literal());
    }

    static String of(Threshold threshold) {
        return threshold.metric()
                + (threshold.limit() == null ? "" : " " + threshold.limit())
                + (threshold.currency() == null ? "" : " " + threshold.currency())
                + (threshold.onlyIf().isEmpty() ? "" : " " + threshold.onlyIf());
    }

    static String of(Territory territory) {
        return territory.basis() + " " + territory.excluded()
                + (territory.modelKind() == ModelKind.ANY ? "" : " " + territory.modelKind());
    }

    static String of(Restriction restriction) {
        return restriction.category() + (restriction.qualified() ? " qualified" : "");
    }
}
