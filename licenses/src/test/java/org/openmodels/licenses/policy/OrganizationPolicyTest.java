package org.openmodels.licenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.OneChange;
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

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{''default'':''DENY''}|/title json.missing-key",
                "{''title'':''T''}|/default json.missing-key",
                "{''title'':''T'',''default'':''DENY'',''x'':1}|/x json.unknown-key",
                "{''title'':''T'',''default'':''DENY'',''rules'':[{''effect'':''DENY'',''reason'':''r''}]}|/rules/0/id json.missing-key",
                "{''title'':''T'',''default'':''DENY'',''rules'':[{''id'':'' '',''effect'':''DENY'',''reason'':''r''}]}|/rules/0/id policy.blank",
                "{''title'':''T'',''default'':''DENY'',''rules'':[{''id'':''a'',''reason'':''r''}]}|/rules/0/effect json.missing-key",
                "{''title'':''T'',''default'':''DENY'',''rules'':[{''id'':''a'',''effect'':''DENY''}]}|/rules/0/reason json.missing-key",
                "{''title'':''T'',''default'':''DENY'',''rules'':[{''id'':''a'',''effect'':''DENY'',''reason'':''r'',''x'':1}]}|/rules/0/x json.unknown-key",
                "{''title'':''T'',''default'':''DENY'',''rules'':[{''id'':''a'',''effect'':''DENY'',''reason'':''r'',''when'':{''x'':1}}]}|/rules/0/when/x json.unknown-key",
                "{''title'':''T'',''default'':''DENY'',''rules'':[{''id'':''a'',''effect'':''DENY'',''reason'':''r'',''when'':{''classes'':[''NICE'']}}]}|/rules/0/when/classes json.unknown-value",
                "{''title'':''T'',''default'':''DENY'',''rules'':[{''id'':''a'',''effect'':''DENY'',''reason'':''r'',''when'':{''labCountries'':[''Mars'']}}]}|/rules/0/when/labCountries policy.country",
                "{''title'':''T'',''default'':''DENY'',''rules'':[{''id'':''a'',''effect'':''DENY'',''reason'':''r'',''when'':{''parametersAbove'':1.5}}]}|/rules/0/when/parametersAbove json.type"
            })
    void whatIsWrongWithAPolicyIsSaidWithItsPlace(String json, String found) {
        assertRefused(json.replace("''", "'"), found);
    }

    private static void assertRefused(String json, String found) {
        Reading<OrganizationPolicy> reading = OrganizationPolicy.read(json.replace('\'', '"'));
        assertEquals(List.of(found), OneChange.found(reading));
        assertTrue(reading.value().isEmpty());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''rule'':''a'',''owner'':''o'',''expires'':''2026-01-01''|/waivers/0/reason json.missing-key",
                "''rule'':''a'',''reason'':''r'',''expires'':''2026-01-01''|/waivers/0/owner json.missing-key",
                "''owner'':''o'',''reason'':''r'',''expires'':''2026-01-01''|/waivers/0/rule json.missing-key",
                "''rule'':''a'',''owner'':''o'',''reason'':''r''|/waivers/0/expires json.missing-key",
                "''rule'':''a'',''owner'':''o'',''reason'':''r'',''expires'':''soon''|/waivers/0/expires json.date",
                "''rule'':''a'',''owner'':''o'',''reason'':''r'',''expires'':''2026-01-01'',''x'':1|/waivers/0/x json.unknown-key",
                "''rule'':''b'',''owner'':''o'',''reason'':''r'',''expires'':''2026-01-01''|/waivers/0/rule policy.dangling-waiver"
            })
    void soIsWhatIsWrongWithAWaiver(String members, String found) {
        assertRefused(
                "{'title':'T','default':'DENY','rules':[{'id':'a','effect':'DENY','reason':'r'}],'waivers':[{"
                        + members.replace("''", "'") + "}]}",
                found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''obligations'':[''CREDIT'']|PROHIBITED",
                "''obligations'':[''CREDIT'',''UPDATE'']|PROHIBITED",
                "''obligations'':[''UPDATE'']|CONDITIONAL",
                "''restrictions'':[''SPAM'',''MEDICAL'']|PROHIBITED",
                "''restrictions'':[''MEDICAL'']|CONDITIONAL",
                "''classes'':[''USE_RESTRICTED'']|PROHIBITED",
                "''classes'':[''PERMISSIVE'']|CONDITIONAL",
                "''obligations'':[''CREDIT''],''restrictions'':[''MEDICAL'']|CONDITIONAL"
            })
    void aRuleAppliesWhereAllItsConditionsHoldEachForOneOfItsValues(String when, Outcome outcome) {
        OrganizationPolicy one = OrganizationPolicy.read(
                        ("{'title':'T','default':'ALLOW','rules':[{'id':'a','effect':'DENY','reason':'r','when':{"
                                        + when.replace("''", "'") + "}}]}")
                                .replace('\'', '"'))
                .value()
                .orElseThrow();
        VerdictEngine restricted = VerdictEngine.of(LicenseKnowledge.of(List.of(
                OneChange.free("'restrictions':[{'category':'SPAM','qualified':false,'location':'LICENSE','cite':'1'}],"
                        + "'obligations':[{'kind':'CREDIT','on':['ALL'],'cite':'2'}]"))));
        assertEquals(
                outcome,
                restricted
                        .check(LicenseExpression.parse("LicenseRef-changed"), use, one, PolicySubject.UNKNOWN, DAY)
                        .outcome());
        assertEquals(
                one, OrganizationPolicy.read(one.toJson().toString()).value().orElseThrow());
    }

    @Test
    void aPolicyIsAnObject() {
        assertEquals(
                List.of("json.type 2"),
                OrganizationPolicy.read("\n7").diagnostics().stream()
                        .map(d -> d.code() + " " + d.line())
                        .toList());
        assertTrue(OrganizationPolicy.read("").hasErrors());
    }

    @Test
    void aRuleOnSizeAppliesAboveItAndARuleOnTheLicenseWhateverItsCase() {
        OrganizationPolicy sized = OrganizationPolicy.read(
                        "{\"title\":\"T\",\"default\":\"ALLOW\",\"rules\":[{\"id\":\"a\",\"effect\":\"DENY\",\"reason\":\"r\","
                                + "\"when\":{\"parametersAbove\":10,\"licenses\":[\"LICENSEREF-BADGE\"]}}]}")
                .value()
                .orElseThrow();
        for (long size : List.of(10L, 11L)) {
            PolicySubject subject = new PolicySubject(null, null, size);
            assertEquals(
                    size == 10 ? Outcome.CONDITIONAL : Outcome.PROHIBITED,
                    engine.check(LicenseExpression.parse("LicenseRef-badge"), use, sized, subject, DAY)
                            .outcome());
            assertEquals(
                    Outcome.PERMITTED,
                    engine.check(LicenseExpression.parse(TermsDomain.ID), use, sized, subject, DAY)
                            .outcome());
        }
        assertEquals("T (1 rules, 0 waivers)", sized.toString());
    }

    @Test
    void namesAreUniqueAndWaiversHaveRuleAndOwner() {
        OrganizationPolicy.Rule rule = policy.rules().get(0);
        assertThrows(
                IllegalArgumentException.class,
                () -> new OrganizationPolicy("T", policy.fallback(), List.of(rule, rule), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new OrganizationPolicy("T", policy.fallback(), List.of(rule), policy.waivers()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new OrganizationPolicy.Rule(" ", rule.effect(), "r", rule.when()));
        for (List<String> names : List.of(List.of(" ", "o"), List.of("r", " "))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new OrganizationPolicy.Waiver(names.get(0), List.of(), List.of(), names.get(1), "", DAY));
        }
        assertThrows(IllegalArgumentException.class, () -> new PolicySubject(null, null, -1L));
        assertEquals(0L, new PolicySubject(null, null, 0L).totalParameters());
    }

    @Test
    void aWaiverMayBeForSomeLicenses() {
        OrganizationPolicy.Waiver waiver =
                new OrganizationPolicy.Waiver("r", List.of("LicenseRef-a"), List.of("acme/x"), "o", "why", DAY);
        assertTrue(waiver.lifts("r", "licenseref-A", "ACME/x"));
        OrganizationPolicy waived = new OrganizationPolicy(
                "T",
                policy.fallback(),
                policy.rules(),
                List.of(new OrganizationPolicy.Waiver("lab", waiver.licenses(), waiver.models(), "o", "why", DAY)));
        assertEquals(
                waived,
                OrganizationPolicy.read(waived.toJson().toString()).value().orElseThrow());
        assertFalse(waiver.lifts("r", "LicenseRef-b", "acme/x"));
        assertFalse(waiver.lifts("r", "LicenseRef-a", "acme/y"));
        assertFalse(waiver.lifts("r", "LicenseRef-a", null));
        assertFalse(waiver.lifts("s", "LicenseRef-a", "acme/x"));
    }
}
