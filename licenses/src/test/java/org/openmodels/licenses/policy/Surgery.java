package org.openmodels.licenses.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.Grant;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.Licensees;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.Purpose;
import org.openmodels.licenses.terms.Purposes;
import org.openmodels.licenses.terms.Restriction;
import org.openmodels.licenses.terms.Territory;
import org.openmodels.licenses.terms.Threshold;
import org.openmodels.licenses.terms.UsePolicy;

/** Cuts terms out of licenses, and puts terms in. */
final class Surgery {
    private Surgery() {}

    /** Keeps the terms at the places that a test accepts; the others grant everything and ask nothing. */
    static LicenseTerms keep(LicenseTerms t, Predicate<String> places) {
        Map<Action, Grant> grants = new EnumMap<>(Action.class);
        t.grants()
                .forEach((action, grant) -> grants.put(action, places.test("grants/" + action) ? grant : free(grant)));
        return new LicenseTerms(
                t.id(),
                places.test("reviewed") ? t.reviewed() : LicenseTerms.Reviewed.FULL,
                grants,
                places.test("purposes") ? t.purposes() : Purposes.any("1"),
                places.test("licensees") ? t.licensees() : Licensees.ANYONE,
                kept(t.obligations(), "obligations/", places),
                kept(t.thresholds(), "thresholds/", places),
                kept(t.territories(), "territories/", places),
                t.restrictions().stream()
                        .filter(r -> places.test("restrictions/" + r.category()))
                        .toList(),
                kept(t.policies(), "policies/", places),
                t.outputs(),
                t.facts(),
                List.of());
    }

    /** Granted, for any purpose where the grant had its own, on what it falls on. */
    private static Grant free(Grant grant) {
        return new Grant(
                Grant.Status.GRANTED,
                Grant.Basis.EXPRESS,
                null,
                Set.of(),
                List.of(),
                grant.purposes() == null ? null : Set.of(Purpose.ANY),
                grant.subject(),
                "1",
                null);
    }

    private static <T> List<T> kept(List<T> items, String prefix, Predicate<String> places) {
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (places.test(prefix + i)) {
                kept.add(items.get(i));
            }
        }
        return kept;
    }

    /** Unstates the grants at the places given. */
    static LicenseTerms unstate(LicenseTerms t, Set<String> places) {
        Map<Action, Grant> grants = new EnumMap<>(t.grants());
        grants.replaceAll((action, grant) -> places.contains("grants/" + action) ? Grant.UNSTATED : grant);
        return with(t, grants, t.obligations(), t.thresholds(), t.territories(), t.restrictions(), t.policies());
    }

    static LicenseTerms plus(LicenseTerms t, Obligation more) {
        return with(
                t,
                t.grants(),
                add(t.obligations(), more),
                t.thresholds(),
                t.territories(),
                t.restrictions(),
                t.policies());
    }

    static LicenseTerms plus(LicenseTerms t, Threshold more) {
        return with(
                t,
                t.grants(),
                t.obligations(),
                add(t.thresholds(), more),
                t.territories(),
                t.restrictions(),
                t.policies());
    }

    static LicenseTerms plus(LicenseTerms t, Territory more) {
        return with(
                t,
                t.grants(),
                t.obligations(),
                t.thresholds(),
                add(t.territories(), more),
                t.restrictions(),
                t.policies());
    }

    static LicenseTerms plus(LicenseTerms t, UsePolicy more) {
        return with(
                t,
                t.grants(),
                t.obligations(),
                t.thresholds(),
                t.territories(),
                t.restrictions(),
                add(t.policies(), more));
    }

    /** Adds a restriction of a category that has none. */
    static LicenseTerms plus(LicenseTerms t, Restriction more) {
        boolean known = t.restrictions().stream().anyMatch(r -> r.category() == more.category());
        return known
                ? t
                : with(
                        t,
                        t.grants(),
                        t.obligations(),
                        t.thresholds(),
                        t.territories(),
                        add(t.restrictions(), more),
                        t.policies());
    }

    private static <T> List<T> add(List<T> items, T more) {
        List<T> all = new ArrayList<>(items);
        all.add(more);
        return all;
    }

    private static LicenseTerms with(
            LicenseTerms t,
            Map<Action, Grant> grants,
            List<Obligation> obligations,
            List<Threshold> thresholds,
            List<Territory> territories,
            List<Restriction> restrictions,
            List<UsePolicy> policies) {
        return new LicenseTerms(
                t.id(),
                t.reviewed(),
                grants,
                t.purposes(),
                t.licensees(),
                obligations,
                thresholds,
                territories,
                restrictions,
                policies,
                t.outputs(),
                t.facts(),
                t.notes());
    }
}
