package org.openmodels.licenses.provenance;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.policy.Outcome;
import org.openmodels.licenses.policy.Reason;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.Obligation;

/** Finds what a share-alike license on the whole derivative bears not: restrictions of another ingredient or of the license. */
final class FurtherRestrictions {
    private final LicenseKnowledge knowledge;
    private final DriftAnalysis drift;
    private final Collection<Ingredient> ingredients;
    private final Findings findings;

    FurtherRestrictions(
            LicenseKnowledge knowledge, DriftAnalysis drift, Collection<Ingredient> ingredients, Findings findings) {
        this.knowledge = knowledge;
        this.drift = drift;
        this.ingredients = ingredients;
        this.findings = findings;
    }

    /** Holds every ingredient under a share-alike license against the others and the license of the whole. */
    void find(@Nullable LicenseExpression under) {
        for (Ingredient one : ingredients) {
            LicenseExpression license = one.licenseOrNull();
            if (license == null || one.passage() != Passage.MODIFIED) {
                continue;
            }
            for (String id : required(license)) {
                List<LicenseExpression> own = under == null || !one.part().isEmpty() ? List.of() : under.conjuncts();
                own.forEach(part -> find(id, "the license", part, Passage.MODIFIED));
                for (Ingredient other : ingredients) {
                    LicenseExpression beside = other.licenseOrNull();
                    boolean mixed =
                            other.passage() == Passage.MODIFIED && other.part().equals(one.part());
                    if (beside != null && mixed) {
                        find(id, other.work(), beside, other.passage());
                    }
                }
            }
        }
    }

    private void find(String id, String who, LicenseExpression beside, Passage passage) {
        Obligation duty = shareAlike(id);
        boolean accepted = duty != null
                && Alternatives.of(beside).stream()
                        .anyMatch(choice -> choice.stream().allMatch(other -> isAccepted(duty, id, other)));
        if (duty == null || accepted) {
            return;
        }
        boolean accepts = Alternatives.of(beside).stream()
                .anyMatch(choice -> choice.stream().anyMatch(other -> accepts(other, id)));
        List<InheritedTerm> brought = drift.between(beside, LicenseExpression.parse(id), passage, ids()).lost().stream()
                .filter(term -> term.severity().isLoss() && term.severity() != Severity.DUTY_MISSING)
                .filter(term -> !accepts || !term.term().startsWith("obligations/SHARE_ALIKE"))
                .toList();
        TermGroup.of(brought)
                .forEach(group -> findings.add(new Reason(
                        Outcome.PROHIBITED,
                        "further-restriction",
                        id,
                        null,
                        "obligations/SHARE_ALIKE",
                        duty.cite(),
                        "derivatives of a work under " + id + " bear no further restriction, and " + who + " brings "
                                + group.text() + " (" + group.license() + ", " + group.cites() + ")")));
    }

    private boolean isAccepted(Obligation duty, String base, String own) {
        return switch (ShareAlike.accepts(duty, base, own)) {
            case YES -> true;
            case IN_COMBINATION -> ids().stream().anyMatch(own::equalsIgnoreCase);
            case NO -> false;
        };
    }

    private List<String> ids() {
        return Alternatives.ids(ingredients);
    }

    private boolean accepts(String base, String own) {
        Obligation duty = shareAlike(base);
        return duty == null || isAccepted(duty, base, own);
    }

    /** The share-alike licenses that hold however the expression is taken. */
    private List<String> required(LicenseExpression license) {
        List<List<String>> choices = Alternatives.of(license);
        return choices.size() > 1
                ? List.of()
                : choices.get(0).stream().filter(id -> shareAlike(id) != null).toList();
    }

    private @Nullable Obligation shareAlike(String id) {
        return knowledge.find(id).stream()
                .flatMap(terms -> terms.obligations().stream())
                .filter(duty -> duty.binds()
                        && duty.kind() == Obligation.Kind.SHARE_ALIKE
                        && duty.scope() == Obligation.Scope.DERIVATIVE
                        && duty.subject() != Obligation.Subject.ORIGINAL)
                .findFirst()
                .orElse(null);
    }
}
