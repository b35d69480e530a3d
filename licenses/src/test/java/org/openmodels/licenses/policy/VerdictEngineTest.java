package org.openmodels.licenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmodels.licenses.registry.LicenseEntry;
import org.openmodels.licenses.registry.LicenseRegistry;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.Grant;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.Obligation.Kind;

class VerdictEngineTest {
    private static final String LLAMA = "LicenseRef-llama-3.1";
    private final VerdictEngine engine = VerdictEngine.of(LicenseKnowledge.bundled());
    private final UseCase company = UseCase.builder()
            .actions(Action.HOST)
            .commercial(true)
            .monthlyActiveUsers(Figure.of(2_000_000))
            .territories(List.of("DE"))
            .domicile("DE")
            .domains(Set.of())
            .multimodal(false)
            .build();

    @BeforeEach
    void theTermsAreBundled() {
        Assumptions.assumeTrue(
                LicenseKnowledge.bundled().find(LLAMA).isPresent(), "the Llama 3.1 terms are not bundled");
    }

    @Test
    void aHostBeyondTheThresholdIsProhibitedCitingItsSection() {
        Verdict verdict = engine.check(
                LLAMA,
                company.toBuilder().monthlyActiveUsers(Figure.of(800_000_000)).build());
        assertEquals(Outcome.PROHIBITED, verdict.outcome());
        Reason first = verdict.reasons().get(0);
        assertEquals("threshold", first.rule());
        assertTrue(first.cite().startsWith("2"), first.cite());
        assertEquals(Action.HOST, first.action());
    }

    @Test
    void unknownUsersAreMissing() {
        Verdict verdict =
                engine.check(LLAMA, company.toBuilder().monthlyActiveUsers(null).build());
        assertEquals(Outcome.REVIEW, verdict.outcome());
        assertEquals(List.of("monthlyActiveUsers"), verdict.missing());
    }

    @Test
    void aHostWithinTheThresholdOwesBadgeNoticeAndName() {
        Verdict verdict = engine.check(
                LLAMA,
                company.toBuilder()
                        .actions(Action.HOST, Action.REDISTRIBUTE, Action.PUBLISH_DERIVATIVE)
                        .build());
        assertEquals(Outcome.CONDITIONAL, verdict.outcome());
        Set<Kind> kinds = verdict.duties().stream().map(Duty::kind).collect(Collectors.toSet());
        assertTrue(
                kinds.containsAll(Set.of(Kind.DISPLAY_ATTRIBUTION, Kind.NOTICE_FILE, Kind.NAME_DERIVATIVE)),
                kinds.toString());
    }

    @Test
    void competitorsAreToldByTheLicensorsThatAreKnown() {
        VerdictEngine told = engine.withStewards(id ->
                LicenseRegistry.bundled().find(id).map(LicenseEntry::steward).orElse(""));
        Map<String, Outcome> expected = Map.of(
                "lightricks", Outcome.PROHIBITED,
                "Lightricks Ltd.", Outcome.PROHIBITED,
                "Meta", Outcome.CONDITIONAL,
                "Stability AI", Outcome.CONDITIONAL,
                "LTX", Outcome.REVIEW);
        expected.forEach((name, outcome) -> assertEquals(
                outcome,
                told.check(
                                "LicenseRef-ltx-2-community-2026-01-05",
                                company.toBuilder()
                                        .competitorOf(List.of(name))
                                        .annualRevenue(Figure.money("5", "USD"))
                                        .build())
                        .outcome(),
                name));
        UseCase rival = company.toBuilder().competitorOf(List.of("HyperCLOVA")).build();
        assertEquals(
                List.of("competitorOf"),
                told.check("LicenseRef-hyperclovax-seed-2025", rival).missing().stream()
                        .filter("competitorOf"::equals)
                        .toList());
    }

    @Test
    void modifiedWeightsInAProductNeedTheRightToPassThemOn() {
        UseCase embeds = company.toBuilder()
                .actions(Action.EMBED)
                .derivative(new Derivative("mine", null))
                .build();
        LicenseKnowledge.bundled().stream()
                .filter(t -> t.grant(Action.PUBLISH_DERIVATIVE).status() == Grant.Status.FORBIDDEN)
                .forEach(t -> assertEquals(
                        Outcome.PROHIBITED, engine.check(t.id(), embeds).outcome(), t.id()));
    }
}
