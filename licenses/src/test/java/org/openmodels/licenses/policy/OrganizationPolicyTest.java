package org.openmodels.licenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.TermsDomain;

class OrganizationPolicyTest {
    static final String POLICY = """
            {"title": "Acme", "default": "DENY",
             "rules": [
              {"id": "free", "effect": "ALLOW", "reason": "no strings", "when": {"classes": ["PERMISSIVE", "PUBLIC_DOMAIN"]}},
              {"id": "big", "effect": "REVIEW", "reason": "costs", "when": {"parametersAbove": 100000000000}},
              {"id": "no-badge", "effect": "DENY", "reason": "our pages stay ours", "when": {"obligations": ["DISPLAY_ATTRIBUTION"]}},
              {"id": "lab", "effect": "DENY", "reason": "board decision", "when": {"labCountries": ["KP"]}}],
             "waivers": [{"rule": "no-badge", "models": ["acme/demo"], "owner": "Ada", "reason": "trade fair", "expires": "2027-03-31"}]}
            """;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final PolicySubject SMALL_GERMAN = new PolicySubject("acme/demo", "DE", 7_000_000_000L);
    private final OrganizationPolicy policy =
            OrganizationPolicy.read(POLICY).value().orElseThrow();
    private final UseCase use =
            UseCase.builder().actions(Action.HOST).domains(Set.of()).build();
    private final VerdictEngine engine = VerdictEngine.of(LicenseKnowledge.of(List.of(
            TermsDomain.free(),
            Surgery.plus(
                            TermsDomain.free(),
                            Obligation.of(Obligation.Kind.DISPLAY_ATTRIBUTION, Set.of(Action.HOST), "2"))
                    .withId("LicenseRef-badge"))));

    private Verdict check(String expression, PolicySubject subject, LocalDate day) {
        return engine.check(LicenseExpression.parse(expression), use, policy, subject, day);
    }

    @Test
    void aRuleThatAppliesDecidesAndIsNamed() {
        assertEquals(Outcome.PERMITTED, check(TermsDomain.ID, SMALL_GERMAN, DAY).outcome());
        Verdict denied = check("LicenseRef-badge", new PolicySubject("other", "DE", 1L), DAY);
        assertEquals(Outcome.PROHIBITED, denied.outcome());
        assertEquals("our pages stay ours", denied.reasons().get(0).message());
        assertEquals("rules/no-badge", denied.reasons().get(0).term());
    }

    @Test
    void whereNoRuleAppliesTheDefaultDoes() {
        OrganizationPolicy strict =
                new OrganizationPolicy("Strict", OrganizationPolicy.Effect.DENY, List.of(), List.of());
        Verdict verdict =
                engine.check(LicenseExpression.parse(TermsDomain.ID), use, strict, PolicySubject.UNKNOWN, DAY);
        assertEquals("policy-default", verdict.reasons().get(0).rule());
        assertEquals(Outcome.PROHIBITED, verdict.outcome());
    }

    @Test
    void anUnknownFactMakesADenialAReview() {
        assertEquals(
                Outcome.REVIEW,
                check(TermsDomain.ID, new PolicySubject(null, null, 1L), DAY).outcome());
        assertEquals(
                Outcome.REVIEW,
                check(TermsDomain.ID, new PolicySubject(null, "DE", null), DAY).outcome());
        assertEquals(
                Outcome.PROHIBITED,
                check(TermsDomain.ID, new PolicySubject(null, "KP", 1L), DAY).outcome());
    }

    @Test
    void aWaiverHoldsToItsLastDayAndNeverLiftsTheLicense() {
        assertEquals(
                Outcome.CONDITIONAL,
                check("LicenseRef-badge", SMALL_GERMAN, LocalDate.of(2027, 3, 31))
                        .outcome());
        Verdict late = check("LicenseRef-badge", SMALL_GERMAN, LocalDate.of(2027, 4, 1));
        assertEquals(Outcome.PROHIBITED, late.outcome());
        assertTrue(late.reasons().get(0).message().contains("expired: waiver of Ada"), late.toString());
        assertEquals(
                Outcome.REVIEW,
                check("LicenseRef-unknown", SMALL_GERMAN, DAY).reasons().get(1).outcome());
    }

    @Test
    void aChoiceFallsOnTheBranchThatThePolicyAllows() {
        Verdict verdict = check("LicenseRef-badge OR " + TermsDomain.ID, new PolicySubject("x", "DE", 1L), DAY);
        assertEquals(TermsDomain.ID, verdict.choice().orElseThrow());
        assertEquals(Outcome.PERMITTED, verdict.outcome());
    }

    @Test
    void policiesAreReadAndWrittenBackAndAllIsSaidAtOnce() {
        assertEquals(
                policy,
                OrganizationPolicy.read(policy.toJson().toString()).value().orElseThrow());
        Reading<OrganizationPolicy> reading = OrganizationPolicy.read("""
                {"title": "T", "default": "MAYBE", "rules": [
                 {"id": "a", "effect": "DENY", "reason": "r", "when": {"classes": ["NICE"]}},
                 {"id": "a", "effect": "DENY", "reason": "r"}],
                 "waivers": [{"rule": "b", "owner": "o", "reason": "r", "expires": "2026-01-01"}, {"rule": "a", "owner": "o", "reason": "r"}]}
                """);
        assertEquals(
                List.of(
                        "1 json.unknown-value",
                        "2 json.unknown-value",
                        "3 policy.duplicate-rule",
                        "4 json.missing-key",
                        "4 policy.dangling-waiver"),
                reading.diagnostics().stream()
                        .map(d -> d.line() + " " + d.code())
                        .sorted()
                        .toList());
    }
}
