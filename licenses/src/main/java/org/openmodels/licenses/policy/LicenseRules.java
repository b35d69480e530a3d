package org.openmodels.licenses.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.LicenseTerms.Reviewed;

/** The terms of one license as rules, with every reason prepared: asking is a walk over them. */
final class LicenseRules {
    private final LicenseTerms terms;
    private final String license;
    private final Reason noActions;
    private final Map<Action, List<Rule>> byAction = new EnumMap<>(Action.class);
    private final List<Rule> rules = new ArrayList<>();
    private final boolean readable;

    LicenseRules(LicenseTerms terms, Parties parties) {
        this.terms = terms;
        this.license = terms.id();
        this.readable = terms.reviewed() != Reviewed.NONE;
        this.noActions = new Reason(
                Outcome.REVIEW,
                "actions-missing",
                license,
                null,
                "",
                "",
                "the use case must say what is done with the model");
        if (terms.reviewed() != Reviewed.FULL) {
            Reason unread = new Reason(
                    Outcome.REVIEW,
                    "not-reviewed",
                    license,
                    null,
                    "reviewed",
                    "",
                    "the text of the license has not been read in full");
            rules.add((facts, findings) -> findings.add(unread));
        }
        if (readable) {
            GrantRules grants = new GrantRules(terms, parties);
            for (Action action : Action.values()) {
                List<Rule> own = new ArrayList<>();
                grants.addTo(own, action);
                byAction.put(action, own);
            }
            new LimitRules(terms, parties).addTo(rules);
            rules.addAll(ObligationRule.of(terms));
        }
    }

    /** Returns the terms. */
    LicenseTerms terms() {
        return terms;
    }

    /** Asks every rule. */
    Verdict apply(Facts facts) {
        Findings findings = new Findings();
        if (facts.useCase.actions().isEmpty()) {
            findings.add(noActions, Truth.open(Fact.ACTIONS));
        }
        if (readable) {
            for (Action action : facts.useCase.actions()) {
                ask(Objects.requireNonNull(byAction.get(action), "rules for every action"), facts, findings);
            }
        }
        ask(rules, facts, findings);
        return findings.verdict(license);
    }

    private static void ask(List<Rule> rules, Facts facts, Findings findings) {
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).apply(facts, findings);
        }
    }
}
