package org.openmodels.licenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.OneChange;
import org.openmodels.licenses.terms.TermsDomain;

/** Verdicts on several licenses at once, and on families. */
class CombinationTest {
    private static final VerdictEngine ENGINE = VerdictEngine.of(LicenseKnowledge.of(List.of(
                    TermsDomain.free().withId("LicenseRef-free"),
                    OneChange.free("'obligations':[{'kind':'CREDIT','on':['ALL'],'cite':'2'}]")
                            .withId("LicenseRef-credit"),
                    OneChange.free("'obligations':[{'kind':'UPDATE','on':['ALL'],'cite':'3'},"
                                    + "{'kind':'REPORT','on':['ALL'],'cite':'4'}]")
                            .withId("LicenseRef-update"),
                    OneChange.free("'purposes':{'value':['NON_COMMERCIAL'],'cite':'5'}")
                            .withId("LicenseRef-nc"),
                    OneChange.free(
                                    "'thresholds':[{'metric':'HEADCOUNT','limit':9,'cite':'6'}],"
                                            + "'policies':[{'title':'P','version':'LATEST','known':true,'mutable':true,'cite':'7'}]")
                            .withId("LicenseRef-small"),
                    OneChange.free(
                                    "'restrictions':[{'category':'SPAM','qualified':false,'location':'LICENSE','cite':'8'}]")
                            .withId("LicenseRef-clean"),
                    OneChange.free("'obligations':[{'kind':'UPDATE','on':['ALL'],'cite':'3'}]")
                            .withId("LicenseRef-z"),
                    OneChange.free(
                                    "'obligations':[{'kind':'CREDIT','on':['ALL'],'cite':'2'}],"
                                            + "'restrictions':[{'category':'SPAM','qualified':false,'location':'LICENSE','cite':'8'}]")
                            .withId("LicenseRef-both"),
                    OneChange.free("'purposes':{'value':['NON_COMMERCIAL'],'cite':'5'},"
                                    + "'thresholds':[{'metric':'HEADCOUNT','limit':9,'cite':'6'}]")
                            .withId("LicenseRef-two")))
            .withFamilies(id -> id.equals("LicenseRef-family")
                    ? List.of("LicenseRef-free", "LicenseRef-credit")
                    : id.equals("LicenseRef-odd") ? List.of("LicenseRef-free", "LicenseRef-nobody") : List.of()));

    private static Verdict check(String expression, UseCase.Builder useCase) {
        return ENGINE.check(
                LicenseExpression.parse(expression), useCase.actions(Action.RUN).build());
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream()
                .map(r -> r.license().substring("LicenseRef-".length()) + " " + r.rule())
                .toList();
    }

    private static List<String> duties(Verdict verdict) {
        return verdict.duties().stream().map(d -> d.kind().name()).toList();
    }

    @Test
    void allOweTheDutiesOfAllByLicense() {
        Verdict verdict = check("LicenseRef-update AND LicenseRef-free AND LicenseRef-credit", UseCase.builder());
        assertEquals(Outcome.CONDITIONAL, verdict.outcome());
        assertEquals(List.of("CREDIT", "UPDATE", "REPORT"), duties(verdict));
        assertEquals(List.of("credit granted", "free granted", "update granted"), rules(verdict));
        assertNull(verdict.chosen());
    }

    @Test
    void whatIsMissingForOneIsMissingForAll() {
        Verdict verdict = check("LicenseRef-nc AND LicenseRef-small AND LicenseRef-free", UseCase.builder());
        assertEquals(Outcome.REVIEW, verdict.outcome());
        assertEquals(List.of("commercial", "headcount"), verdict.missing());
        assertEquals(List.of("nc purpose", "small threshold", "small policy-latest"), rules(verdict));
        assertEquals(true, verdict.mutable());
    }

    @Test
    void aProhibitionOfOneIsOneOfAllAndMissesNothing() {
        Verdict verdict =
                check("LicenseRef-nc AND LicenseRef-small", UseCase.builder().commercial(true));
        assertEquals(Outcome.PROHIBITED, verdict.outcome());
        assertEquals(List.of(), verdict.missing());
        assertEquals(List.of("nc purpose", "small threshold", "small policy-latest"), rules(verdict));
    }

    @Test
    void theBestBranchIsTakenAndOfTwoAsGoodTheOneThatOwesLess() {
        assertEquals(
                "LicenseRef-credit",
                check("LicenseRef-update OR LicenseRef-credit OR LicenseRef-nc", UseCase.builder())
                        .chosen());
        assertEquals(
                "LicenseRef-clean",
                check("LicenseRef-update OR LicenseRef-clean", UseCase.builder())
                        .chosen());
        assertEquals(
                "LicenseRef-clean",
                check("LicenseRef-credit OR LicenseRef-clean", UseCase.builder())
                        .chosen());
    }

    @ParameterizedTest
    @CsvSource({
        "LicenseRef-update OR LicenseRef-z, LicenseRef-z",
        "LicenseRef-both OR LicenseRef-credit, LicenseRef-credit"
    })
    void dutiesAndLimitsCountBothWhateverTheNames(String expression, String chosen) {
        assertEquals(chosen, check(expression, UseCase.builder()).chosen());
    }

    @Test
    void whatIsPermittedOrConditionalIsAllowed() {
        assertTrue(check("LicenseRef-free", UseCase.builder()).isAllowed());
        assertTrue(check("LicenseRef-credit", UseCase.builder()).isAllowed());
        assertFalse(check("LicenseRef-small", UseCase.builder()).isAllowed());
        assertFalse(check("LicenseRef-nc", UseCase.builder().commercial(true)).isAllowed());
    }

    @Test
    void anOpenQuestionIsToldBesideAProhibitionAndWhatAReasonIsAbout() {
        Verdict verdict = check("LicenseRef-two", UseCase.builder().commercial(true));
        assertEquals(Outcome.PROHIBITED, verdict.outcome());
        assertEquals(List.of("two purpose", "two threshold"), rules(verdict));
        assertEquals(
                Optional.of(Action.RUN),
                check("LicenseRef-free", UseCase.builder()).reasons().get(0).about());
    }

    @Test
    void theBranchOfASumIsTheSumOfItsBranches() {
        Verdict verdict = check("LicenseRef-credit AND (LicenseRef-update OR LicenseRef-free)", UseCase.builder());
        assertEquals("LicenseRef-credit AND LicenseRef-free", verdict.chosen());
        assertEquals("LicenseRef-credit AND (LicenseRef-update OR LicenseRef-free)", verdict.expression());
        assertEquals(List.of("CREDIT"), duties(verdict));
    }

    @Test
    void anAdditionThatIsNotReadTakesNoMissingFactAway() {
        assertEquals(
                List.of("headcount"),
                check("LicenseRef-small WITH AdditionRef-x", UseCase.builder()).missing());
    }

    @Test
    void aFamilyAnswersByItsTightestTermsUnlessAMemberIsWorse() {
        Verdict family = check("LicenseRef-family", UseCase.builder());
        assertEquals(Outcome.CONDITIONAL, family.outcome());
        assertEquals(List.of("CREDIT"), duties(family));
        assertEquals(List.of("family granted"), rules(family));
        Verdict odd = check("LicenseRef-odd", UseCase.builder());
        assertEquals(Outcome.REVIEW, odd.outcome());
        assertEquals("LicenseRef-odd", odd.expression());
    }

    @Test
    void laterVersionsAreAnsweredByTheirOwnTermsOrTheNamedOnes() {
        VerdictEngine engine = VerdictEngine.of(LicenseKnowledge.of(List.of(
                TermsDomain.free().withId("Acme-1.0"),
                TermsDomain.free().withId("Acme-2.0"),
                OneChange.free("'obligations':[{'kind':'CREDIT','on':['ALL'],'cite':'2'}]")
                        .withId("Acme-2.0+"))));
        UseCase use = UseCase.builder().actions(Action.RUN).build();
        Verdict own = engine.check(LicenseExpression.parse("Acme-2.0+"), use);
        assertEquals("Acme-2.0+ CONDITIONAL", own.expression() + " " + own.outcome());
        Verdict named = engine.check(LicenseExpression.parse("Acme-1.0+"), use);
        assertEquals("Acme-1.0+ PERMITTED", named.expression() + " " + named.outcome());
    }

    @Test
    void whatIsNoLicenseOrStandsElsewhereIsReviewed() {
        UseCase use = UseCase.builder().actions(Action.RUN).build();
        for (List<String> one : List.of(
                List.of("NOASSERTION", "no-license"),
                List.of("NONE", "no-license"),
                List.of("LicenseRef-none", "license-unknown"),
                List.of("DocumentRef-x:LicenseRef-free", "license-elsewhere"))) {
            Verdict verdict = ENGINE.check(LicenseExpression.parse(one.get(0)), use);
            assertEquals(Outcome.REVIEW, verdict.outcome());
            assertEquals(one.get(0), verdict.expression());
            assertEquals(one.get(1), verdict.reasons().get(0).rule());
        }
    }
}
