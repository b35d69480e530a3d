package org.openmodels.licenses.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.Licensees;
import org.openmodels.licenses.terms.Restriction;
import org.openmodels.licenses.terms.Territory;
import org.openmodels.licenses.terms.Threshold;
import org.openmodels.licenses.terms.UseCategory;
import org.openmodels.licenses.terms.UsePolicy;

/** The rules on who, how large, where and what for: licensees, thresholds, territories, restrictions, policies. */
final class LimitRules {
    private final LicenseTerms terms;
    private final Parties parties;

    LimitRules(LicenseTerms terms, Parties parties) {
        this.terms = terms;
        this.parties = parties;
    }

    void addTo(List<Rule> rules) {
        Licensees licensees = terms.licensees();
        if (!licensees.shutOut().isEmpty()) {
            rules.add(licensees(licensees));
        }
        for (int i = 0; i < terms.thresholds().size(); i++) {
            rules.add(threshold(terms.thresholds().get(i), "thresholds/" + i));
        }
        for (int i = 0; i < terms.territories().size(); i++) {
            rules.add(territory(terms.territories().get(i), "territories/" + i));
        }
        if (!terms.restrictions().isEmpty()) {
            rules.add(restrictions());
        }
        for (int i = 0; i < terms.policies().size(); i++) {
            rules.add(policy(terms.policies().get(i), "policies/" + i));
        }
    }

    private Reason reason(
            Outcome outcome, String rule, @Nullable Action action, String term, String cite, String message) {
        return new Reason(outcome, rule, terms.id(), action, term, cite, message);
    }

    private Rule licensees(Licensees licensees) {
        String message = "the license is not for " + licensees.shutOut();
        Reason out = reason(Outcome.PROHIBITED, "licensee", null, "licensees", licensees.cite(), message);
        Reason open = reason(
                Outcome.REVIEW,
                "licensee",
                null,
                "licensees",
                licensees.cite(),
                message + "; who the user is is not known");
        return (facts, findings) -> {
            Truth shutOut = Truth.NO;
            for (Licensees.Kind kind : licensees.shutOut()) {
                shutOut = shutOut.or(parties.isShutOut(kind, facts));
            }
            add(shutOut, out, open, findings);
        };
    }

    private static void add(Truth holds, Reason yes, Reason open, Findings findings) {
        if (holds.isYes()) {
            findings.add(yes);
        } else if (holds.isOpen()) {
            findings.add(open, holds);
        }
    }

    private Rule threshold(Threshold threshold, String term) {
        String message = Wording.beyond(threshold) + " a separate license is needed";
        Map<Action, Reason> out = each(Outcome.PROHIBITED, "threshold", term, threshold.cite(), message);
        Map<Action, Reason> open =
                each(Outcome.REVIEW, "threshold", term, threshold.cite(), message + "; whether it is so is not known");
        Map<Action, Reason> held = each(
                Outcome.CONDITIONAL,
                "permission-held",
                term,
                threshold.cite(),
                message + ", and the permission is held");
        Scale scale = new Scale(threshold);
        Threshold.Ends stated = threshold.ends();
        Threshold.Ends ends = stated == null ? Threshold.Ends.ALL : stated;
        return (facts, findings) -> {
            for (Action action : facts.useCase.actions()) {
                if (!ends.reaches(action)) {
                    continue;
                }
                Truth ended = ends.extent() == Threshold.Ends.Extent.COMMERCE ? facts.commercial : Truth.YES;
                Truth beyond = ended.isNo() ? ended : ended.and(scale.isBeyond(facts, action));
                if (!beyond.isNo() && facts.hasPermission(terms.id()).isYes()) {
                    findings.add(get(held, action));
                } else {
                    add(beyond, get(out, action), get(open, action), findings);
                }
            }
        };
    }

    private Rule territory(Territory territory, String term) {
        String message = "nothing is granted "
                + (territory.basis() == Territory.Basis.USE ? "for use in " : "to those at home in ")
                + territory.excluded();
        Map<Action, Reason> out = each(Outcome.PROHIBITED, "territory", term, territory.cite(), message);
        Map<Action, Reason> open =
                each(Outcome.REVIEW, "territory", term, territory.cite(), message + "; whether it is so is not known");
        return (facts, findings) -> {
            Truth excluded = isExcluded(territory, facts);
            Truth holds = excluded.isNo() ? excluded : excluded.and(facts.matches(territory.modelKind()));
            for (Action action : facts.useCase.actions()) {
                if (territory.reaches(action)) {
                    add(holds, get(out, action), get(open, action), findings);
                }
            }
        };
    }

    private static Truth isExcluded(Territory territory, Facts facts) {
        if (territory.basis() == Territory.Basis.USE) {
            List<String> places = facts.useCase.territories();
            return places == null
                    ? Truth.open(Fact.TERRITORIES)
                    : Truth.of(
                            places.stream().anyMatch(p -> Territories.touches(p, territory.excluded(), facts.day())));
        }
        String home = facts.useCase.domicile();
        if (home == null || Territories.mayTouch(home, territory.excluded(), facts.day())) {
            return Truth.open(Fact.DOMICILE);
        }
        return Truth.of(Territories.touches(home, territory.excluded(), facts.day()));
    }

    /** A use case without domains keeps to all restrictions; one that touches a category is told so. */
    private Rule restrictions() {
        List<Limit> limits =
                terms.restrictions().stream().map(r -> new Limit(terms.id(), r)).toList();
        Reason keep = reason(
                Outcome.CONDITIONAL,
                "restrictions",
                null,
                "restrictions",
                "",
                "the use must keep clear of the forbidden uses; the use case does not say which it touches");
        Map<UseCategory, Reason> touched = new EnumMap<>(UseCategory.class);
        for (Restriction r : terms.restrictions()) {
            touched.put(r.category(), touched(r));
        }
        Reason competing = touched.get(UseCategory.COMPETING_PRODUCTS);
        Rule competitor = competing == null ? (facts, findings) -> {} : competitor(competing);
        return (facts, findings) -> {
            Set<UseCategory> domains = facts.useCase.domains();
            competitor.apply(facts, findings);
            if (domains == null) {
                findings.add(keep);
                findings.keepClear(limits);
                return;
            }
            for (UseCategory domain : domains) {
                Reason reason = touched.get(domain);
                if (reason != null) {
                    findings.add(reason);
                }
            }
        };
    }

    /** Whoever names the licensor as a competitor touches the bar on competing products; the domains need not say so. */
    private Rule competitor(Reason touched) {
        Reason open = reason(
                Outcome.REVIEW,
                "competitor",
                null,
                touched.term(),
                touched.cite(),
                UseCategory.COMPETING_PRODUCTS
                        + " is forbidden; whether the licensor is one of the competitors is not known");
        return (facts, findings) -> {
            Set<UseCategory> domains = facts.useCase.domains();
            boolean told = domains != null && domains.contains(UseCategory.COMPETING_PRODUCTS);
            if (facts.useCase.competitorOf() != null && !told) {
                add(parties.compete(facts), touched, open, findings);
            }
        };
    }

    private Reason touched(Restriction r) {
        String term = "restrictions/" + r.category();
        return r.qualified()
                ? reason(
                        Outcome.REVIEW,
                        "restriction-qualified",
                        null,
                        term,
                        r.cite(),
                        r.category() + " is forbidden under a condition that must be judged")
                : reason(Outcome.PROHIBITED, "restriction", null, term, r.cite(), r.category() + " is forbidden");
    }

    /**
     * A policy that binds and was not read may forbid any use that touches anything, a license any use.
     */
    private Rule policy(UsePolicy policy, String term) {
        boolean license = policy.kind() == UsePolicy.Kind.LICENSE;
        Reason unknown = reason(
                Outcome.REVIEW,
                "policy-unknown",
                null,
                term,
                policy.cite(),
                "the " + (license ? "license" : "policy") + " \"" + policy.title() + "\" binds and has not been read");
        Reason latest = reason(
                Outcome.PERMITTED,
                Findings.NOTE,
                null,
                term,
                policy.cite(),
                "the newest text of the policy \"" + policy.title() + "\" binds"
                        + (policy.asOf() == null ? "" : "; the one read is of " + policy.asOf()));
        return (facts, findings) -> {
            Set<UseCategory> domains = facts.useCase.domains();
            if (!policy.known() && (license || domains == null || !domains.isEmpty())) {
                findings.add(unknown, license || domains != null ? Truth.OPEN : Truth.open(Fact.DOMAINS));
            }
            if (policy.isLatest()) {
                findings.add(latest);
                findings.mayChange();
            }
        };
    }

    private Map<Action, Reason> each(Outcome outcome, String rule, String term, String cite, String message) {
        Map<Action, Reason> reasons = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            reasons.put(action, reason(outcome, rule, action, term, cite, message));
        }
        return reasons;
    }

    private static Reason get(Map<Action, Reason> reasons, Action action) {
        return java.util.Objects.requireNonNull(reasons.get(action), "a reason for every action");
    }
}
