package org.openmodels.licenses.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.licenses.terms.TermsComparison.Effect;
import org.openmodels.licenses.terms.TermsComparison.Relation;

class TermsComparisonTest {
    private static final LicenseTerms FREE = TermsDomain.free();

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''reviewed'':''SUMMARY''|TIGHTENED|reviewed: FULL -> SUMMARY",
                "''grants'':{''HOST'':{''grant'':''FORBIDDEN'',''basis'':null,''except'':[''OWN_FAMILY''],''family'':[''A'']}}|LOST|grants/HOST: GRANTED -> FORBIDDEN except [OWN_FAMILY] [A]",
                "''grants'':{''HOST'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''PERMISSION''}}|LOST|grants/HOST: GRANTED -> GRANTED_IF PERMISSION",
                "''grants'':{''HOST'':{''subject'':''ORIGINAL'',''purposes'':[''RESEARCH'']}}|TIGHTENED|grants/HOST: GRANTED -> GRANTED on the ORIGINAL for [RESEARCH]",
                "''licensees'':{''value'':[''COMPETITORS''],''cite'':''1''}|LOST|licensees/COMPETITORS: new, or more",
                "''obligations'':[{''kind'':''CREDIT'',''on'':[''ALL''],''cite'':''1''}]|TIGHTENED|obligations/CREDIT ALL: new, or more",
                "''obligations'':[{''kind'':''NAME_DERIVATIVE'',''on'':[''HOST'',''EMBED''],''subject'':''DERIVATIVE'',''literal'':[''Acme''],''cite'':''1''}]|TIGHTENED|obligations/NAME_DERIVATIVE DERIVATIVE [HOST, EMBED] [Acme]: new, or more",
                "''thresholds'':[{''metric'':''FUNDING'',''limit'':9,''currency'':''USD'',''onlyIf'':[''AI_WORK_ASSISTANT''],''cite'':''1''}]|TIGHTENED|thresholds/FUNDING 9 USD [AI_WORK_ASSISTANT]: new, or more",
                "''thresholds'':[{''metric'':''NONE'',''cite'':''1''}]|TIGHTENED|thresholds/NONE: new, or more",
                "''territories'':[{''excluded'':[''EU''],''basis'':''USE'',''covers'':[''MODEL''],''cite'':''1''}]|LOST|territories/USE [EU]: new, or more",
                "''territories'':[{''excluded'':[''EU''],''basis'':''USE'',''covers'':[''MODEL''],''modelKind'':''MULTIMODAL'',''cite'':''1''}]|LOST|territories/USE [EU] MULTIMODAL: new, or more",
                "''restrictions'':[{''category'':''SPAM'',''qualified'':true,''location'':''LICENSE'',''cite'':''1''}]|TIGHTENED|restrictions/SPAM qualified: new, or more",
                "''restrictions'':[{''category'':''SPAM'',''qualified'':false,''location'':''LICENSE'',''cite'':''1''}]|TIGHTENED|restrictions/SPAM: new, or more",
                "''policies'':[{''title'':''P'',''version'':''1'',''known'':false,''mutable'':false,''cite'':''1''}]|TIGHTENED|policies/P: new, or more",
                "''outputs'':{''distillation'':''DERIVATIVE''}|TIGHTENED|outputs/distillation: UNSTATED -> DERIVATIVE",
                "''outputs'':{''distillation'':''DERIVATIVE_IF_SIMILAR''}|TIGHTENED|outputs/distillation: UNSTATED -> DERIVATIVE_IF_SIMILAR",
                "''outputs'':{''distillation'':''NOT_DERIVATIVE''}|GAINED|outputs/distillation: UNSTATED -> NOT_DERIVATIVE",
                "''facts'':{''patentGrant'':''EXPRESS''}|GAINED|facts/patentGrant: NONE_STATED -> EXPRESS",
                "''facts'':{''patentGrant'':''EXCLUDED''}|TIGHTENED|facts/patentGrant: NONE_STATED -> EXCLUDED",
                "''facts'':{''sublicense'':''GRANTED''}|GAINED|facts/sublicense: UNSTATED -> GRANTED",
                "''facts'':{''sublicense'':''BARRED''}|TIGHTENED|facts/sublicense: UNSTATED -> BARRED",
                "''facts'':{''revocable'':true}|TIGHTENED|facts/revocable: false -> true",
                "''facts'':{''irrevocable'':true}|GAINED|facts/irrevocable: false -> true",
                "''facts'':{''purposeSticks'':true}|TIGHTENED|facts/purposeSticks: false -> true",
                "''facts'':{''remoteRestriction'':true}|TIGHTENED|facts/remoteRestriction: false -> true",
                "''facts'':{''unilateralChange'':''LICENSE''}|TIGHTENED|facts/unilateralChange: NONE -> LICENSE",
                "''facts'':{''terminates'':[{''on'':''BREACH'',''ends'':''ALL'',''cite'':''1''}]}|TIGHTENED|facts/terminates/BREACH: new, or more"
            })
    void aChangeIsNamedWithWhatItMeansAndIsUndoneByItsConverse(String change, Effect effect, String named) {
        LicenseTerms changed = OneChange.free(change.replace("''", "'"));
        TermsComparison there = TermsComparison.between(FREE, changed);
        assertEquals(List.of(named), there.with(effect));
        assertEquals(1, there.changes().size());
        assertEquals(effect == Effect.GAINED ? Relation.FREER : Relation.TIGHTER, there.relation());
        TermsComparison back = TermsComparison.between(changed, FREE);
        assertEquals(effect == Effect.GAINED ? Relation.TIGHTER : Relation.FREER, back.relation());
        assertEquals(1, back.changes().size());
    }

    @Test
    void llama31GainedTheTrainingOnOutputsAndOwesANameForIt() {
        LicenseKnowledge knowledge = LicenseKnowledge.bundled();
        TermsComparison comparison = TermsComparison.between(
                knowledge.find("LicenseRef-llama-2").orElseThrow(),
                knowledge.find("LicenseRef-llama-3.1").orElseThrow());
        assertEquals(Relation.INCOMPARABLE, comparison.relation());
        assertEquals(
                List.of("grants/TRAIN_ON_OUTPUTS"),
                comparison.changes().stream()
                        .filter(c -> c.effect() == Effect.GAINED && c.term().startsWith("grants"))
                        .map(TermsComparison.Change::term)
                        .toList());
        assertEquals(
                1,
                comparison.with(Effect.TIGHTENED).stream()
                        .filter(c -> c.startsWith("obligations/NAME_DERIVATIVE OUTPUT_TRAINED"))
                        .count());
    }

    @Test
    void narrowerPurposesAreLostAndAWayToCommerceIsSomething() {
        LicenseTerms closed =
                OneChange.free("'purposes':{'value':['NON_COMMERCIAL'],'commercialRoute':'NONE','cite':'1'}");
        LicenseTerms open = OneChange.free(
                "'purposes':{'value':['NON_COMMERCIAL'],'commercialRoute':'SEPARATE_LICENSE','cite':'1'}");
        LicenseTerms silent = OneChange.free("'purposes':{'value':['NON_COMMERCIAL'],'cite':'1'}");
        assertEquals(
                "purposes: [ANY] -> [NON_COMMERCIAL]",
                TermsComparison.between(FREE, open).with(Effect.LOST).get(0));
        assertEquals(Relation.TIGHTER, TermsComparison.between(FREE, open).relation());
        assertEquals(
                "purposes: [NON_COMMERCIAL] -> [ANY]",
                TermsComparison.between(open, FREE).with(Effect.GAINED).get(8));
        assertEquals(
                List.of("purposes/commercialRoute: NONE -> SEPARATE_LICENSE"),
                TermsComparison.between(closed, open).with(Effect.GAINED));
        assertEquals(Relation.EQUAL, TermsComparison.between(closed, silent).relation());
    }

    @Test
    void aTextThatWasNotReadComparesWithNoneButItsLike() {
        LicenseTerms unread = LicenseTerms.notReviewed("LicenseRef-x");
        assertEquals(
                Relation.INCOMPARABLE, TermsComparison.between(unread, FREE).relation());
        assertEquals(
                Relation.INCOMPARABLE, TermsComparison.between(FREE, unread).relation());
        assertEquals(
                Relation.EQUAL,
                TermsComparison.between(unread, LicenseTerms.notReviewed("LicenseRef-y"))
                        .relation());
    }
}
