package org.openmodels.licenses.terms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.terms.generate.KnowledgeGenerator;
import org.openmodels.licenses.terms.generate.VariantWriter;

class KnowledgeTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/openmodels/licenses/terms");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = LicenseKnowledge.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void theBundledFileIsWhatTheGeneratorMakesOfTheTermsFiles() throws IOException {
        assertArrayEquals(
                KnowledgeGenerator.generate(FOLDER),
                resource("knowledge.bin"),
                "run mvn -Pgenerate -pl licenses -am process-test-classes");
    }

    @Test
    void everyTermsFileMeetsTheSchemaAndIsNamedByItsId() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(resource("license-terms.schema.json"), StandardCharsets.UTF_8), InputFormat.JSON);
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, String> file : KnowledgeGenerator.files(FOLDER).entrySet()) {
            schema.validate(file.getValue(), InputFormat.JSON)
                    .forEach(error ->
                            problems.add(file.getKey() + " " + error.getInstanceLocation() + " " + error.getMessage()));
            String id = MAPPER.readTree(file.getValue()).get("id").asText();
            if (!(id.startsWith("LicenseRef-") ? id.substring("LicenseRef-".length()) : id)
                    .equals(file.getKey().replace(".json", ""))) {
                problems.add(file.getKey() + " is named otherwise than its id " + id);
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void everyLicenseIsFoundWhateverTheCase() {
        LicenseKnowledge knowledge = LicenseKnowledge.bundled();
        for (String id : knowledge.ids()) {
            assertEquals(
                    id,
                    knowledge
                            .find(id.toUpperCase(java.util.Locale.ROOT))
                            .orElseThrow()
                            .id());
        }
        assertTrue(knowledge.find("LicenseRef-nowhere").isEmpty());
        assertEquals(
                LicenseTerms.Reviewed.NONE,
                knowledge.findOrNotReviewed("LicenseRef-nowhere").reviewed());
    }

    @Test
    void everyTermIsCited() {
        List<String> uncited = new ArrayList<>();
        LicenseKnowledge.bundled().stream()
                .filter(t -> t.reviewed() != LicenseTerms.Reviewed.NONE)
                .forEach(t -> {
                    t.grants().forEach((action, grant) -> {
                        if (grant.status() != Grant.Status.UNSTATED
                                && grant.cite().isBlank()) {
                            uncited.add(t.id() + " " + action);
                        }
                    });
                    t.obligations().stream()
                            .filter(o -> o.cite().isBlank())
                            .forEach(o -> uncited.add(t.id() + " " + o.kind()));
                    t.restrictions().stream()
                            .filter(r -> r.cite().isBlank())
                            .forEach(r -> uncited.add(t.id() + " " + r.category()));
                });
        assertEquals(List.of(), uncited);
    }

    @Test
    void anyLicenseWrittenAsAVariantOfAnyOtherIsReadBackTheSame() {
        List<LicenseTerms> all = LicenseKnowledge.bundled().stream().toList();
        for (int i = 1; i < all.size(); i++) {
            LicenseTerms base = all.get(i - 1);
            LicenseTerms full = all.get(i);
            ObjectNode variant = VariantWriter.variant(base.toJson(), full.toJson());
            Reading<LicenseKnowledge> reading =
                    LicenseKnowledge.of(List.of(base)).plus(Map.of("variant.json", variant.toString()));
            assertEquals(List.of(), reading.diagnostics());
            assertEquals(full, reading.value().orElseThrow().find(full.id()).orElseThrow());
        }
    }

    @Test
    void ownFilesExtendKnownLicensesAndAllFindingsComeAtOnce() {
        LicenseKnowledge base = LicenseKnowledge.of(List.of(TermsDomain.free()));
        Map<String, String> files = new TreeMap<>();
        files.put(
                "a.json",
                "{\"id\":\"LicenseRef-a\",\"extends\":\"" + TermsDomain.ID + "\",\"facts\":{\"law\":\"DE\"}}");
        files.put("b.json", "{\"id\":\"LicenseRef-b\",\"extends\":\"LicenseRef-c\"}");
        files.put("c.json", "{\"id\":\"LicenseRef-c\",\"extends\":\"LicenseRef-b\"}");
        files.put("d.json", "{\"id\":\"LicenseRef-d\",\"extends\":\"LicenseRef-nowhere\"}");
        files.put(
                "e.json",
                "{\"id\":\"LicenseRef-e\",\n\"extends\":\"LicenseRef-a\",\n\"restrictions\":{\"remove\":[{\"category\":\"SPAM\"}]}}");
        files.put("f.json", "{\"id\":");
        Reading<LicenseKnowledge> reading = base.plus(files);
        List<String> codes = reading.diagnostics().stream()
                .map(d -> d.path().replaceAll("#.*", "") + " " + d.code())
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "b.json terms.extends",
                        "c.json terms.extends",
                        "d.json terms.extends",
                        "e.json terms.patch",
                        "f.json json.syntax"),
                codes);
        Diagnostic patch = reading.diagnostics().stream()
                .filter(d -> d.code().equals("terms.patch"))
                .findFirst()
                .orElseThrow();
        assertEquals(3, patch.line());
        LicenseTerms a = reading.value().orElseThrow().find("licenseref-A").orElseThrow();
        assertEquals("DE", a.facts().law());
        assertEquals(TermsDomain.free().grants(), a.grants());
    }

    @Test
    void everythingWrongWithAFileIsReportedWithItsPlace() {
        Reading<LicenseTerms> reading = LicenseTerms.read("""
                {"id": "LicenseRef-x", "reviewed": "FULLY", "colour": 1,
                 "grants": {"RUN": {"grant": "GRANTED_IF", "cite": "1"}},
                 "purposes": {"value": ["ANY", "RESEARCH"]},
                 "obligations": [{"kind": "SHARE_ALIKE", "on": ["FLY"], "cite": "2"}],
                 "thresholds": [{"metric": "ANNUAL_REVENUE", "limit": 5, "cite": "3"}],
                 "restrictions": [], "outputs": {}, "facts": {"law": 3}}
                """);
        assertTrue(reading.value().isEmpty());
        List<String> found = reading.diagnostics().stream()
                .map(d -> d.line() + " " + d.path() + " " + d.code())
                .toList();
        for (String expected : List.of(
                "1 /reviewed json.unknown-value",
                "1 /colour json.unknown-key",
                "2 /grants/RUN/condition terms.condition",
                "2 /grants/HOST json.missing-key",
                "3 /purposes/value terms.purposes",
                "4 /obligations/0/on json.unknown-value",
                "4 /obligations/0/scope terms.scope",
                "5 /thresholds/0/currency terms.currency",
                "6 /outputs/ownership json.missing-key",
                "6 /facts/law json.type")) {
            assertTrue(found.contains(expected), expected + " in " + found);
        }
        assertFalse(reading.diagnostics().stream().anyMatch(d -> d.toString().contains("\n")));
    }
}
