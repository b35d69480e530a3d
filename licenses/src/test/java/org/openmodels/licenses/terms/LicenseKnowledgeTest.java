package org.openmodels.licenses.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;

class LicenseKnowledgeTest {
    private static final LicenseTerms A = TermsDomain.free().withId("LicenseRef-A");
    private static final LicenseTerms B = OneChange.free(
                    "'restrictions':[{'category':'SPAM','qualified':false,'location':'LICENSE','cite':'7'}]")
            .withId("LicenseRef-b");
    private static final LicenseKnowledge KNOWN = LicenseKnowledge.of(List.of(B, A))
            .withFamilies(
                    id -> id.equals("LicenseRef-family") ? List.of("LicenseRef-a", "LicenseRef-gone") : List.of());

    @Test
    void idsAndTermsStandSortedWithoutRegardToCase() {
        assertEquals(List.of("LicenseRef-A", "LicenseRef-b"), KNOWN.ids());
        assertEquals(List.of(A, B), KNOWN.stream().toList());
    }

    @Test
    void whatIsWrittenCompactlyIsReadBackLicenseByLicense() {
        KnowledgeFile file = new KnowledgeFile(KNOWN.toByteArray());
        assertEquals(2, file.size());
        assertEquals("LicenseRef-b", file.id(1));
        assertEquals(B, file.terms(1));
        assertEquals(A, file.terms(0));
    }

    @Test
    void aLicenseIsReadOnceAndOnlyWhenAskedFor() {
        LicenseTerms first = LicenseKnowledge.bundled().find("MIT").orElseThrow();
        assertSame(first, LicenseKnowledge.bundled().find("mit").orElseThrow());
    }

    @Test
    void aMemberThatIsNotKnownMakesTheFamilyUnknown() {
        assertEquals(List.of("LicenseRef-a", "LicenseRef-gone"), KNOWN.members("LicenseRef-family"));
        LicenseTerms family = KNOWN.find("LicenseRef-family").orElseThrow();
        assertEquals(LicenseTerms.Reviewed.NONE, family.reviewed());
        assertEquals(Grant.Status.UNSTATED, family.grant(Action.RUN).status());
        assertSame(family, KNOWN.find("LicenseRef-family").orElseThrow());
    }

    @Test
    void aLicenseHasNoMembersWhateverTheFamiliesSay() {
        LicenseKnowledge all = KNOWN.withFamilies(id -> List.of("LicenseRef-b"));
        assertEquals(List.of(), all.members("licenseref-a"));
        assertEquals(A, all.find("licenseref-a").orElseThrow());
        assertEquals(
                B.restrictions(), all.find("LicenseRef-anything").orElseThrow().restrictions());
    }

    @Test
    void nothingIsKnownOfWhatIsNeitherLicenseNorFamily() {
        assertTrue(KNOWN.find("LicenseRef-none").isEmpty());
        assertTrue(LicenseKnowledge.of(List.of(A)).members("LicenseRef-family").isEmpty());
        assertEquals(
                LicenseTerms.Reviewed.FULL,
                KNOWN.findOrNotReviewed("LicenseRef-A").reviewed());
        assertEquals(
                "LicenseRef-none", KNOWN.findOrNotReviewed("LicenseRef-none").id());
    }

    @Test
    void ofSeveralTermsWithOneIdTheLastHolds() {
        LicenseTerms again = B.withId("LICENSEREF-a");
        LicenseKnowledge last = KNOWN.plus(List.of(again));
        assertEquals(again, last.find("LicenseRef-A").orElseThrow());
        assertEquals(A, KNOWN.find("LicenseRef-A").orElseThrow());
        assertFalse(last.find("LicenseRef-family").orElseThrow().restrictions().isEmpty());
    }

    @Test
    void ownTermsOfAKnownLicenseReplaceItAndThatIsSaid() {
        Reading<LicenseKnowledge> reading =
                KNOWN.plus(Map.of("mine.json", A.withId("LicenseRef-B").toJson().toString()));
        assertEquals(
                List.of("terms.replaced INFO"),
                reading.diagnostics().stream()
                        .map(d -> d.code() + " " + d.severity())
                        .toList());
        assertEquals(
                List.of(),
                reading.value().orElseThrow().find("LicenseRef-b").orElseThrow().restrictions());
    }

    @Test
    void filesThatAreNoTermsAreReportedByName() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("array.json", "[]");
        files.put("nameless.json", " {\"reviewed\":\"FULL\"}");
        files.put("number.json", "{\"id\":7}");
        files.put("one.json", A.withId("LicenseRef-one").toJson().toString());
        files.put("two.json", A.withId("LICENSEREF-ONE").toJson().toString());
        files.put("odd.json", "{\"id\":\"LicenseRef-odd\",\n \"extends\":7}");
        Reading<LicenseKnowledge> reading = KNOWN.plus(files);
        assertEquals(
                List.of(
                        "array.json json.type 0",
                        "nameless.json json.missing-key 1",
                        "number.json json.missing-key 1",
                        "two.json terms.duplicate 0",
                        "odd.json#/extends terms.extends 2"),
                reading.diagnostics().stream()
                        .map(d -> d.path() + " " + d.code() + " " + d.line())
                        .toList());
        assertEquals(
                List.of("LicenseRef-A", "LicenseRef-b", "LicenseRef-one"),
                reading.value().orElseThrow().ids());
    }

    @Test
    void chainsOfVariantsAreBounded() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("0", A.withId("LicenseRef-0").toJson().toString());
        for (int i = 1; i <= 16; i++) {
            files.put("" + i, "{\"id\":\"LicenseRef-" + i + "\",\"extends\":\"LicenseRef-" + (i - 1) + "\"}");
        }
        Reading<LicenseKnowledge> reading = KNOWN.plus(files);
        assertEquals(
                List.of("16#/extends"),
                reading.diagnostics().stream().map(Diagnostic::path).toList());
        assertEquals(
                A.grants(),
                reading.value()
                        .orElseThrow()
                        .find("LicenseRef-15")
                        .orElseThrow()
                        .grants());
    }

    @Test
    void aVariantMergesObjectsReplacesListsRemovesByNullAndPatches() {
        String base = "{'id':'LicenseRef-base','extends':'LicenseRef-A','notes':['one','two'],"
                + "'restrictions':[{'category':'SPAM','qualified':true,'location':'LICENSE','cite':'1'}]}";
        String variant = "{'id':'LicenseRef-v','extends':'LicenseRef-base','notes':{'remove':['one'],'add':['three']},"
                + "'restrictions':{'remove':[{'category':'SPAM'}]},'facts':{'law':'DE'},"
                + "'grants':{'HOST':{'grant':'UNSTATED','basis':null,'cite':null}}}";
        Map<String, String> files = Map.of("b", base.replace('\'', '"'), "v", variant.replace('\'', '"'));
        Reading<LicenseKnowledge> reading = KNOWN.plus(files);
        assertEquals(List.of(), reading.diagnostics());
        LicenseTerms terms = reading.value().orElseThrow().find("LicenseRef-v").orElseThrow();
        assertEquals(List.of("two", "three"), terms.notes());
        assertEquals(List.of(), terms.restrictions());
        assertEquals("DE", terms.facts().law());
        assertEquals(A.facts().patentGrant(), terms.facts().patentGrant());
        assertEquals(Grant.UNSTATED, terms.grant(Action.HOST));
        assertEquals(A.grant(Action.RUN), terms.grant(Action.RUN));
    }
}
