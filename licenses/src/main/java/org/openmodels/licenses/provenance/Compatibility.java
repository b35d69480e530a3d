package org.openmodels.licenses.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SingleLicense;
import org.openmodels.licenses.policy.Derivative;
import org.openmodels.licenses.policy.Outcome;
import org.openmodels.licenses.policy.Reason;
import org.openmodels.licenses.policy.UseCase;
import org.openmodels.licenses.policy.Verdict;
import org.openmodels.licenses.policy.VerdictEngine;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.LicenseKnowledge;

/**
 * Says whether a work made of ingredients may be passed on under a license: yes with what is owed, no and why, or review.
 *
 * <p>{@code compatibility.publish(List.of(gplModel, railModel), LicenseExpression.parse("GPL-3.0-only"), "x", useCase)} is
 * {@code PROHIBITED}: the restrictions on use that the one passes on are further restrictions to the other.
 *
 * <p>Directional - MIT work may come under GPL-3.0, not the other way round - and not transitive: every ingredient is held
 * against the license itself. Another ingredient never makes an answer better, but where a text accepts a license only for
 * works that build on one under it, nor takes a duty away; their order changes nothing. An ingredient whose license is not
 * known leaves the answer at REVIEW at best.
 *
 * <p>Immutable and thread-safe.
 */
public final class Compatibility {
    private final VerdictEngine engine;
    private final DriftAnalysis drift;
    private final LicenseKnowledge knowledge;

    private Compatibility(VerdictEngine engine, LicenseKnowledge knowledge) {
        this.engine = Objects.requireNonNull(engine, "engine");
        this.knowledge = Objects.requireNonNull(knowledge, "knowledge");
        this.drift = DriftAnalysis.of(knowledge);
    }

    /** Returns the rules over an engine and the terms that it reads. */
    public static Compatibility of(VerdictEngine engine, LicenseKnowledge knowledge) {
        return new Compatibility(engine, knowledge);
    }

    /**
     * Tells whether weights or data made of the ingredients may be passed on under a license.
     *
     * @param under the license; null when not chosen yet
     * @param name the name of the work; null when not chosen yet
     * @param facts what is known of the user; its actions are not read
     */
    public Verdict publish(
            Collection<Ingredient> ingredients,
            @Nullable LicenseExpression under,
            @Nullable String name,
            UseCase facts) {
        Findings findings = new Findings();
        List<String> combined = Alternatives.ids(ingredients);
        for (Ingredient ingredient : ingredients) {
            LicenseExpression license = ingredient.licenseOrNull();
            Drift lost = license == null || under == null
                    ? null
                    : drift.between(license, under, ingredient.passage(), combined);
            findings.addAll(act(ingredient, actions(ingredient), derivative(ingredient, under, lost, name), facts));
            if (license != null) {
                open(ingredient, license, findings);
            }
            if (license != null
                    && under != null
                    && lost != null
                    && ingredient.part().isEmpty()) {
                hold(ingredient, license, under, lost, findings);
            }
        }
        new FurtherRestrictions(knowledge, drift, ingredients, findings).find(under);
        return findings.verdict(effective(ingredients, under));
    }

    /** Tells whether one may do something with the ingredients; facts on names and licenses of derivatives stand in the facts. */
    public Verdict act(Collection<Ingredient> ingredients, Set<Action> actions, UseCase facts) {
        Findings findings = new Findings();
        for (Ingredient ingredient : ingredients) {
            findings.addAll(act(ingredient, actions, facts.derivative(), facts));
        }
        return findings.verdict(effective(ingredients, null));
    }

    private List<Verdict> act(
            Ingredient ingredient, Set<Action> actions, @Nullable Derivative derivative, UseCase facts) {
        if (ingredient.passage() == Passage.TOOL || actions.isEmpty()) {
            return List.of();
        }
        LicenseExpression license = ingredient.licenseOrNull();
        if (license == null) {
            return List.of(Findings.only(reason(
                    Outcome.REVIEW,
                    "license-unknown",
                    ingredient.work(),
                    "",
                    "the license of " + ingredient.work() + " is not known")));
        }
        UseCase asked =
                facts.toBuilder().actions(actions).derivative(derivative).build();
        return List.of(engine.check(license, asked));
    }

    private static Reason reason(Outcome outcome, String rule, String license, String cite, String message) {
        return new Reason(outcome, rule, license, null, "", cite, message);
    }

    private static Set<Action> actions(Ingredient ingredient) {
        return switch (ingredient.passage()) {
            case WHOLE, MODIFIED ->
                ingredient.altered() ? EnumSet.of(Action.PUBLISH_DERIVATIVE) : EnumSet.of(Action.REDISTRIBUTE);
            case LEARNED_FROM -> EnumSet.of(Action.TRAIN_ON_OUTPUTS);
            case GENERATED -> EnumSet.of(Action.USE_OUTPUTS);
            case TRAINING_DATA, TOOL -> EnumSet.noneOf(Action.class);
        };
    }

    /** Where share-alike is satisfied the engine is told so: it knows names, this class the licenses that accept others. */
    private @Nullable Derivative derivative(
            Ingredient ingredient, @Nullable LicenseExpression under, @Nullable Drift lost, @Nullable String name) {
        if (!ingredient.altered() && ingredient.passage() != Passage.LEARNED_FROM) {
            return null;
        }
        LicenseExpression license = ingredient.licenseOrNull();
        boolean satisfied = license != null && !ingredient.part().isEmpty();
        satisfied |= lost != null
                && lost.lost().stream().noneMatch(term -> term.term().startsWith("obligations/SHARE_ALIKE"));
        LicenseExpression stated = satisfied && license != null ? license.map(SingleLicense::base) : under;
        return stated == null && name == null ? null : new Derivative(name, stated == null ? null : stated.toString());
    }

    /** What no text settles, however the license is taken. */
    private void open(Ingredient ingredient, LicenseExpression license, Findings findings) {
        List<String> why = new ArrayList<>();
        for (List<String> choice : Alternatives.of(license)) {
            String open = choice.stream()
                    .map(id -> Inheritance.of(knowledge.findOrNotReviewed(id), ingredient.passage())
                            .open())
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
            if (open.isEmpty()) {
                return;
            }
            why.add(open);
        }
        findings.add(reason(Outcome.REVIEW, "passage-open", license.toString(), "", why.get(0)));
    }

    /** What an ingredient states, passes on, and the license does not: nobody can give more than they have. */
    private static void hold(
            Ingredient ingredient, LicenseExpression license, LicenseExpression under, Drift lost, Findings findings) {
        List<InheritedTerm> given = lost.lost().stream()
                .filter(term ->
                        term.severity() == Severity.RESTRICTION_DROPPED || term.severity() == Severity.COMMERCE_GAINED)
                .filter(term -> !term.term().startsWith("obligations/SHARE_ALIKE"))
                .toList();
        TermGroup.of(given)
                .forEach(group -> findings.add(new Reason(
                        Outcome.PROHIBITED,
                        "license-gives-more",
                        group.license(),
                        null,
                        group.first().term(),
                        group.cites(),
                        under + " alone drops " + group.text() + ", which binds " + ingredient.work()
                                + "; it may stand beside " + license + ", not instead of it")));
        if (!lost.open().isEmpty()) {
            findings.add(reason(Outcome.REVIEW, "passage-open", license.toString(), "", lost.open()));
        }
    }

    /**
     * Returns the licenses that bind whoever takes a work made of the ingredients, and its own: {@code NOASSERTION} where one
     * that is in it is not known. A work that is another unchanged, or quantized, has exactly that one's.
     */
    public String effective(Collection<Ingredient> ingredients, @Nullable LicenseExpression own) {
        List<LicenseExpression> binding = new ArrayList<>();
        boolean whole = !ingredients.isEmpty();
        for (Ingredient ingredient : ingredients) {
            LicenseExpression license = ingredient.licenseOrNull();
            whole &= ingredient.passage() == Passage.WHOLE;
            if (license == null && ingredient.isIn()) {
                return "NOASSERTION";
            }
            if (license != null && (ingredient.isIn() || passesOn(license, ingredient.passage()))) {
                binding.add(license);
            }
        }
        if (own != null && !whole) {
            binding.add(own);
        }
        if (binding.isEmpty()) {
            return "NOASSERTION";
        }
        return binding.stream().distinct().count() == 1
                ? binding.get(0).toString()
                : LicenseExpression.allOf(binding).canonical().toString();
    }

    private boolean passesOn(LicenseExpression license, Passage passage) {
        return license.licenses().stream().anyMatch(single -> {
            Inheritance inherited = Inheritance.of(knowledge.findOrNotReviewed(Alternatives.id(single)), passage);
            return !inherited.burdens().isEmpty() || !inherited.names().isEmpty();
        });
    }
}
