package org.openmodels.licenses.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TightestTermsTest {
    private static final String BLANK = "'basis':null,'cite':'1',";

    private static LicenseTerms both(String a, String b) {
        return TightestTerms.of("LicenseRef-family", List.of(OneChange.free(a), OneChange.free(b)));
    }

    /** Two statements on hosting and what may be relied on; the order changes nothing. */
    @ParameterizedTest(name = "{0}; {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''grant'':''GRANTED'',''basis'':''EXPRESS''|''grant'':''GRANTED'',''basis'':''IMPLIED''|''grant'':''GRANTED'',''basis'':''IMPLIED''",
                "''grant'':''GRANTED'',''basis'':''NO_CLAIM''|''grant'':''GRANTED'',''basis'':''IMPLIED''|''grant'':''GRANTED'',''basis'':''NO_CLAIM''",
                "''grant'':''GRANTED''|''grant'':''GRANTED'',''basis'':''IMPLIED''|''grant'':''GRANTED''",
                "''grant'':''GRANTED''|''grant'':''GRANTED'',''subject'':''ORIGINAL''|''grant'':''GRANTED'',''subject'':''ORIGINAL''",
                "''grant'':''GRANTED''|''grant'':''GRANTED'',''purposes'':[''RESEARCH'']|''grant'':''GRANTED'',''purposes'':[''RESEARCH'']",
                "''grant'':''GRANTED'',''purposes'':[''EDUCATION'']|''grant'':''GRANTED'',''purposes'':[''RESEARCH'']|''grant'':''UNSTATED'',''cite'':null",
                "''grant'':''GRANTED''|''grant'':''UNSTATED''|''grant'':''UNSTATED'',''cite'':null",
                "''grant'':''GRANTED''|''grant'':''GRANTED_IF'',''condition'':''PERMISSION''|''grant'':''GRANTED_IF'',''condition'':''PERMISSION''",
                "''grant'':''GRANTED_IF'',''condition'':''CONSENT''|''grant'':''GRANTED_IF'',''condition'':''PERMISSION''|''grant'':''UNSTATED'',''cite'':null",
                "''grant'':''GRANTED''|''grant'':''GRANTED_IF'',''condition'':''OWN_FAMILY'',''family'':[''A'']|''grant'':''GRANTED_IF'',''condition'':''OWN_FAMILY'',''family'':[''A'']",
                "''grant'':''GRANTED_IF'',''condition'':''OWN_FAMILY'',''family'':[''A'',''B'']|''grant'':''GRANTED_IF'',''condition'':''OWN_FAMILY'',''family'':[''B'',''C'']|''grant'':''GRANTED_IF'',''condition'':''OWN_FAMILY'',''family'':[''B'']",
                "''grant'':''GRANTED_IF'',''condition'':''PERMISSION''|''grant'':''FORBIDDEN'',''except'':[''NON_LLM'']|''grant'':''FORBIDDEN''",
                "''grant'':''GRANTED''|''grant'':''FORBIDDEN'',''except'':[''NON_LLM'']|''grant'':''FORBIDDEN'',''except'':[''NON_LLM'']",
                "''grant'':''FORBIDDEN'',''except'':[''NON_LLM'',''OWN_FAMILY'']|''grant'':''FORBIDDEN'',''except'':[''NON_LLM'']|''grant'':''FORBIDDEN'',''except'':[''NON_LLM'']",
                "''grant'':''UNSTATED''|''grant'':''FORBIDDEN'',''except'':[''NON_LLM'']|''grant'':''FORBIDDEN''"
            })
    void ofTwoGrantsTheNarrowerHolds(String a, String b, String expected) {
        String one = "'grants':{'HOST':{" + BLANK + a.replace("''", "'") + "}}";
        String other = "'grants':{'HOST':{" + BLANK + b.replace("''", "'") + "}}";
        Grant tightest = OneChange.free("'grants':{'HOST':{" + BLANK + expected.replace("''", "'") + "}}")
                .grant(Action.HOST);
        assertEquals(tightest, both(one, other).grant(Action.HOST));
        assertEquals(tightest, both(other, one).grant(Action.HOST));
    }

    @Test
    void notesAreKeptAndSectionsNamedOnceEach() {
        String noted = "'grants':{'HOST':{'cite':'2','note':'why'}}";
        String other = "'grants':{'HOST':{'cite':'3'}}";
        assertEquals("2; 3", both(noted, other).grant(Action.HOST).cite());
        assertEquals("why", both(noted, other).grant(Action.HOST).note());
        assertEquals("why", both(other, noted).grant(Action.HOST).note());
        LicenseTerms three = TightestTerms.of(
                "LicenseRef-family",
                List.of(OneChange.free(noted), OneChange.free(other), OneChange.free(other), OneChange.free(noted)));
        assertEquals("2; 3", three.grant(Action.HOST).cite());
        assertEquals(
                List.of("a", "b"), both("'notes':['a']", "'notes':['b','a']").notes());
    }

    @Test
    void narrowerPurposesAndTheHarderWayToCommerceHold() {
        String open = "'purposes':{'value':['NON_COMMERCIAL'],'commercialRoute':'SEPARATE_LICENSE','cite':'2'}";
        String shut = "'purposes':{'value':['RESEARCH','PERSONAL'],'commercialRoute':'NONE','cite':'3','note':'n'}";
        String silent = "'purposes':{'value':['NON_COMMERCIAL'],'cite':'2'}";
        Purposes expected =
                new Purposes(Set.of(Purpose.RESEARCH, Purpose.PERSONAL), Purposes.CommercialRoute.NONE, "2; 3", "n");
        assertEquals(expected, both(open, shut).purposes());
        assertEquals(
                new Purposes(expected.value(), expected.commercialRoute(), "3; 2", "n"),
                both(shut, open).purposes());
        assertEquals(
                Purposes.CommercialRoute.SEPARATE_LICENSE,
                both(open, silent).purposes().commercialRoute());
        assertEquals(
                Purposes.CommercialRoute.SEPARATE_LICENSE,
                both(silent, open).purposes().commercialRoute());
        assertEquals(
                Purposes.CommercialRoute.SEPARATE_LICENSE,
                both(open, open).purposes().commercialRoute());
        assertEquals(Purposes.CommercialRoute.NONE, both(shut, open).purposes().commercialRoute());
        assertEquals(
                Set.of(Purpose.NON_COMMERCIAL),
                both("'notes':[]", open).purposes().value());
        LicenseTerms none =
                both("'purposes':{'value':['RESEARCH'],'cite':'2'}", "'purposes':{'value':['PERSONAL'],'cite':'3'}");
        assertEquals(Set.of(), none.purposes().value());
        assertEquals(Grant.UNSTATED, none.grant(Action.RUN));
    }

    @Test
    void whoeverOneShutsOutIsShutOut() {
        LicenseTerms terms = both(
                "'licensees':{'value':['COMPETITORS'],'cite':'2'}",
                "'licensees':{'value':['COMPANIES'],'cite':'3','note':'n'}");
        assertEquals(
                new Licensees(Set.of(Licensees.Kind.COMPETITORS, Licensees.Kind.COMPANIES), "2; 3", "n"),
                terms.licensees());
        assertEquals(
                "m",
                both("'licensees':{'value':['COMPANIES'],'cite':'3','note':'m'}", "'notes':[]")
                        .licensees()
                        .note());
    }

    @Test
    void ofThresholdsThatDifferInTheirLimitTheLowerHolds() {
        String high = "'thresholds':[{'metric':'HEADCOUNT','limit':10,'ends':'ALL','cite':'2'}]";
        String low = "'thresholds':[{'metric':'HEADCOUNT','limit':9,'ends':'ALL','cite':'3'}]";
        String other = "'thresholds':[{'metric':'HEADCOUNT','limit':8,'ends':'COMMERCE','cite':'4'}]";
        for (LicenseTerms terms : List.of(both(high, low), both(low, high))) {
            assertEquals(
                    List.of(9L),
                    terms.thresholds().stream().map(Threshold::limit).toList());
        }
        assertEquals(2, both(low, other).thresholds().size());
        assertEquals(
                "3", both(low, low.replace("'3'", "'5'")).thresholds().get(0).cite());
    }

    @Test
    void ofRestrictionsTheUnqualifiedHolds() {
        String qualified = "'restrictions':[{'category':'SPAM','qualified':true,'location':'LICENSE','cite':'2'}]";
        String flat = "'restrictions':[{'category':'SPAM','qualified':false,'location':'LICENSE','cite':'3'}]";
        for (LicenseTerms terms : List.of(both(qualified, flat), both(flat, qualified))) {
            assertEquals("3", terms.restrictions().get(0).cite());
        }
        assertEquals(
                "2",
                both(qualified, qualified.replace("'2'", "'5'"))
                        .restrictions()
                        .get(0)
                        .cite());
    }

    @Test
    void sameDutiesOfSeveralSectionsAreOne() {
        String first = "'obligations':[{'kind':'CREDIT','on':['ALL'],'cite':'2'}]";
        String again = "'obligations':[{'kind':'CREDIT','on':['ALL'],'cite':'3','note':'n'}]";
        assertEquals(
                List.of("2"),
                both(first, again).obligations().stream().map(Obligation::cite).toList());
    }

    @Test
    void outputsAreWhoseBothSayAndTheTighterFactHolds() {
        LicenseTerms terms = both(
                "'outputs':{'ownership':'USER','derivativeOwnership':'USER','distillation':'NOT_DERIVATIVE','cites':{'ownership':'2'}},"
                        + "'facts':{'patentGrant':'EXPRESS','revocable':true,'irrevocable':true,'law':'DE','cites':{'law':'4','revocable':'5'}}",
                "'outputs':{'ownership':'USER','derivativeOwnership':'NO_CLAIM','distillation':'DERIVATIVE','cites':{'ownership':'3'}},"
                        + "'facts':{'patentGrant':'GENERAL_IP','remoteRestriction':true,'purposeSticks':true,'law':'DE',"
                        + "'unilateralChange':'POLICY','sublicense':'BARRED','cites':{'law':'4'}}");
        assertEquals(
                new Outputs(
                        Outputs.Ownership.USER,
                        Outputs.Ownership.UNSTATED,
                        Outputs.Distillation.DERIVATIVE,
                        Map.of("ownership", "2; 3")),
                terms.outputs());
        assertEquals(
                new LegalFacts(
                        LegalFacts.PatentGrant.GENERAL_IP,
                        LegalFacts.Sublicense.BARRED,
                        true,
                        false,
                        List.of(),
                        true,
                        true,
                        LegalFacts.UnilateralChange.POLICY,
                        "DE",
                        Map.of("law", "4", "revocable", "5")),
                terms.facts());
        LegalFacts plain = TermsDomain.free().facts();
        assertEquals(plain, both("'notes':[]", "'notes':['b']").facts());
        for (String fact : List.of("revocable", "purposeSticks", "remoteRestriction")) {
            LegalFacts once = OneChange.free("'facts':{'" + fact + "':true}").facts();
            assertEquals(
                    once, both("'facts':{'" + fact + "':true}", "'notes':[]").facts());
            assertEquals(
                    once, both("'notes':[]", "'facts':{'" + fact + "':true}").facts());
        }
        assertNull(both("'facts':{'law':'DE'}", "'facts':{'law':'FR'}").facts().law());
        assertEquals(
                Outputs.Ownership.UNSTATED,
                both("'outputs':{'ownership':'USER'}", "'outputs':{'ownership':'LICENSOR'}")
                        .outputs()
                        .ownership());
        assertEquals(
                true,
                both("'facts':{'irrevocable':true}", "'facts':{'irrevocable':true}")
                        .facts()
                        .irrevocable());
    }
}
