package org.openmodels.licenses.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openmodels.core.lineage.Relation;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.policy.Outcome;
import org.openmodels.licenses.policy.Reason;
import org.openmodels.licenses.policy.UseCase;
import org.openmodels.licenses.policy.Verdict;

@Label("A work made of others")
class CompatibilityProperties {

    @Provide
    Arbitrary<LicenseExpression> licenses() {
        Arbitrary<LicenseExpression> known = Arbitraries.of(Lab.KNOWLEDGE.ids()).map(LicenseExpression::parse);
        Arbitrary<LicenseExpression> either = Combinators.combine(known, known).as((a, b) -> a.equals(b) ? a : a.or(b));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(8, known), net.jqwik.api.Tuple.of(1, either));
    }

    @Provide
    Arbitrary<Ingredient> ingredients() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        licenses().injectNull(0.05),
                        Arbitraries.of(Passage.class))
                .as((n, license, passage) -> Ingredient.of("work" + n, license, passage));
    }

    private static Verdict publish(List<Ingredient> made, LicenseExpression under, Boolean commercial) {
        return Lab.COMPATIBILITY.publish(
                made,
                under,
                "some-model",
                UseCase.builder().commercial(commercial).build());
    }

    private static Set<String> prohibitions(Verdict verdict) {
        return verdict.reasons().stream()
                .filter(reason -> reason.outcome() == Outcome.PROHIBITED)
                .map(Reason::toString)
                .collect(Collectors.toSet());
    }

    @Property(tries = 300)
    @Label("is never freer for another ingredient, but where a text accepts a license for combinations only:"
            + " no obligation and no prohibition goes away")
    void monotone(
            @ForAll("ingredients") Ingredient one,
            @ForAll("ingredients") Ingredient two,
            @ForAll("ingredients") Ingredient more,
            @ForAll("licenses") LicenseExpression under) {
        Verdict before = publish(List.of(one, two), under, true);
        Assume.that(before.reasons().stream()
                .noneMatch(reason -> reason.message().contains("only on a work that builds on another")));
        Verdict after = publish(List.of(one, two, more), under, true);
        assertTrue(after.outcome().compareTo(before.outcome()) >= 0);
        assertTrue(after.duties().containsAll(before.duties()));
        assertTrue(prohibitions(after).containsAll(prohibitions(before)));
        assertTrue(after.limits().containsAll(before.limits()));
    }

    @Property(tries = 200)
    @Label("does not depend on the order of its ingredients")
    void orderChangesNothing(
            @ForAll("ingredients") Ingredient one,
            @ForAll("ingredients") Ingredient two,
            @ForAll("ingredients") Ingredient three,
            @ForAll("licenses") LicenseExpression under,
            @ForAll Random random) {
        List<Ingredient> shuffled = new ArrayList<>(List.of(one, two, three));
        Collections.shuffle(shuffled, random);
        assertEquals(publish(List.of(one, two, three), under, null), publish(shuffled, under, null));
    }

    @Property(tries = 200)
    @Label("when copied or quantized keeps the license exactly")
    void copiesKeepTheLicense(
            @ForAll("licenses") LicenseExpression license, @ForAll("licenses") LicenseExpression under) {
        WorkflowReport report = Lab.run(
                List.of(new Workflow.Work("base", Workflow.Kind.MODEL, license.toString())),
                List.of(
                        Workflow.Step.of(Workflow.Op.QUANTIZE, List.of("base"), "small"),
                        Workflow.Step.publish(
                                "small",
                                "release",
                                under.toString(),
                                Workflow.Form.WEIGHTS,
                                Workflow.Audience.SHARED,
                                null),
                        Workflow.Step.publish(
                                "base", "copy", null, Workflow.Form.WEIGHTS, Workflow.Audience.SHARED, null)),
                UseCase.UNKNOWN);
        assertEquals(license.toString(), report.of("small").effective());
        assertEquals(license.toString(), report.of("release").effective());
        assertEquals(license.toString(), report.of("copy").effective());
    }

    @Property(tries = 200)
    @Label("is never permitted with an ingredient of unknown license")
    void unknownStaysOpen(@ForAll("licenses") LicenseExpression under, @ForAll("ingredients") Ingredient other) {
        Ingredient unknown = Ingredient.of("unknown", null, Passage.MODIFIED);
        Verdict verdict = publish(List.of(unknown, other), under, false);
        assertTrue(verdict.outcome().compareTo(Outcome.REVIEW) >= 0);
        assertEquals("NOASSERTION", verdict.expression());
    }

    @Property(tries = 300)
    @Label("is told why it may not be passed on, and where that is written")
    void everyRefusalIsExplained(
            @ForAll("ingredients") Ingredient one,
            @ForAll("ingredients") Ingredient two,
            @ForAll("licenses") LicenseExpression under) {
        Verdict verdict = publish(List.of(one, two), under, true);
        if (verdict.outcome() == Outcome.PROHIBITED) {
            assertFalse(prohibitions(verdict).isEmpty());
        }
        for (Reason reason : verdict.reasons()) {
            assertFalse(reason.message().isBlank());
            assertFalse(reason.outcome() == Outcome.PROHIBITED && reason.cite().isEmpty(), reason.toString());
        }
    }

    @Property(tries = 300)
    @Label("names the facts that are missing where the answer is REVIEW, and only there")
    void missingFacts(
            @ForAll("ingredients") Ingredient one,
            @ForAll("ingredients") Ingredient two,
            @ForAll("licenses") LicenseExpression under) {
        Verdict verdict = publish(List.of(one, two), under, null);
        assertTrue(verdict.missing().isEmpty() || verdict.outcome() == Outcome.REVIEW, verdict.toString());
    }

    @Group
    @Label("drift")
    class DriftLaws {
        @Property
        @Label("from a license to itself loses nothing")
        void reflexive(@ForAll("licenses") LicenseExpression license, @ForAll Relation relation) {
            Drift drift = Lab.DRIFT.between(license, license, relation);
            assertTrue(drift.lost().isEmpty() || license.toString().contains(" OR "), drift.toString());
        }

        @Property
        @Label("to a sum with the base's license loses nothing")
        void besideTheBase(@ForAll("licenses") LicenseExpression base, @ForAll("licenses") LicenseExpression own) {
            LicenseExpression both = LicenseExpression.allOf(List.of(base, own));
            if (!base.toString().contains(" OR ")) {
                assertTrue(
                        Lab.DRIFT.between(base, both, Relation.FINE_TUNE).lost().isEmpty());
            }
        }

        @Property
        @Label("cites the section of everything that is lost")
        void cited(@ForAll("licenses") LicenseExpression base, @ForAll("licenses") LicenseExpression own) {
            for (InheritedTerm term :
                    Lab.DRIFT.between(base, own, Relation.FINE_TUNE).lost()) {
                assertFalse(term.cite().isEmpty(), term.toString());
            }
        }

        @Provide("licenses")
        Arbitrary<LicenseExpression> outer() {
            return new CompatibilityProperties().licenses();
        }
    }

    @Example
    @Label("is held against a license in one direction")
    void directional() {
        assertEquals(Outcome.CONDITIONAL, modified("MIT", "GPL-3.0-only"));
        assertEquals(Outcome.PROHIBITED, modified("GPL-3.0-only", "MIT"));
    }

    @Example
    @Label(
            "is not compatible by way of a third license: CC-BY-SA-3.0 may go on as 4.0, 4.0 as GPL-3.0, and 3.0 not as GPL-3.0")
    void notTransitive() {
        assertEquals(Outcome.CONDITIONAL, modified("CC-BY-SA-3.0", "CC-BY-SA-4.0"));
        assertEquals(Outcome.CONDITIONAL, modified("CC-BY-SA-4.0", "GPL-3.0-only"));
        assertEquals(Outcome.PROHIBITED, modified("CC-BY-SA-3.0", "GPL-3.0-only"));
    }

    @Example
    @Label("goes from GPL-3.0 to AGPL-3.0 only in combination with a work under AGPL-3.0 (section 13)")
    void inCombination() {
        assertEquals(Outcome.PROHIBITED, modified("GPL-3.0-only", "AGPL-3.0-only"));
        Ingredient gpl = Ingredient.of("gpl", Lab.license("GPL-3.0-only"), Passage.MODIFIED);
        Ingredient agpl = Ingredient.of("agpl", Lab.license("AGPL-3.0-only"), Passage.MODIFIED);
        assertEquals(
                Outcome.CONDITIONAL,
                publish(List.of(gpl, agpl), Lab.license("AGPL-3.0-only"), false).outcome());
    }

    private static Outcome modified(String base, String under) {
        Ingredient ingredient = Ingredient.of("base", Lab.license(base), Passage.MODIFIED);
        return publish(List.of(ingredient), Lab.license(under), false).outcome();
    }
}
