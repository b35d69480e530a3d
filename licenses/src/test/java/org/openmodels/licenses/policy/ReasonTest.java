package org.openmodels.licenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.OneChange;

/** What a license that grants everything but for one statement answers, and in which words. */
class ReasonTest {
    private static Verdict check(LicenseTerms terms, String facts) {
        UseCase useCase = UseCase.read(OneChange.json(facts).toString()).value().orElseThrow();
        return VerdictEngine.of(LicenseKnowledge.of(List.of(terms))).check(terms.id(), useCase);
    }

    @ParameterizedTest(name = "{0}; {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''notes'':[]|''actions'':[''RUN'']|PERMITTED granted: RUN is granted in so many words",
                "''grants'':{''RUN'':{''basis'':''IMPLIED''}}|''actions'':[''RUN'']|PERMITTED granted: RUN is granted",
                "''grants'':{''RUN'':{''grant'':''UNSTATED'',''basis'':null,''cite'':null}}|''actions'':[''RUN'']|REVIEW term-unstated: the text does not say whether one may RUN",
                "''grants'':{''RUN'':{''grant'':''FORBIDDEN'',''basis'':null}}|''actions'':[''RUN'']|PROHIBITED forbidden: the text forbids to RUN",
                "''grants'':{''HOST'':{''subject'':''ORIGINAL''},''PUBLISH_DERIVATIVE'':{''grant'':''FORBIDDEN'',''basis'':null}}|''actions'':[''HOST''],''derivative'':{}|PROHIBITED forbidden: the text forbids to HOST modified weights",
                "''grants'':{''HOST'':{''subject'':''ORIGINAL''},''PUBLISH_DERIVATIVE'':{''grant'':''FORBIDDEN'',''basis'':null}}|''actions'':[''HOST'']|PERMITTED granted: HOST is granted in so many words",
                "''grants'':{''TRAIN_ON_OUTPUTS'':{''grant'':''FORBIDDEN'',''basis'':null,''except'':[''NON_LLM'']}}|''actions'':[''TRAIN_ON_OUTPUTS''],''trainedModel'':{''kind'':''OTHER''}|PERMITTED exception: TRAIN_ON_OUTPUTS is spared by the exception [NON_LLM]",
                "''grants'':{''TRAIN_ON_OUTPUTS'':{''grant'':''FORBIDDEN'',''basis'':null,''except'':[''NON_LLM'']}}|''actions'':[''TRAIN_ON_OUTPUTS''],''trainedModel'':{''kind'':''FOUNDATION''}|REVIEW exception-open: the text forbids to TRAIN_ON_OUTPUTS except for [NON_LLM]",
                "''grants'':{''TRAIN_ON_OUTPUTS'':{''grant'':''FORBIDDEN'',''basis'':null,''except'':[''NON_FOUNDATION'']}}|''actions'':[''TRAIN_ON_OUTPUTS''],''trainedModel'':{''kind'':''FOUNDATION''}|PROHIBITED forbidden: the text forbids to TRAIN_ON_OUTPUTS",
                "''grants'':{''TRAIN_ON_OUTPUTS'':{''grant'':''FORBIDDEN'',''basis'':null,''except'':[''NON_COMPETING'']}}|''actions'':[''TRAIN_ON_OUTPUTS''],''trainedModel'':{''kind'':''OTHER''},''competitorOf'':[]|PERMITTED exception: TRAIN_ON_OUTPUTS is spared by the exception [NON_COMPETING]",
                "''grants'':{''TRAIN_ON_OUTPUTS'':{''grant'':''FORBIDDEN'',''basis'':null,''except'':[''NON_COMPETING'']}}|''actions'':[''TRAIN_ON_OUTPUTS''],''trainedModel'':{''kind'':''LLM''},''competitorOf'':[]|REVIEW exception-open: the text forbids to TRAIN_ON_OUTPUTS except for [NON_COMPETING]",
                "''grants'':{''RUN'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''PERMISSION''}}|''actions'':[''RUN''],''permissions'':[]|PROHIBITED condition-unmet: RUN is granted only on a condition that does not hold: PERMISSION",
                "''grants'':{''RUN'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''PERMISSION''}}|''actions'':[''RUN''],''permissions'':[''LicenseRef-changed'']|CONDITIONAL permission-held: RUN keeps to the permission given by the licensor",
                "''grants'':{''RUN'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''PERMISSION''}}|''actions'':[''RUN'']|REVIEW condition: RUN is granted only on the condition PERMISSION",
                "''grants'':{''RUN'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''INTERNAL_USE''}}|''actions'':[''RUN'']|PERMITTED condition-met: RUN is granted: INTERNAL_USE holds",
                "''grants'':{''HOST'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''INTERNAL_USE_ONLY''}}|''actions'':[''HOST'']|PROHIBITED condition-unmet: HOST is granted only on a condition that does not hold: INTERNAL_USE_ONLY",
                "''grants'':{''HOST'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''INTERNAL_USE_ONLY''}}|''actions'':[''HOST''],''permissions'':[''LicenseRef-changed'']|CONDITIONAL permission-held: HOST keeps to the permission given by the licensor",
                "''grants'':{''FINE_TUNE'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''INTERNAL_USE''}}|''actions'':[''FINE_TUNE''],''internalOnly'':false|PROHIBITED condition-unmet: FINE_TUNE is granted only on a condition that does not hold: INTERNAL_USE",
                "''grants'':{''RUN'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''NON_COMMERCIAL''}}|''actions'':[''RUN''],''commercial'':false|PERMITTED condition-met: RUN is granted: NON_COMMERCIAL holds",
                "''grants'':{''RUN'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''NON_COMMERCIAL''}}|''actions'':[''RUN''],''commercial'':true|PROHIBITED condition-unmet: RUN is granted only on a condition that does not hold: NON_COMMERCIAL",
                "''grants'':{''TRAIN_ON_OUTPUTS'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''NON_COMMERCIAL_OR_OWN_FAMILY'',''family'':[''Acme'']}}|''actions'':[''TRAIN_ON_OUTPUTS''],''commercial'':true,''trainedModel'':{''family'':''acme''}|PERMITTED condition-met: TRAIN_ON_OUTPUTS is granted: NON_COMMERCIAL_OR_OWN_FAMILY holds",
                "''grants'':{''TRAIN_ON_OUTPUTS'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''NON_COMMERCIAL_OR_OWN_FAMILY'',''family'':[''Acme'']}}|''actions'':[''TRAIN_ON_OUTPUTS''],''commercial'':false|PERMITTED condition-met: TRAIN_ON_OUTPUTS is granted: NON_COMMERCIAL_OR_OWN_FAMILY holds",
                "''grants'':{''TRAIN_ON_OUTPUTS'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''NON_COMMERCIAL_OR_OWN_FAMILY'',''family'':[''Acme'']}}|''actions'':[''TRAIN_ON_OUTPUTS''],''commercial'':true,''trainedModel'':{''family'':''other''}|PROHIBITED condition-unmet: TRAIN_ON_OUTPUTS is granted only on a condition that does not hold: NON_COMMERCIAL_OR_OWN_FAMILY",
                "''grants'':{''TRAIN_ON_OUTPUTS'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''OWN_FAMILY'',''family'':[''Acme'']}}|''actions'':[''TRAIN_ON_OUTPUTS''],''trainedModel'':{''family'':''Acme 7B''}|PERMITTED condition-met: TRAIN_ON_OUTPUTS is granted: OWN_FAMILY holds",
                "''grants'':{''HOST'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''UNPAID_OR_SEPARATE_AGREEMENT''}}|''actions'':[''HOST''],''commercial'':false|PERMITTED condition-met: HOST is granted: UNPAID_OR_SEPARATE_AGREEMENT holds",
                "''grants'':{''HOST'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''UNPAID_OR_SEPARATE_AGREEMENT''}}|''actions'':[''HOST''],''commercial'':true,''permissions'':[]|REVIEW condition: HOST is granted only on the condition UNPAID_OR_SEPARATE_AGREEMENT",
                "''grants'':{''HOST'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''UNPAID_OR_SEPARATE_AGREEMENT''}}|''actions'':[''HOST''],''commercial'':true,''permissions'':[''LicenseRef-changed'']|CONDITIONAL permission-held: HOST keeps to the permission given by the licensor",
                "''grants'':{''HOST'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''OWNS_HARDWARE''}}|''actions'':[''HOST''],''permissions'':[''LicenseRef-changed'']|REVIEW condition: HOST is granted only on the condition OWNS_HARDWARE",
                "''purposes'':{''value'':[''NON_COMMERCIAL''],''commercialRoute'':''SEPARATE_LICENSE''}|''actions'':[''RUN''],''commercial'':true|PROHIBITED purpose: RUN is granted for [NON_COMMERCIAL] only; for more: SEPARATE_LICENSE",
                "''purposes'':{''value'':[''NON_COMMERCIAL''],''commercialRoute'':''NONE''}|''actions'':[''RUN''],''commercial'':true|PROHIBITED purpose: RUN is granted for [NON_COMMERCIAL] only",
                "''purposes'':{''value'':[''NON_COMMERCIAL'']}|''actions'':[''RUN''],''commercial'':true|PROHIBITED purpose: RUN is granted for [NON_COMMERCIAL] only",
                "''purposes'':{''value'':[''NON_COMMERCIAL''],''commercialRoute'':''NONE''}|''actions'':[''RUN''],''commercial'':true,''permissions'':[''LicenseRef-changed'']|REVIEW purpose: RUN is granted for [NON_COMMERCIAL]; the text knows no permission for more",
                "''purposes'':{''value'':[''NON_COMMERCIAL''],''commercialRoute'':''WRITTEN_PERMISSION''}|''actions'':[''RUN''],''commercial'':true,''permissions'':[''LicenseRef-changed'']|CONDITIONAL permission-held: RUN is granted for [NON_COMMERCIAL]; beyond it by permission",
                "''purposes'':{''value'':[''RESEARCH'']}|''actions'':[''RUN''],''commercial'':false|REVIEW purpose: RUN is granted for [RESEARCH] only; the purpose is not known",
                "''purposes'':{''value'':[''RESEARCH'']}|''actions'':[''RUN''],''commercial'':false,''purpose'':''RESEARCH''|PERMITTED granted: RUN is granted in so many words",
                "''outputs'':{''distillation'':''DERIVATIVE''},''grants'':{''FINE_TUNE'':{''grant'':''FORBIDDEN'',''basis'':null}}|''actions'':[''TRAIN_ON_OUTPUTS'']|REVIEW distillation: a model trained on outputs counts as a derivative, and to FINE_TUNE is not plainly granted",
                "''licensees'':{''value'':[''COMPANIES''],''cite'':''1''}|''actions'':[''RUN''],''licensee'':''COMPANY''|PROHIBITED licensee: the license is not for [COMPANIES]",
                "''licensees'':{''value'':[''COMPANIES''],''cite'':''1''}|''actions'':[''RUN'']|REVIEW licensee: the license is not for [COMPANIES]; who the user is is not known",
                "''thresholds'':[{''metric'':''HEADCOUNT'',''limit'':9,''cite'':''1''}]|''actions'':[''RUN''],''headcount'':10|PROHIBITED threshold: beyond 9 headcount a separate license is needed",
                "''thresholds'':[{''metric'':''HEADCOUNT'',''limit'':9,''cite'':''1''}]|''actions'':[''RUN'']|REVIEW threshold: beyond 9 headcount a separate license is needed; whether it is so is not known",
                "''thresholds'':[{''metric'':''HEADCOUNT'',''limit'':9,''cite'':''1''}]|''actions'':[''RUN''],''headcount'':10,''permissions'':[''LicenseRef-changed'']|CONDITIONAL permission-held: beyond 9 headcount a separate license is needed, and the permission is held",
                "''territories'':[{''excluded'':[''EU''],''basis'':''USE'',''covers'':[''MODEL''],''cite'':''1''}]|''actions'':[''RUN''],''territories'':[''DE'']|PROHIBITED territory: nothing is granted for use in [EU]",
                "''territories'':[{''excluded'':[''EU''],''basis'':''DOMICILE'',''covers'':[''MODEL''],''cite'':''1''}]|''actions'':[''RUN''],''domicile'':''DE''|PROHIBITED territory: nothing is granted to those at home in [EU]",
                "''territories'':[{''excluded'':[''DE''],''basis'':''DOMICILE'',''covers'':[''MODEL''],''cite'':''1''}]|''actions'':[''RUN''],''domicile'':''EU''|REVIEW territory: nothing is granted to those at home in [DE]; whether it is so is not known",
                "''restrictions'':[{''category'':''SPAM'',''qualified'':false,''location'':''LICENSE'',''cite'':''1''}]|''actions'':[''RUN''],''domains'':[''SPAM'']|PROHIBITED restriction: SPAM is forbidden",
                "''restrictions'':[{''category'':''SPAM'',''qualified'':true,''location'':''LICENSE'',''cite'':''1''}]|''actions'':[''RUN''],''domains'':[''SPAM'']|REVIEW restriction-qualified: SPAM is forbidden under a condition that must be judged",
                "''restrictions'':[{''category'':''SPAM'',''qualified'':false,''location'':''LICENSE'',''cite'':''1''}]|''actions'':[''RUN'']|CONDITIONAL restrictions: the use must keep clear of the forbidden uses; the use case does not say which it touches",
                "''policies'':[{''title'':''P'',''version'':''1'',''known'':false,''mutable'':false,''cite'':''1''}]|''actions'':[''RUN''],''domains'':[''SPAM'']|REVIEW policy-unknown: the policy \"P\" binds and has not been read",
                "''policies'':[{''title'':''P'',''version'':''1'',''kind'':''LICENSE'',''known'':false,''mutable'':false,''cite'':''1''}]|''actions'':[''RUN''],''domains'':[]|REVIEW policy-unknown: the license \"P\" binds and has not been read",
                "''reviewed'':''SUMMARY''|''actions'':[''RUN'']|REVIEW not-reviewed: the text of the license has not been read in full",
                "''notes'':[]|''commercial'':true|REVIEW actions-missing: the use case must say what is done with the model"
            })
    void theFirstReasonDecides(String change, String facts, String expected) {
        Verdict verdict = check(OneChange.free(change.replace("''", "'")), facts.replace("''", "'"));
        Reason first = verdict.reasons().get(0);
        assertEquals(expected, first.outcome() + " " + first.rule() + ": " + first.message());
        assertEquals(first.outcome(), verdict.outcome());
    }

    @Test
    void modifiedWeightsNeedThePurposesOfPassingThemOn() {
        String original =
                "'grants':{'HOST':{'subject':'ORIGINAL'},'PUBLISH_DERIVATIVE':{'purposes':['RESEARCH'],'cite':'9'}}";
        String facts = "'actions':['HOST'],'commercial':true,'derivative':{}";
        Verdict own = check(OneChange.free(original), facts);
        assertEquals(Outcome.PROHIBITED, own.outcome());
        assertEquals("grants/PUBLISH_DERIVATIVE", own.reasons().get(0).term());
        assertEquals("9", own.reasons().get(0).cite());
        assertEquals("HOST is granted for [RESEARCH] only", own.reasons().get(0).message());
        String both = "'grants':{'HOST':{'subject':'ORIGINAL'}},'purposes':{'value':['RESEARCH'],'cite':'2'}";
        assertEquals(
                List.of("purposes 2"),
                check(OneChange.free(both), facts).reasons().stream()
                        .map(r -> r.term() + " " + r.cite())
                        .toList());
    }

    @Test
    void whoKnowsTheDomainsIsNotToldToKeepClear() {
        LicenseTerms terms = OneChange.free(
                "'restrictions':[{'category':'SPAM','qualified':false,'location':'LICENSE','cite':'1'}]");
        assertEquals(1, check(terms, "'actions':['RUN']").limits().size());
        Verdict told = check(terms, "'actions':['RUN'],'domains':['MEDICAL']");
        assertEquals(List.of(), told.limits());
        assertEquals(Outcome.PERMITTED, told.outcome());
    }

    @Test
    void theNewestTextOfAPolicyIsToldWhateverTheAnswer() {
        for (String read : List.of("", "'asOf':'2024-07-23',")) {
            String policy = "'policies':[{'title':'P','version':'LATEST','known':true," + read
                    + "'mutable':true,'cite':'1'}],'licensees':{'value':['COMPANIES'],'cite':'1'}";
            Verdict verdict = check(OneChange.free(policy), "'actions':['RUN'],'licensee':'COMPANY'");
            assertEquals(Outcome.PROHIBITED, verdict.outcome());
            assertEquals(true, verdict.mutable());
            assertEquals(
                    "the newest text of the policy \"P\" binds"
                            + (read.isEmpty() ? "" : "; the one read is of 2024-07-23"),
                    verdict.reasons().get(1).message());
            assertEquals(2, verdict.reasons().size());
        }
    }

    @Test
    void additionsThatAreNotReadAreSaid() {
        LicenseTerms terms = OneChange.free("'notes':[]");
        VerdictEngine engine = VerdictEngine.of(LicenseKnowledge.of(List.of(terms)));
        UseCase use = UseCase.builder().actions(Action.RUN).build();
        Verdict widened = engine.check(LicenseExpression.parse("LicenseRef-changed WITH Classpath-exception-2.0"), use);
        assertEquals("LicenseRef-changed WITH Classpath-exception-2.0", widened.expression());
        assertEquals(
                List.of("granted", "exception-ignored"),
                widened.reasons().stream().map(Reason::rule).toList());
        assertEquals(
                "the exception Classpath-exception-2.0 is not read; the answer is that of the license without it",
                widened.reasons().get(1).message());
        Verdict unknown = engine.check(LicenseExpression.parse("LicenseRef-changed WITH AdditionRef-x"), use);
        assertEquals(
                List.of("addition-unknown", "granted"),
                unknown.reasons().stream().map(Reason::rule).toList());
        assertEquals(
                "the addition AdditionRef-x is not read; it may take away what the license grants",
                unknown.reasons().get(0).message());
        assertEquals(List.of(), unknown.missing());
        assertEquals(
                "addition-unknown",
                engine.check(LicenseExpression.parse("LicenseRef-changed WITH Apache-2.0"), use)
                        .reasons()
                        .get(0)
                        .rule());
    }

    @Test
    void ofPrescribedWordsTheFirstAndAllAreGiven() {
        String duty = "'obligations':[{'kind':'CREDIT','on':['ALL'],'literal':['a','b'],'cite':'1'}]";
        JsonNode json = check(OneChange.free(duty), "'actions':['RUN']")
                .toJson()
                .get("obligations")
                .get(0);
        assertEquals("a", json.get("literal").asText());
        assertEquals("[\"a\",\"b\"]", json.get("anyOf").toString());
    }

    /** Whether a duty reaches who trains a model on outputs. */
    @ParameterizedTest(name = "{0} {1} {2}, internal {3}: {4}")
    @CsvSource({
        "UNSTATED, OUTPUT_TRAINED, PUBLISH_DERIVATIVE, , DUE",
        "UNSTATED, DERIVATIVE, PUBLISH_DERIVATIVE, , NONE",
        "NOT_DERIVATIVE, DERIVATIVE, PUBLISH_DERIVATIVE, , NONE",
        "DERIVATIVE, DERIVATIVE, PUBLISH_DERIVATIVE, , OPEN internalOnly",
        "DERIVATIVE, DERIVATIVE, PUBLISH_DERIVATIVE, false, DUE",
        "DERIVATIVE, DERIVATIVE, PUBLISH_DERIVATIVE, true, NONE",
        "DERIVATIVE, DERIVATIVE, FINE_TUNE, true, DUE",
        "DERIVATIVE, DERIVATIVE, RUN, true, DUE",
        "DERIVATIVE, DERIVATIVE, ALL, true, DUE",
        "DERIVATIVE, ANY, PUBLISH_DERIVATIVE, false, DUE",
        "DERIVATIVE, ANY, REDISTRIBUTE, false, NONE",
        "DERIVATIVE, ORIGINAL, PUBLISH_DERIVATIVE, false, NONE",
        "DERIVATIVE_IF_SIMILAR, DERIVATIVE, PUBLISH_DERIVATIVE, false, OPEN",
        "DERIVATIVE_IF_SIMILAR, DERIVATIVE, PUBLISH_DERIVATIVE, true, NONE",
        "DERIVATIVE_IF_SIMILAR, DERIVATIVE, PUBLISH_DERIVATIVE, , OPEN internalOnly"
    })
    void aDutyOnDerivativesFollowsAModelThatIsOne(
            String distillation, String subject, String on, Boolean internal, String expected) {
        Verdict verdict = check(
                OneChange.free(
                        "'outputs':{'distillation':'" + distillation + "'},'obligations':[{'kind':'CREDIT','on':['" + on
                                + "'],'subject':'" + subject + "','cite':'1'}]"),
                "'actions':['TRAIN_ON_OUTPUTS']" + (internal == null ? "" : ",'internalOnly':" + internal));
        String found = verdict.duties().isEmpty()
                ? "NONE"
                : (verdict.duties().get(0).state() + " "
                                + String.join(" ", verdict.duties().get(0).dependsOn()))
                        .strip();
        assertEquals(expected, found);
    }
}
