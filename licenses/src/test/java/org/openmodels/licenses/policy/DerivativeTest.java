package org.openmodels.licenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.Obligation.Kind;
import org.openmodels.licenses.terms.TermsDomain;

/** The stated name and license of a derivative against the duties on them. */
class DerivativeTest {
    private static Verdict check(String license, Obligation duty, Derivative derivative) {
        LicenseTerms terms = Surgery.plus(TermsDomain.free(), duty).withId(license);
        return VerdictProperties.check(
                terms,
                UseCase.builder()
                        .actions(Action.PUBLISH_DERIVATIVE)
                        .derivative(derivative)
                        .build());
    }

    private static Obligation duty(Kind kind, String literal) {
        return Obligation.of(kind, Set.of(Action.PUBLISH_DERIVATIVE), "1")
                .withLiteral(literal == null ? List.of() : Arrays.asList(literal.split(",", -1)), Set.of());
    }

    @ParameterizedTest(name = "{0} named {1}: {2} {3}")
    @CsvSource({
        "Llama, Llama-brain, CONDITIONAL, MET",
        "Llama, acme/LLaMA-brain, CONDITIONAL, MET",
        "Llama 3, acme/Llama-3-brain, CONDITIONAL, MET",
        "Llama 3, acme/Llama-brain, PROHIBITED, DUE",
        "Llama, acme/brain, PROHIBITED, DUE",
        "Llama, llama/brain, PROHIBITED, DUE",
        "Llama, brain-llama, PROHIBITED, DUE",
        "Llama, llamas, REVIEW, DUE",
        "'Llama,Meta', meta-brain, CONDITIONAL, MET",
        "'Llama,Meta', brain-meta, PROHIBITED, DUE",
        "'Llama,Meta', brain-llama-x, PROHIBITED, DUE",
        "{MODEL_NAME}, brain, REVIEW, DUE",
        ", brain, REVIEW, DUE",
        "Llama, , CONDITIONAL, DUE"
    })
    void aNameStartsWithThePrescribedWord(String words, String name, Outcome outcome, Duty.State state) {
        Verdict verdict =
                check("LicenseRef-acme-2", duty(Kind.NAME_DERIVATIVE, words), new Derivative(name, "LicenseRef-x"));
        assertEquals(outcome, verdict.outcome());
        assertEquals(state, verdict.duties().get(0).state());
        if (outcome.compareTo(Outcome.REVIEW) >= 0) {
            assertEquals("derivative-name", verdict.reasons().get(0).rule());
            assertEquals(
                    "the derivative's name must start with one of "
                            + (words == null ? "[]" : "[" + words.replace(",", ", ") + "]")
                            + (outcome == Outcome.REVIEW ? "; whether the one stated does must be judged" : ""),
                    verdict.reasons().get(0).message());
        }
    }

    @ParameterizedTest(name = "{0} named {1}: {2} {3}")
    @CsvSource({
        "MiniCPM, brain-minicpm-2B, CONDITIONAL, MET",
        "MiniCPM, MiniCPM-brain, CONDITIONAL, MET",
        "MiniCPM, brain-2B, PROHIBITED, DUE",
        "MiniCPM, minicpm/brain, PROHIBITED, DUE",
        "MiniCPM, myminicpm, REVIEW, DUE"
    })
    void aNameContainsThePrescribedWordWhereTheTextAsksForNoMore(
            String words, String name, Outcome outcome, Duty.State state) {
        Obligation duty = duty(Kind.NAME_DERIVATIVE, null)
                .withLiteral(List.of(words), Set.of(Obligation.Place.MODEL_NAME_ANYWHERE));
        Verdict verdict = check("LicenseRef-acme-2", duty, new Derivative(name, "LicenseRef-x"));
        assertEquals(outcome, verdict.outcome());
        assertEquals(state, verdict.duties().get(0).state());
        if (outcome == Outcome.PROHIBITED) {
            assertEquals(
                    "the derivative's name must contain one of [MiniCPM]",
                    verdict.reasons().get(0).message());
        }
    }

    @ParameterizedTest(name = "{0} {1} passed on under {3}: {4} {5}")
    @CsvSource({
        "LicenseRef-acme-2, DERIVATIVE, , LicenseRef-ACME-2, CONDITIONAL, MET",
        "LicenseRef-acme-2, DERIVATIVE, , ' LicenseRef-acme-2 ', CONDITIONAL, MET",
        "LicenseRef-acme-2, DERIVATIVE, , MIT, PROHIBITED, DUE",
        "LicenseRef-acme-2, WORK, , MIT, REVIEW, DUE",
        "LicenseRef-acme-2, DERIVATIVE, , MIT OR Zlib, REVIEW, DUE",
        "LicenseRef-acme-2, DERIVATIVE, 'MIT,Zlib', mit, CONDITIONAL, MET",
        "LicenseRef-acme-2, DERIVATIVE, 'MIT,Zlib', ISC, PROHIBITED, DUE",
        "LicenseRef-acme-2, DERIVATIVE, , , CONDITIONAL, DUE",
        "GPL-3.0-or-later, DERIVATIVE, , GPL-3.0-only, CONDITIONAL, MET",
        "GPL-3.0-or-later, DERIVATIVE, , GPL-3.0+, CONDITIONAL, MET",
        "GPL-3.0-only, DERIVATIVE, , GPL-3.0-or-later, REVIEW, DUE",
        "GPL-3.0-only, DERIVATIVE, , GPL-2.0-only, REVIEW, DUE",
        "GPL-3.0-only, DERIVATIVE, , AGPL-3.0-only, REVIEW, DUE",
        "GPL-3.0-only, DERIVATIVE, , MIT, PROHIBITED, DUE",
        "MIT, DERIVATIVE, , GPL-3.0-only, PROHIBITED, DUE",
        "CC-BY-SA-4.0, DERIVATIVE, , GPL-3.0-only, REVIEW, DUE",
        "EUPL-1.2, DERIVATIVE, , MIT, REVIEW, DUE"
    })
    void aLicenseIsTheSameOrOneThatIsNamed(
            String license, Obligation.Scope scope, String named, String stated, Outcome outcome, Duty.State state) {
        Verdict verdict =
                check(license, duty(Kind.SHARE_ALIKE, named).withScope(scope), new Derivative("Llama", stated));
        assertEquals(outcome, verdict.outcome());
        assertEquals(state, verdict.duties().get(0).state());
        if (outcome == Outcome.PROHIBITED) {
            assertEquals("derivative-license", verdict.reasons().get(0).rule());
            assertEquals(
                    "the derivative must be passed on under "
                            + (named == null ? license : "[" + named.replace(",", ", ") + "]"),
                    verdict.reasons().get(0).message());
        }
    }

    @Test
    void otherDutiesAndWhatIsOnlyEncouragedAreNotBroken() {
        Derivative other = new Derivative("other", "MIT");
        Verdict credit = check("LicenseRef-acme-2", duty(Kind.CREDIT, "Acme"), other);
        assertEquals(Outcome.CONDITIONAL, credit.outcome());
        assertEquals(Duty.State.DUE, credit.duties().get(0).state());
        Verdict wish = check(
                "LicenseRef-acme-2",
                duty(Kind.NAME_DERIVATIVE, "Acme").withStrength(Obligation.Strength.ENCOURAGED),
                other);
        assertEquals(Outcome.PERMITTED, wish.outcome());
        assertEquals(List.of(), wish.duties());
    }
}
