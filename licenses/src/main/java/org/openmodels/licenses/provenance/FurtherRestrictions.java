package org.openmodels.licenses.provenance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.policy.Outcome;
import org.openmodels.licenses.policy.Reason;
import org.openmodels.licenses.terms.LegalFacts;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.Obligation;

/** Finds what a share-alike license on the whole derivative bears not: restrictions of another ingredient or of the license. */
final class FurtherRestrictions {
    private final LicenseKnowledge knowledge;
    private final DriftAnalysis drift;
    private final Collection<Ingredient> ingredients;
    private final List<String> ids;
    private List<List<String>> whole = List.of();
    private final Findings findings;

    FurtherRestrictions(
            LicenseKnowledge knowledge, DriftAnalysis drift, Collection<Ingredient> ingredients, Findings findings) {
        this.knowledge = knowledge;
        this.drift = drift;
        this.ingredients = ingredients;
        this.ids = Alternatives.ids(ingredients);
        this.findings = findings;
    }

    /** Holds every ingredient under a share-alike license against the others and the license of the whole. */
    void find(@Nullable LicenseExpression under) {
        whole = under == null ? List.of() : Alternatives.of(under);
        for (Ingredient one : ingredients) {
            LicenseExpression license = one.licenseOrNull();
            if (license == null || one.passage() != Passage.MODIFIED) {
                continue;
            }
            for (Demand demand : required(license)) {
                List<LicenseExpression> own = under == null || !one.part().isEmpty() ? List.of() : under.conjuncts();
                own.forEach(part -> find(demand, "the license", part, Passage.MODIFIED));
                for (Ingredient other : ingredients) {
                    LicenseExpression beside = other.licenseOrNull();
                    boolean mixed =
                            other.passage() == Passage.MODIFIED && other.part().equals(one.part());
                    if (beside != null && mixed) {
                        find(demand, other.work(), beside, other.passage());
                    }
                }
            }
        }
    }

    /** A license that asks for itself on the whole derivative, and its duty that says so. */
    private record Demand(String license, Obligation duty) {}

    private void find(Demand demand, String who, LicenseExpression beside, Passage passage) {
        String id = demand.license;
        List<List<String>> choices = Alternatives.of(beside);
        if (choices.stream().anyMatch(choice -> choice.stream().allMatch(other -> isAccepted(demand, other)))) {
            return;
        }
        boolean accepts = choices.stream().anyMatch(choice -> choice.stream().anyMatch(other -> accepts(other, id)));
        List<InheritedTerm> brought = drift.between(beside, LicenseExpression.parse(id), passage, ids).lost().stream()
                .filter(term -> term.severity().isLoss())
                .filter(term -> !accepts || !term.term().startsWith("obligations/SHARE_ALIKE"))
                .filter(term -> !term.term().startsWith("obligations/NOTICE_FILE"))
                .toList();
        for (TermGroup group : TermGroup.of(brought)) {
            boolean duty = group.first().severity() == Severity.DUTY_MISSING;
            String brings = who + " brings " + group.text() + " (" + group.license() + ", " + group.cites() + ")";
            add(demand, duty ? Outcome.REVIEW : Outcome.PROHIBITED, brings + (duty ? ", which may be one" : ""));
        }
        if (ShareAlike.mayBarPatentClauses(id, whole)
                && choices.stream().allMatch(choice -> choice.stream().anyMatch(this::endsOnPatentSuit))) {
            String brings = who + " brings the end of patent rights on a suit (" + beside + "), which may be one";
            add(demand, Outcome.REVIEW, brings);
        }
    }

    private void add(Demand demand, Outcome outcome, String why) {
        findings.add(new Reason(
                outcome,
                "further-restriction",
                demand.license,
                null,
                "obligations/SHARE_ALIKE",
                demand.duty.cite(),
                "derivatives of a work under " + demand.license + " bear no further restriction, and " + why));
    }

    private boolean endsOnPatentSuit(String id) {
        return knowledge.find(id).stream()
                .flatMap(terms -> terms.facts().terminates().stream())
                .anyMatch(end -> end.on() == LegalFacts.Termination.Cause.PATENT_LITIGATION
                        || end.on() == LegalFacts.Termination.Cause.IP_LITIGATION);
    }

    private boolean isAccepted(Demand demand, String own) {
        return switch (ShareAlike.accepts(demand.duty, demand.license, own)) {
            case YES -> true;
            case IN_COMBINATION_WITH_MORE, IN_COMBINATION, WITH_MORE ->
                ids.stream().anyMatch(own::equalsIgnoreCase);
            case NO -> false;
        };
    }

    private boolean accepts(String base, String own) {
        return demand(base).map(demand -> isAccepted(demand, own)).orElse(true);
    }

    /** The share-alike licenses that hold however the expression is taken. */
    private List<Demand> required(LicenseExpression license) {
        List<List<String>> choices = Alternatives.of(license);
        return choices.size() > 1
                ? List.of()
                : choices.get(0).stream().flatMap(id -> demand(id).stream()).toList();
    }

    private Optional<Demand> demand(String id) {
        return knowledge.find(id).stream()
                .flatMap(terms -> terms.obligations().stream())
                .filter(duty -> duty.binds()
                        && duty.kind() == Obligation.Kind.SHARE_ALIKE
                        && duty.scope() == Obligation.Scope.DERIVATIVE
                        && duty.subject() != Obligation.Subject.ORIGINAL)
                .findFirst()
                .map(duty -> new Demand(id, duty));
    }
}
