package org.openmodels.licenses.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.core.source.Reading;

class TermsReaderTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''extends'':''MIT''|/extends terms.extends",
                "''id'':'' ''|/id terms.id",
                "''id'':7|/id json.type",
                "''id'':null|/id json.missing-key",
                "''reviewed'':null|/reviewed json.missing-key",
                "''grants'':null|/grants json.missing-key",
                "''purposes'':null|/purposes json.missing-key",
                "''outputs'':null|/outputs json.missing-key",
                "''facts'':null|/facts json.missing-key",
                "''restrictions'':null|/restrictions json.missing-key",
                "''purposes'':{''cite'':''1''}|/purposes/value json.missing-key",
                "''purposes'':{''value'':[''ANY'',''RESEARCH'']}|/purposes/value terms.purposes",
                "''purposes'':{''value'':[''ANY''],''x'':1}|/purposes/x json.unknown-key",
                "''licensees'':{''value'':''SOMEONE''}|/licensees/value json.unknown-value",
                "''licensees'':{''value'':[''ROBOTS'']}|/licensees/value json.unknown-value",
                "''licensees'':{''value'':''ANYONE'',''x'':1}|/licensees/x json.unknown-key",
                "''obligations'':[{''on'':[''ALL''],''cite'':''1''}]|/obligations/0/kind json.missing-key",
                "''obligations'':[{''kind'':''CREDIT'',''on'':[''ALL'']}]|/obligations/0/cite json.missing-key",
                "''obligations'':[{''kind'':''CREDIT'',''cite'':''1''}]|/obligations/0/on json.missing-key",
                "''obligations'':[{''kind'':''CREDIT'',''on'':[],''cite'':''1''}]|/obligations/0/on json.missing-key",
                "''obligations'':[{''kind'':''CREDIT'',''on'':[''ALL''],''scope'':''WORK'',''cite'':''1''}]|/obligations/0/scope terms.scope",
                "''obligations'':[{''kind'':''SHARE_ALIKE'',''on'':[''ALL''],''cite'':''1''}]|/obligations/0/scope terms.scope",
                "''obligations'':[{''kind'':''CREDIT'',''on'':[''ALL''],''x'':1,''cite'':''1''}]|/obligations/0/x json.unknown-key",
                "''obligations'':[{''kind'':''CREDIT'',''on'':[''ALL''],''where'':''SKY'',''cite'':''1''}]|/obligations/0/where json.unknown-value",
                "''obligations'':[{''kind'':''CREDIT'',''on'':[''ALL''],''thresholds'':[{}],''cite'':''1''}]|/obligations/0/thresholds/0/metric json.missing-key",
                "''thresholds'':[{''metric'':''HEADCOUNT'',''cite'':''1''}]|/thresholds/0/limit terms.limit",
                "''thresholds'':[{''metric'':''HEADCOUNT'',''limit'':-1,''cite'':''1''}]|/thresholds/0/limit terms.limit",
                "''thresholds'':[{''metric'':''NONE'',''limit'':1,''cite'':''1''}]|/thresholds/0/limit terms.limit",
                "''thresholds'':[{''metric'':''FUNDING'',''limit'':1,''cite'':''1''}]|/thresholds/0/currency terms.currency",
                "''thresholds'':[{''metric'':''HEADCOUNT'',''limit'':1,''currency'':''EUR'',''cite'':''1''}]|/thresholds/0/currency terms.currency",
                "''thresholds'':[{''metric'':''NONE'',''ends'':''SOME'',''cite'':''1''}]|/thresholds/0/ends json.unknown-value",
                "''thresholds'':[{''metric'':''NONE'',''measured'':{},''cite'':''1''}]|/thresholds/0/measured/kind json.missing-key",
                "''thresholds'':[{''metric'':''NONE'',''measured'':{''kind'':''ONGOING'',''x'':1},''cite'':''1''}]|/thresholds/0/measured/x json.unknown-key",
                "''thresholds'':[{''metric'':''NONE'',''x'':1,''cite'':''1''}]|/thresholds/0/x json.unknown-key",
                "''territories'':[{''excluded'':[],''basis'':''USE'',''cite'':''1''}]|/territories/0/excluded terms.territory",
                "''territories'':[{''excluded'':[''Eu''],''basis'':''USE'',''cite'':''1''}]|/territories/0/excluded terms.territory",
                "''territories'':[{''excluded'':[''eU''],''basis'':''USE'',''cite'':''1''}]|/territories/0/excluded terms.territory",
                "''territories'':[{''excluded'':[''E[''],''basis'':''USE'',''cite'':''1''}]|/territories/0/excluded terms.territory",
                "''territories'':[{''excluded'':[''@A''],''basis'':''USE'',''cite'':''1''}]|/territories/0/excluded terms.territory",
                "''territories'':[{''excluded'':[''EUR''],''basis'':''USE'',''cite'':''1''}]|/territories/0/excluded terms.territory",
                "''territories'':[{''basis'':''USE'',''cite'':''1''}]|/territories/0/excluded terms.territory",
                "''territories'':[{''excluded'':[''AZ''],''cite'':''1''}]|/territories/0/basis json.missing-key",
                "''territories'':[{''excluded'':[''AZ''],''basis'':''USE''}]|/territories/0/cite json.missing-key",
                "''territories'':[{''excluded'':[''AZ''],''basis'':''USE'',''x'':1,''cite'':''1''}]|/territories/0/x json.unknown-key",
                "''restrictions'':[{''qualified'':true,''location'':''LICENSE'',''cite'':''1''}]|/restrictions/0/category json.missing-key",
                "''restrictions'':[{''category'':''SPAM'',''location'':''LICENSE'',''cite'':''1''}]|/restrictions/0/qualified json.missing-key",
                "''restrictions'':[{''category'':''SPAM'',''qualified'':true,''cite'':''1''}]|/restrictions/0/location json.missing-key",
                "''restrictions'':[{''category'':''SPAM'',''qualified'':true,''location'':''LICENSE'',''cite'':''1'',''x'':1}]|/restrictions/0/x json.unknown-key",
                "''restrictions'':[{''category'':''SPAM'',''qualified'':true,''location'':''LICENSE'',''cite'':''1''},{''category'':''SPAM'',''qualified'':false,''location'':''LICENSE'',''cite'':''1''}]|/restrictions/1/category terms.restriction",
                "''policies'':[{''version'':''1'',''cite'':''1''}]|/policies/0/title json.missing-key",
                "''policies'':[{''title'':''P'',''cite'':''1''}]|/policies/0/version json.missing-key",
                "''policies'':[{''title'':''P'',''version'':''1''}]|/policies/0/cite json.missing-key",
                "''policies'':[{''title'':''P'',''version'':''1'',''cite'':''1'',''x'':1}]|/policies/0/x json.unknown-key",
                "''outputs'':{''ownership'':''USER'',''derivativeOwnership'':''USER'',''distillation'':''DERIVATIVE'',''x'':1}|/outputs/x json.unknown-key",
                "''outputs'':{''ownership'':''USER'',''distillation'':''DERIVATIVE''}|/outputs/derivativeOwnership json.missing-key",
                "''x'':1|/x json.unknown-key"
            })
    void whatIsWrongIsReportedOnceWithItsPlace(String change, String found) {
        Reading<LicenseTerms> reading = OneChange.read(change.replace("''", "'"));
        assertEquals(List.of(found), OneChange.found(reading));
        assertEquals(!found.startsWith("/x"), reading.value().isEmpty());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''grant'':''GRANTED''|cite terms.cite",
                "''cite'':''1''|grant json.missing-key",
                "''grant'':''GRANTED_IF'',''cite'':''1''|condition terms.condition",
                "''grant'':''GRANTED'',''condition'':''X'',''cite'':''1''|condition terms.condition",
                "''grant'':''GRANTED'',''except'':[''NON_LLM''],''cite'':''1''|except terms.except",
                "''grant'':''GRANTED'',''x'':1,''cite'':''1''|x json.unknown-key"
            })
    void soIsWhatIsWrongWithAGrant(String grant, String found) {
        Reading<LicenseTerms> reading = LicenseTerms.read(TermsDomain.free()
                .toJson()
                .toString()
                .replaceFirst(
                        "\"HOST\":\\{[^}]*}",
                        "\"HOST\":{" + grant.replace("''", "'").replace('\'', '"') + "}"));
        assertEquals(List.of("/grants/HOST/" + found), OneChange.found(reading));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''x'':1|/facts/x json.unknown-key",
                "''revocable'':null|/facts/revocable json.missing-key",
                "''revocable'':''no''|/facts/revocable json.type",
                "''terminates'':[{''ends'':''ALL''}]|/facts/terminates/0/on json.missing-key",
                "''terminates'':[{''on'':''BREACH''}]|/facts/terminates/0/ends json.missing-key",
                "''terminates'':[{''on'':''BREACH'',''ends'':''ALL'',''x'':1}]|/facts/terminates/0/x json.unknown-key"
            })
    void soIsWhatIsWrongWithAFact(String change, String found) {
        ObjectNode file = TermsDomain.free().toJson();
        ((ObjectNode) file.get("facts")).setAll(OneChange.json(change.replace("''", "'")));
        Reading<LicenseTerms> reading = LicenseTerms.read(file.toString());
        assertEquals(List.of(found), OneChange.found(reading));
        assertTrue(reading.value().isEmpty());
    }

    @Test
    void thereAreEightActions() {
        ObjectNode file = TermsDomain.free().toJson();
        ((ObjectNode) file.get("grants")).putObject("FLY");
        assertEquals(List.of("/grants/FLY json.unknown-key"), OneChange.found(LicenseTerms.read(file.toString())));
    }

    @Test
    void whatIsNotStatedHasItsDefault() {
        LicenseTerms terms = OneChange.read("'obligations':[{'kind':'CREDIT','on':['HOST','ALL'],'cite':'3',"
                        + "'thresholds':[{'metric':'HEADCOUNT','limit':0}]}],"
                        + "'thresholds':[{'metric':'HEADCOUNT','limit':0,'ends':[]}],"
                        + "'territories':[{'excluded':['AZ','EU'],'basis':'USE','cite':'1'}],"
                        + "'policies':[{'title':'P','version':'1','cite':'1'}],'notes':null")
                .value()
                .orElseThrow();
        Obligation duty = terms.obligations().get(0);
        assertEquals(Obligation.of(Obligation.Kind.CREDIT, Set.of(), "3").withThresholds(duty.thresholds()), duty);
        assertEquals("3", duty.thresholds().get(0).cite());
        assertEquals(null, duty.thresholds().get(0).ends());
        assertEquals(Threshold.Ends.ALL, terms.thresholds().get(0).ends());
        assertEquals("", terms.thresholds().get(0).cite());
        assertEquals(
                Set.of(Territory.Coverage.values()), terms.territories().get(0).covers());
        UsePolicy policy = terms.policies().get(0);
        assertTrue(policy.mutable() && !policy.known() && policy.kind() == UsePolicy.Kind.POLICY);
        assertEquals(List.of(), terms.notes());
    }

    @Test
    void whatIsNoObjectIsNoTerms() {
        assertEquals(
                "json.type", LicenseTerms.read("\n []").diagnostics().get(0).code());
        assertEquals(2, LicenseTerms.read("\n []").diagnostics().get(0).line());
        assertTrue(LicenseTerms.read("").value().isEmpty());
    }
}
