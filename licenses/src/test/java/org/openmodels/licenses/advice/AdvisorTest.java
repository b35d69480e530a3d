package org.openmodels.licenses.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmodels.core.catalog.DeclaredLicense;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.policy.Figure;
import org.openmodels.licenses.policy.Outcome;
import org.openmodels.licenses.policy.UseCase;
import org.openmodels.licenses.registry.Resolution;
import org.openmodels.licenses.terms.Action;

@DisplayName("The advisor")
class AdvisorTest {
    private static final Advisor ADVISOR = Advisor.bundled();
    private static final UseCase HOSTED = UseCase.builder()
            .actions(Action.HOST)
            .commercial(true)
            .monthlyActiveUsers(Figure.of(800_000_000))
            .domains(Set.of())
            .build();

    private static Model model(String name) {
        return ADVISOR.catalog().find(name).orElseThrow();
    }

    @ParameterizedTest
    @DisplayName("reads licenses by any name that the registry knows")
    @CsvSource({
        "llama3.1, LicenseRef-llama-3.1",
        "Apache 2, Apache-2.0",
        "mit OR gpl-3.0-only, MIT OR GPL-3.0-only",
        "gemma, LicenseRef-gemma",
        "GPL-2.0-only WITH Classpath-exception-2.0, GPL-2.0-only WITH Classpath-exception-2.0"
    })
    void names(String text, String expected) {
        Reading<LicenseExpression> reading = ADVISOR.expression(text);
        assertFalse(reading.hasErrors(), reading.diagnostics().toString());
        assertEquals(expected, reading.value().orElseThrow().toString());
    }

    @ParameterizedTest
    @DisplayName("refuses names that it does not know, and documents that are no licenses")
    @ValueSource(strings = {"no-such-license", "MIT AND no-such-license", "llama-3.1-aup", "MIT OR"})
    void refuses(String text) {
        assertTrue(ADVISOR.expression(text).hasErrors());
    }

    @Test
    @DisplayName("refuses an 'or later' of a license that has no later")
    void noOrLater() {
        assertTrue(ADVISOR.expression("llama3.1+").hasErrors());
        assertEquals(
                "license.no-or-later",
                ADVISOR.expression("llama3.1+").diagnostics().get(0).code());
    }

    @ParameterizedTest
    @DisplayName("takes a permission by any name of its license")
    @ValueSource(strings = {"llama3.1", "LicenseRef-llama-3.1", "licenseref-scancode-llama-3.1-license-2024"})
    void permissions(String name) {
        UseCase permitted = HOSTED.toBuilder().permissions(List.of(name)).build();
        assertEquals(List.of("LicenseRef-llama-3.1"), ADVISOR.named(permitted).permissions());
        LicenseExpression llama = LicenseExpression.parse("LicenseRef-llama-3.1");
        assertFalse(ADVISOR.check(llama, HOSTED).isAllowed());
        assertTrue(ADVISOR.check(llama, permitted).isAllowed());
        assertEquals(
                ADVISOR.check(llama, permitted),
                ADVISOR.check(
                        llama,
                        HOSTED.toBuilder()
                                .permissions(List.of("LicenseRef-llama-3.1"))
                                .build()));
    }

    @Test
    @DisplayName("leaves a permission for a license that it does not know, which permits nothing else")
    void unknownPermission() {
        UseCase permitted =
                HOSTED.toBuilder().permissions(List.of("no-such-license")).build();
        assertEquals(permitted, ADVISOR.named(permitted));
        assertFalse(ADVISOR.check(LicenseExpression.parse("LicenseRef-llama-3.1"), permitted)
                .isAllowed());
    }

    @Test
    @DisplayName("does not allow what a declared license allows where another source gives a tighter one")
    void disputes() {
        ModelAdvice advice = ADVISOR.advise(model("deepseek/deepseek-r1-distill-llama-8b"), HOSTED);
        assertEquals("MIT", advice.license().orElseThrow());
        assertEquals(Outcome.REVIEW, advice.verdict().outcome());
        assertTrue(advice.verdict().reasons().stream().anyMatch(r -> r.rule().equals("license-disputed")));
    }

    @Test
    @DisplayName("allows nothing without review where the license was inferred")
    void inferred() {
        Model inferred = ADVISOR.catalog().models().stream()
                .filter(m -> m.license() != null && m.license().basis() == DeclaredLicense.Basis.INFERRED)
                .findFirst()
                .orElseThrow();
        assertFalse(ADVISOR.advise(inferred, HOSTED).verdict().isAllowed(), inferred.id());
    }

    @Test
    @DisplayName("knows a multimodal model by the catalog, whatever the use case says")
    void multimodal() {
        UseCase german = HOSTED.toBuilder()
                .monthlyActiveUsers(Figure.of(2_000_000))
                .domicile("DE")
                .multimodal(false)
                .build();
        Model scout = ADVISOR.catalog().models().stream()
                .filter(m -> m.id().startsWith("meta/llama-4-scout"))
                .findFirst()
                .orElseThrow();
        assertEquals(Outcome.PROHIBITED, ADVISOR.advise(scout, german).verdict().outcome());
    }

    @Test
    @DisplayName("answers every model of the catalog, and allows none whose license does not resolve")
    void everyModel() {
        for (Model model : ADVISOR.catalog().models()) {
            ModelAdvice advice = ADVISOR.advise(model, HOSTED);
            boolean resolved = advice.resolution().status() == Resolution.Status.RESOLVED
                    || advice.resolution().status() == Resolution.Status.FAMILY;
            assertTrue(resolved || !advice.verdict().isAllowed(), model.id());
        }
    }
}
