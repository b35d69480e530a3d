package org.openmodels.licenses.terms;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When one statement of a license weighs at least as much as another: each relation is reflexive and transitive. */
final class Burdens {
    private Burdens() {}

    /** A grant is at least as narrow, on no more weights: silence and conditions are not comparable. */
    static boolean narrower(Grant a, Set<Purpose> licenseA, Grant b, Set<Purpose> licenseB) {
        Set<Purpose> ownA = a.purposesUnder(licenseA);
        Set<Purpose> ownB = b.purposesUnder(licenseB);
        if (a.subject().compareTo(b.subject()) < 0 && !isFlat(a)) {
            return false;
        }
        return switch (b.status()) {
            case GRANTED -> a.status() != Grant.Status.GRANTED || included(ownA, ownB);
            case GRANTED_IF ->
                (a.status() == Grant.Status.GRANTED_IF
                                && Objects.equals(a.condition(), b.condition())
                                && isPart(a.family(), b.family())
                                && included(ownA, ownB))
                        || isFlat(a);
            case UNSTATED -> a.status() == Grant.Status.UNSTATED || isFlat(a);
            case FORBIDDEN ->
                a.status() == Grant.Status.FORBIDDEN
                        && b.except().containsAll(a.except())
                        && (!a.except().contains(Grant.Except.OWN_FAMILY) || isPart(a.family(), b.family()));
        };
    }

    /** Where a text names no family of its own, which models it spares is open. */
    private static boolean isPart(List<String> a, List<String> b) {
        return a.equals(b) || (!a.isEmpty() && b.containsAll(a));
    }

    private static boolean isFlat(Grant grant) {
        return grant.status() == Grant.Status.FORBIDDEN && grant.except().isEmpty();
    }

    static boolean included(Set<Purpose> part, Set<Purpose> whole) {
        return part.stream().allMatch(p -> Purposes.covers(whole, p));
    }

    static boolean covers(Obligation a, Obligation b) {
        return a.kind() == b.kind()
                && (a.on().isEmpty() || (!b.on().isEmpty() && a.on().containsAll(b.on())))
                && (a.subject() == b.subject() || a.subject() == Obligation.Subject.ANY)
                && covers(a.when(), b.when())
                && covers(a.modelKind(), b.modelKind())
                && b.exempt().containsAll(a.exempt())
                && (a.strength() == b.strength() || a.binds())
                && a.literal().equals(b.literal())
                && (a.scope() == b.scope() || a.scope() == Obligation.Scope.DERIVATIVE)
                && (a.thresholds().isEmpty()
                        || (!b.thresholds().isEmpty()
                                && b.thresholds().stream()
                                        .allMatch(y -> a.thresholds().stream().anyMatch(x -> covers(x, y)))));
    }

    static boolean covers(Threshold a, Threshold b) {
        return a.metric() == b.metric()
                && Objects.equals(a.currency(), b.currency())
                && limit(a) <= limit(b)
                && Objects.equals(a.measured(), b.measured())
                && a.scope() == b.scope()
                && (a.onlyIf().isEmpty() || (!b.onlyIf().isEmpty() && a.onlyIf().containsAll(b.onlyIf())))
                && covers(a.when(), b.when())
                && b.exempt().containsAll(a.exempt())
                && covers(a.ends(), b.ends());
    }

    private static long limit(Threshold threshold) {
        Long limit = threshold.limit();
        return limit == null ? 0 : limit;
    }

    private static boolean covers(Threshold.@Nullable Ends a, Threshold.@Nullable Ends b) {
        Threshold.Ends x = a == null ? Threshold.Ends.ALL : a;
        Threshold.Ends y = b == null ? Threshold.Ends.ALL : b;
        return x.equals(Threshold.Ends.ALL)
                || (x.extent() == y.extent() && x.actions().containsAll(y.actions()));
    }

    static boolean covers(Territory a, Territory b) {
        return a.basis() == b.basis()
                && a.excluded().containsAll(b.excluded())
                && a.covers().containsAll(b.covers())
                && covers(a.modelKind(), b.modelKind())
                && b.exempt().containsAll(a.exempt());
    }

    static boolean covers(Restriction a, Restriction b) {
        return a.category() == b.category() && (!a.qualified() || b.qualified());
    }

    /** A policy that was not read weighs more than one whose categories are listed. */
    static boolean covers(UsePolicy a, UsePolicy b) {
        return (a.title().equals(b.title()) || !a.known())
                && (!a.known() || b.known())
                && a.kind().compareTo(b.kind()) >= 0
                && (a.isLatest() || !b.isLatest());
    }

    static boolean covers(LegalFacts.Termination a, LegalFacts.Termination b) {
        boolean cause = a.on() == b.on()
                || (a.on() == LegalFacts.Termination.Cause.IP_LITIGATION
                        && b.on() == LegalFacts.Termination.Cause.PATENT_LITIGATION);
        return cause && (a.ends() == b.ends() || a.ends() == LegalFacts.Termination.Extent.ALL);
    }

    private static boolean covers(Commerce a, Commerce b) {
        return a == b || a == Commerce.ANY;
    }

    private static boolean covers(ModelKind a, ModelKind b) {
        return a == b || a == ModelKind.ANY;
    }
}
