package org.openmodels.licenses.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmodels.licenses.terms.Threshold.Metric;

class LicenseTermsTest {
    private static void refused(Runnable construction) {
        assertThrows(IllegalArgumentException.class, construction::run);
    }

    @Test
    void aFigureHasALimitAndMoneyACurrency() {
        refused(() -> Threshold.of(Metric.HEADCOUNT, null, null, "1"));
        refused(() -> Threshold.of(Metric.NONE, 1L, null, "1"));
        refused(() -> Threshold.of(Metric.HEADCOUNT, -1L, null, "1"));
        refused(() -> Threshold.of(Metric.HEADCOUNT, 1L, "EUR", "1"));
        refused(() -> Threshold.of(Metric.FUNDING, 1L, null, "1"));
        assertEquals(0L, Threshold.of(Metric.FUNDING, 0L, "EUR", "1").limit());
    }

    @Test
    void whatEndsIsEverythingCommerceOrSomeActions() {
        Threshold.Ends some = Threshold.Ends.of(Set.of(Action.HOST, Action.RUN));
        assertEquals("[RUN, HOST] ALL COMMERCE", some + " " + Threshold.Ends.ALL + " " + Threshold.Ends.COMMERCE);
        assertTrue(some.reaches(Action.HOST) && Threshold.Ends.COMMERCE.reaches(Action.EMBED));
        assertFalse(some.reaches(Action.EMBED));
        refused(() -> Threshold.Ends.of(Set.of()));
        refused(() -> new Threshold.Ends(Threshold.Ends.Extent.ALL, Set.of(Action.RUN)));
    }

    @Test
    void aTerritoryWithholdsByWhatItCovers() {
        for (Territory.Coverage coverage : Territory.Coverage.values()) {
            Territory territory = new Territory(
                    List.of("EU"), Territory.Basis.USE, Set.of(coverage), ModelKind.ANY, Set.of(), "1", null);
            assertEquals(
                    switch (coverage) {
                        case MODEL -> "RUN HOST EMBED REDISTRIBUTE FINE_TUNE PUBLISH_DERIVATIVE";
                        case DERIVATIVES -> "HOST EMBED FINE_TUNE PUBLISH_DERIVATIVE";
                        case OUTPUTS -> "USE_OUTPUTS TRAIN_ON_OUTPUTS";
                    },
                    String.join(
                            " ",
                            List.of(Action.values()).stream()
                                    .filter(territory::reaches)
                                    .map(Enum::name)
                                    .toList()));
        }
        refused(() -> new Territory(List.of(), Territory.Basis.USE, Set.of(), ModelKind.ANY, Set.of(), "1", null));
    }

    @Test
    void aCategoryIsNamedOnceAndAnIdIsNotBlank() {
        Restriction one = Restriction.of(UseCategory.SPAM, true, "1");
        LicenseTerms free = TermsDomain.free();
        refused(() -> new LicenseTerms(
                free.id(),
                free.reviewed(),
                free.grants(),
                free.purposes(),
                free.licensees(),
                List.of(),
                List.of(),
                List.of(),
                List.of(one, Restriction.of(UseCategory.SPAM, false, "2")),
                List.of(),
                free.outputs(),
                free.facts(),
                List.of()));
        refused(() -> free.withId(" "));
    }

    @Test
    void jacksonRefusesWhatTheReaderFinds() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode file = TermsDomain.free().toJson();
        assertEquals(TermsDomain.free(), mapper.readValue(file.toString(), LicenseTerms.class));
        file.put("colour", 1);
        JsonMappingException e =
                assertThrows(JsonMappingException.class, () -> mapper.readValue(file.toString(), LicenseTerms.class));
        assertTrue(e.getMessage().contains("colour"), e.getMessage());
    }

    @Test
    void listsStandInTheOrderOfTheirKeys() {
        LicenseTerms terms = OneChange.free("'obligations':["
                + "{'kind':'REPORT','on':['ALL'],'cite':'1'},{'kind':'CREDIT','on':['RUN'],'subject':'DERIVATIVE','cite':'1'},"
                + "{'kind':'REPORT','on':['ALL'],'subject':'ORIGINAL','cite':'0'},{'kind':'REPORT','on':['RUN'],'cite':'0'}],"
                + "'thresholds':[{'metric':'NONE','cite':'1'},{'metric':'HEADCOUNT','limit':9,'cite':'2'},"
                + "{'metric':'HEADCOUNT','limit':9,'cite':'1'},{'metric':'HEADCOUNT','limit':8,'cite':'3'},"
                + "{'metric':'DAILY_ACTIVE_USERS','limit':10,'cite':'4'}],"
                + "'territories':[{'excluded':['EU'],'basis':'DOMICILE','cite':'1'},{'excluded':['GB'],'basis':'USE','cite':'2'},"
                + "{'excluded':['KR'],'basis':'USE','cite':'1'}],"
                + "'restrictions':[{'category':'SPAM','qualified':false,'location':'LICENSE','cite':'1'},"
                + "{'category':'MEDICAL','qualified':false,'location':'LICENSE','cite':'2'}],"
                + "'policies':[{'title':'Q','version':'1','known':true,'mutable':false,'cite':'1'},"
                + "{'title':'P','version':'1','known':true,'mutable':false,'cite':'2'}],"
                + "'facts':{'terminates':[{'on':'SAFETY_BYPASS','ends':'ALL','cite':'1'},{'on':'BREACH','ends':'PATENTS','cite':'1'},"
                + "{'on':'BREACH','ends':'ALL','cite':'2'}]}");
        assertEquals(
                List.of("REPORT ANY 0", "REPORT ANY 1", "REPORT ORIGINAL 0", "CREDIT DERIVATIVE 1"),
                terms.obligations().stream()
                        .map(o -> o.kind() + " " + o.subject() + " " + o.cite())
                        .toList());
        assertEquals(
                List.of("4", "3", "1", "2", "1"),
                terms.thresholds().stream().map(Threshold::cite).toList());
        assertEquals(
                List.of("KR", "GB", "EU"),
                terms.territories().stream().map(t -> t.excluded().get(0)).toList());
        assertEquals(
                List.of("2", "1"),
                terms.restrictions().stream().map(Restriction::cite).toList());
        assertEquals(
                List.of("P", "Q"),
                terms.policies().stream().map(UsePolicy::title).toList());
        assertEquals(
                List.of("BREACH ALL", "BREACH PATENTS", "SAFETY_BYPASS ALL"),
                terms.facts().terminates().stream()
                        .map(t -> t.on() + " " + t.ends())
                        .toList());
    }

    @Test
    void datesNumbersAndNamesSurviveTheCompactFile() {
        LicenseTerms terms = OneChange.free(
                "'thresholds':[{'metric':'ANNUAL_REVENUE','limit':700000000,'currency':'USD','cite':'2',"
                        + "'ends':['HOST','EMBED'],'measured':{'kind':'AT_RELEASE','date':'2024-07-23','window':'PRECEDING_CALENDAR_MONTH'}},"
                        + "{'metric':'HEADCOUNT','limit':0,'cite':'3','measured':{'kind':'ANY_12_MONTHS','date':'1970-01-01'}}],"
                        + "'obligations':[{'kind':'CREDIT','on':['ALL'],'cite':'4','literal':['a','b'],'where':['UI','DOCUMENTATION']}],"
                        + "'territories':[{'excluded':['EU','GB'],'basis':'USE','exempt':['END_USERS'],'cite':'5','note':'n'}],"
                        + "'policies':[{'title':'P','version':'LATEST','known':true,'asOf':'2024-07-23','mutable':true,'document':'d','cite':'6'}],"
                        + "'facts':{'terminates':[{'on':'BREACH','ends':'ALL','cite':'7'}],'cites':{'law':'8','revocable':'9'}},'notes':['x']");
        LicenseTerms read = new KnowledgeFile(KnowledgeFile.write(List.of(TermsDomain.free(), terms))).terms(1);
        assertEquals(terms, read);
        assertEquals(
                LocalDate.of(2024, 7, 23), read.thresholds().get(0).measured().date());
        assertEquals(LocalDate.EPOCH, read.thresholds().get(1).measured().date());
    }

    @Test
    void anythingIsWiderThanNonCommercialUseWhichIsWiderThanTheRest() {
        assertEquals(Set.of(Purpose.ANY), Purposes.common(Set.of(Purpose.ANY), Set.of(Purpose.ANY, Purpose.RESEARCH)));
        assertEquals(
                Set.of(Purpose.NON_COMMERCIAL), Purposes.common(Set.of(Purpose.ANY), Set.of(Purpose.NON_COMMERCIAL)));
        assertEquals(
                Set.of(Purpose.RESEARCH), Purposes.common(Set.of(Purpose.NON_COMMERCIAL), Set.of(Purpose.RESEARCH)));
        assertEquals(Set.of(), Purposes.common(Set.of(Purpose.EDUCATION), Set.of(Purpose.RESEARCH)));
        assertTrue(Purposes.covers(Set.of(Purpose.NON_COMMERCIAL), Purpose.PERSONAL));
        assertFalse(Purposes.covers(Set.of(Purpose.NON_COMMERCIAL), Purpose.ANY));
    }
}
