package org.openmodels.licenses.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final LicenseTerms TERMS = OneChange.free("'obligations':[{'kind':'CREDIT','on':['ALL'],'cite':'2',"
            + "'thresholds':[{'metric':'HEADCOUNT','limit':9}]}],"
            + "'territories':[{'excluded':['EU'],'basis':'USE','covers':['MODEL'],'cite':'3'}],"
            + "'restrictions':[{'category':'SPAM','qualified':false,'location':'LICENSE','cite':'4'}]");

    @Test
    void namesTermsAndPermissivenessStandTogether() {
        JsonNode json = new Explanation(TERMS, "The Title", "1.0", List.of("a", "b"), true, false).toJson();
        assertEquals("LicenseRef-changed", json.get("id").asText());
        assertEquals("The Title", json.get("title").asText());
        assertEquals("1.0", json.get("version").asText());
        assertEquals("[\"a\",\"b\"]", json.get("aliases").toString());
        assertEquals("true", json.get("osiApproved").toString());
        assertEquals("false", json.get("fsfLibre").toString());
        assertEquals(
                "[\"USE_RESTRICTED\",\"TERRITORY_LIMITED\"]", json.get("marks").toString());
        assertEquals("TERRITORY_LIMITED", json.get("class").asText());
        assertEquals("false", json.get("trulyPermissive").toString());
        assertEquals("FULL", json.get("reviewed").asText());
    }

    @Test
    void everyDefaultIsFilledIn() {
        JsonNode json = new Explanation(TERMS, "The Title", null, List.of(), false, false).toJson();
        assertEquals(
                "{\"grant\":\"GRANTED\",\"basis\":\"EXPRESS\",\"except\":[],\"cite\":\"1\"}",
                json.get("grants").get("RUN").toString());
        assertEquals(
                "{\"value\":\"ANYONE\",\"cite\":\"\"}", json.get("licensees").toString());
        assertEquals(
                "{\"kind\":\"CREDIT\",\"on\":[\"ALL\"],\"subject\":\"ANY\",\"when\":\"ANY\","
                        + "\"thresholds\":[{\"metric\":\"HEADCOUNT\",\"limit\":9,\"onlyIf\":[],\"when\":\"ANY\",\"exempt\":[],"
                        + "\"cite\":\"2\"}],\"exempt\":[],\"modelKind\":\"ANY\",\"literal\":[],\"strength\":\"MUST\",\"cite\":\"2\"}",
                json.get("obligations").get(0).toString());
        assertEquals(
                "{\"excluded\":[\"EU\"],\"basis\":\"USE\",\"covers\":[\"MODEL\"],\"modelKind\":\"ANY\",\"exempt\":[],\"cite\":\"3\"}",
                json.get("territories").get(0).toString());
        assertEquals("[]", json.get("thresholds").toString());
        assertEquals("[]", json.get("policies").toString());
        assertEquals("{}", json.get("outputs").get("cites").toString());
        assertEquals("{}", json.get("facts").get("cites").toString());
    }

    @Test
    void aFileLeavesThemOut() {
        JsonNode json = TERMS.toJson();
        assertEquals(
                "{\"kind\":\"CREDIT\",\"on\":[\"ALL\"],\"thresholds\":[{\"metric\":\"HEADCOUNT\",\"limit\":9}],\"cite\":\"2\"}",
                json.get("obligations").get(0).toString());
        assertEquals(
                "{\"excluded\":[\"EU\"],\"basis\":\"USE\",\"covers\":[\"MODEL\"],\"cite\":\"3\"}",
                json.get("territories").get(0).toString());
        for (String absent : List.of("licensees", "thresholds", "policies", "notes")) {
            assertEquals(false, json.has(absent), absent);
        }
        assertEquals(false, json.get("facts").has("cites"));
        assertEquals("[]", TermsDomain.free().toJson().get("restrictions").toString());
    }

    @Test
    void aDocumentHoldsSeveralInTheOrderGiven() {
        Explanation one = new Explanation(TERMS, "One", null, List.of(), false, false);
        Explanation two = new Explanation(TermsDomain.free(), "Two", null, List.of(), false, false);
        JsonNode all = Explanation.document(List.of(two, one)).get("licenses");
        assertEquals("Two", all.get(0).get("title").asText());
        assertEquals("One", all.get(1).get("title").asText());
        assertEquals(2, all.size());
    }
}
