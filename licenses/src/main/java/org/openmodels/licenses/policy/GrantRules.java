package org.openmodels.licenses.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.Grant;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.Purpose;
import org.openmodels.licenses.terms.Purposes;

/** The rules on what is granted, and for which purposes. */
final class GrantRules {
    private final LicenseTerms terms;
    private final Parties parties;

    GrantRules(LicenseTerms terms, Parties parties) {
        this.terms = terms;
        this.parties = parties;
    }

    /** Adds the rules on one action; what is granted on the original only needs more for modified weights. */
    void addTo(List<Rule> rules, Action action) {
        addGrant(rules, action, action);
        addPurposes(rules, action, action);
        if (terms.grant(action).subject() == Grant.Subject.ORIGINAL && action != Action.PUBLISH_DERIVATIVE) {
            List<Rule> modified = new ArrayList<>();
            addGrant(modified, action, Action.PUBLISH_DERIVATIVE);
            if (!purposes(action).equals(purposes(Action.PUBLISH_DERIVATIVE))) {
                addPurposes(modified, action, Action.PUBLISH_DERIVATIVE);
            }
            rules.add((facts, findings) -> {
                if (facts.modified.isYes()) {
                    modified.forEach(rule -> rule.apply(facts, findings));
                }
            });
        }
        if (action == Action.TRAIN_ON_OUTPUTS && terms.outputs().followsDistillation()) {
            addDistillation(rules);
        }
    }

    /** Adds the rules of a grant, asked for an action. */
    private void addGrant(List<Rule> rules, Action action, Action source) {
        Grant grant = terms.grant(source);
        rules.add(
                switch (grant.status()) {
                    case GRANTED -> always(granted(action, source, grant));
                    case UNSTATED ->
                        always(reason(
                                Outcome.REVIEW,
                                "term-unstated",
                                action,
                                source,
                                "the text does not say whether one may " + what(action, source)));
                    case GRANTED_IF -> conditional(action, source, grant);
                    case FORBIDDEN -> forbidden(action, source, grant);
                });
    }

    private Set<Purpose> purposes(Action source) {
        return terms.grant(source).purposesUnder(terms.purposes().value());
    }

    private static String what(Action action, Action source) {
        return action == source ? action.name() : action + " modified weights";
    }

    private static Rule always(Reason reason) {
        return (facts, findings) -> findings.add(reason);
    }

    private Reason granted(Action action, Action source, Grant grant) {
        String how = grant.basis() == Grant.Basis.EXPRESS ? " in so many words" : "";
        return reason(Outcome.PERMITTED, "granted", action, source, what(action, source) + " is granted" + how);
    }

    private Reason reason(Outcome outcome, String rule, Action action, Action source, String message) {
        return new Reason(
                outcome,
                rule,
                terms.id(),
                action,
                "grants/" + source,
                terms.grant(source).cite(),
                message);
    }

    /** What the facts can tell of a condition they do; the rest is for people to judge. */
    private Rule conditional(Action action, Action source, Grant grant) {
        String condition = String.valueOf(grant.condition());
        String what = what(action, source);
        Reason met = reason(
                Outcome.PERMITTED, "condition-met", action, source, what + " is granted: " + condition + " holds");
        Reason held = reason(
                Outcome.CONDITIONAL,
                "permission-held",
                action,
                source,
                what + " keeps to the permission given by the licensor");
        Reason open = reason(
                Outcome.REVIEW, "condition", action, source, what + " is granted only on the condition " + condition);
        Reason unmet = reason(
                Outcome.PROHIBITED,
                "condition-unmet",
                action,
                source,
                what + " is granted only on a condition that does not hold: " + condition);
        return (facts, findings) -> {
            Truth permission = facts.hasPermission(terms.id());
            Truth holds = grant.needsConsent() ? permission : holds(condition, action, grant, facts);
            boolean helps = permission.isYes() && !holds.equals(Truth.OPEN);
            if (helps && (grant.needsConsent() || !holds.isYes())) {
                findings.add(held);
            } else if (holds.isYes()) {
                findings.add(met);
            } else if (holds.isNo()) {
                findings.add(unmet);
            } else {
                findings.add(open, holds);
            }
        };
    }

    private Truth holds(String condition, Action action, Grant grant, Facts facts) {
        return switch (condition) {
            case "OWN_FAMILY" -> parties.isOwnFamily(facts, grant.family());
            case "OWN_FAMILY_OR_NAMED" ->
                parties.isOwnFamily(facts, grant.family()).or(Truth.open(Fact.TRAINED_MODEL));
            case "NON_COMMERCIAL" -> facts.commercial.not();
            case "NON_COMMERCIAL_OR_OWN_FAMILY" ->
                facts.commercial.not().or(parties.isOwnFamily(facts, grant.family()));
            case "UNPAID_OR_SEPARATE_AGREEMENT" -> facts.commercial.not().or(isUnpaid(facts));
            case "INTERNAL_USE", "INTERNAL_USE_ONLY" -> facts.isInternal(action);
            default -> Truth.OPEN;
        };
    }

    /** Commerce may be unpaid: no fact tells, but an agreement would do. */
    private Truth isUnpaid(Facts facts) {
        return facts.hasPermission(terms.id()).isNo() ? Truth.OPEN : Truth.open(Fact.PERMISSIONS);
    }

    /** A prohibition holds but for its exceptions, and these count where the target is known. */
    private Rule forbidden(Action action, Action source, Grant grant) {
        String what = what(action, source);
        Reason no = reason(Outcome.PROHIBITED, "forbidden", action, source, "the text forbids to " + what);
        Set<Grant.Except> except = grant.except();
        if (except.isEmpty()) {
            return always(no);
        }
        Reason spared =
                reason(Outcome.PERMITTED, "exception", action, source, what + " is spared by the exception " + except);
        Reason open = reason(
                Outcome.REVIEW,
                "exception-open",
                action,
                source,
                "the text forbids to " + what + " except for " + except);
        return (facts, findings) -> {
            Truth free = Truth.NO;
            for (Grant.Except one : except) {
                free = free.or(spares(one, grant, facts));
            }
            if (free.isYes()) {
                findings.add(spared);
            } else if (free.isNo()) {
                findings.add(no);
            } else {
                findings.add(open, free);
            }
        };
    }

    private Truth spares(Grant.Except except, Grant grant, Facts facts) {
        if (except == Grant.Except.OWN_FAMILY) {
            return parties.isOwnFamily(facts, grant.family());
        }
        TrainedModel trained = facts.useCase.trainedModel();
        TrainedModel.Kind kind = trained == null ? null : trained.kind();
        return except == Grant.Except.NON_COMPETING
                ? cannotCompete(kind).and(parties.compete(facts).not())
                : spares(except, kind);
    }

    /** A model may compete though its maker does not, unless it is a model for one task. */
    private static Truth cannotCompete(TrainedModel.@Nullable Kind kind) {
        if (kind == null) {
            return Truth.open(Fact.TRAINED_MODEL);
        }
        return kind == TrainedModel.Kind.OTHER ? Truth.YES : Truth.OPEN;
    }

    /** "Another foundation model" may be a language model, and a language model counts as a foundation model. */
    private static Truth spares(Grant.Except except, TrainedModel.@Nullable Kind kind) {
        if (kind == null || (kind == TrainedModel.Kind.FOUNDATION && except == Grant.Except.NON_LLM)) {
            return Truth.open(Fact.TRAINED_MODEL);
        }
        return Truth.of(kind == TrainedModel.Kind.OTHER);
    }

    private void addPurposes(List<Rule> rules, Action action, Action source) {
        Grant grant = terms.grant(source);
        Set<Purpose> own = grant.purposes();
        Set<Purpose> purposes = purposes(source);
        if (purposes.contains(Purpose.ANY)) {
            return;
        }
        Purposes.CommercialRoute route = terms.purposes().commercialRoute();
        boolean negotiable = route != null && route != Purposes.CommercialRoute.NONE;
        String term = own == null ? "purposes" : "grants/" + source;
        String cite = own == null ? terms.purposes().cite() : grant.cite();
        String scope = action + " is granted for " + purposes;
        Reason out = new Reason(
                Outcome.PROHIBITED,
                "purpose",
                terms.id(),
                action,
                term,
                cite,
                scope + " only" + (negotiable ? "; for more: " + route : ""));
        Reason open = new Reason(
                Outcome.REVIEW, "purpose", terms.id(), action, term, cite, scope + " only; the purpose is not known");
        Reason held = new Reason(
                Outcome.CONDITIONAL,
                "permission-held",
                terms.id(),
                action,
                term,
                cite,
                scope + "; beyond it by permission");
        Reason doubt = new Reason(
                Outcome.REVIEW,
                "purpose",
                terms.id(),
                action,
                term,
                cite,
                scope + "; the text knows no permission for more");
        rules.add((facts, findings) -> {
            Truth inside = isInside(purposes, facts);
            if (inside.isYes()) {
                return;
            }
            if (facts.hasPermission(terms.id()).isYes()) {
                findings.add(negotiable ? held : doubt);
            } else if (inside.isNo()) {
                findings.add(out);
            } else {
                findings.add(open, inside);
            }
        });
    }

    /** Commerce is outside every narrower purpose; research means research that is not commercial. */
    private static Truth isInside(Set<Purpose> purposes, Facts facts) {
        Truth fits;
        Purpose purpose = facts.useCase.purpose();
        if (purposes.contains(Purpose.NON_COMMERCIAL)) {
            fits = Truth.YES;
        } else if (purpose == null || purpose == Purpose.NON_COMMERCIAL) {
            fits = Truth.open(Fact.PURPOSE);
        } else {
            fits = Truth.of(purposes.contains(purpose));
        }
        return facts.commercial.not().and(fits);
    }

    /** A model that is a derivative by distillation needs the right to make derivatives. */
    private void addDistillation(List<Rule> rules) {
        Grant grant = terms.grant(Action.FINE_TUNE);
        if (grant.status() != Grant.Status.GRANTED) {
            Reason reason = new Reason(
                    Outcome.REVIEW,
                    "distillation",
                    terms.id(),
                    Action.TRAIN_ON_OUTPUTS,
                    "grants/" + Action.FINE_TUNE,
                    terms.outputs().cites().getOrDefault("distillation", ""),
                    "a model trained on outputs counts as a derivative, and to FINE_TUNE is not plainly granted");
            rules.add(always(reason));
        }
    }
}
