package org.openmodels.licenses.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.lineage.LineageFault;
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Source;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.provenance.Severity;
import org.openmodels.licenses.registry.LicenseRegistry;
import org.openmodels.licenses.registry.LicenseResolver;

@DisplayName("An audit")
class LicenseAuditTest {
    private static final LicenseAudit AUDIT = LicenseAudit.of(
            new LicenseResolver(LicenseRegistry.bundled()), Advisor.bundled().knowledge());
    private static final Source SOURCE = new Source("test", null, Confidence.HIGH);

    private static final String RECORDS = """
            {"id":"meta/base","cardData":{"license":"llama3.1"}}
            {"id":"o/Llama-kept","cardData":{"license":"llama3.1"},"baseModels":{"relation":"finetune","models":[{"id":"meta/base"}]}}

            {"id":"o/dropped","cardData":{"license":"apache-2.0"},"baseModels":{"relation":"quantized","models":[{"id":"META/base"}]}}
            {broken
            {"id":"o/silent","baseModels":{"models":[{"id":"meta/base"},{"id":"gone/away"},{"id":"o/silent"}]}}
            [1, 2]
            {"id":"o/other","cardData":{"license":"other"}}
            """;

    private static AuditReport audit(LicenseAudit audit, byte[] input, List<AuditFinding> findings) {
        try (InputStream in = new ByteArrayInputStream(input)) {
            return audit.records(in, SOURCE, findings::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("counts records, lists unreadable lines by number, and goes on")
    void unreadableLines() {
        AuditReport report = audit(AUDIT, bytes(RECORDS), new ArrayList<>());
        assertEquals(5, report.records());
        assertEquals(2, report.unreadable());
        assertEquals(
                List.of(5, 7),
                report.unreadableLines().stream().map(line -> line.line()).toList());
        assertEquals(1, report.unnamed());
        assertEquals(Map.of("RESOLVED", 3L, "ABSENT", 1L, "UNRESOLVED", 1L), report.statuses());
    }

    @Test
    @DisplayName("finds what a derivative's license loses, and says it with its evidence")
    void findings() {
        List<AuditFinding> findings = new ArrayList<>();
        AuditReport report = audit(AUDIT, bytes(RECORDS), findings);
        assertEquals(5, report.lineageFigures().edges());
        assertEquals(4, report.lineageFigures().parentInInput());
        assertEquals(1, report.lineageFigures().faults().get(LineageFault.Kind.SELF_REFERENCE));
        assertEquals(
                Map.of(Relation.FINE_TUNE, 2L, Relation.QUANTIZED, 1L),
                report.lineageFigures().byRelation());
        assertEquals(
                List.of("o/dropped", "o/silent"),
                findings.stream().map(AuditFinding::model).toList());
        AuditFinding dropped = findings.get(0);
        assertEquals(Severity.RESTRICTION_DROPPED, dropped.severity());
        assertEquals("Apache-2.0", dropped.declared());
        assertEquals("LicenseRef-llama-3.1", dropped.inherited());
        assertEquals("2", dropped.evidence().get("SCALE_LIMITED").get(0).cite());
        assertEquals(Severity.DUTY_MISSING, findings.get(1).severity());
        assertEquals(report.findings(), findings);
    }

    @Test
    @DisplayName("is the same of gzip, of CRLF lines and on any number of threads")
    void sameHoweverRead() throws IOException {
        String expected =
                audit(AUDIT, bytes(RECORDS), new ArrayList<>()).toJson().toString();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(RECORDS));
        }
        assertEquals(
                expected,
                audit(AUDIT, packed.toByteArray(), new ArrayList<>()).toJson().toString());
        byte[] windows = bytes(RECORDS.replace("\n", "\r\n"));
        assertEquals(expected, audit(AUDIT, windows, new ArrayList<>()).toJson().toString());
        assertEquals(
                expected,
                audit(AUDIT.withThreads(4), bytes(RECORDS), new ArrayList<>())
                        .toJson()
                        .toString());
    }

    @Test
    @DisplayName("reads one array of records, minified or indented, as it reads lines")
    void array() throws IOException {
        List<String> records = List.of(
                "{\"id\":\"meta/base\",\"cardData\":{\"license\":\"llama3.1\",\"x\":\"a ]}, \\\" {\"}}",
                "{\"id\":\"o/dropped\",\"cardData\":{\"license\":\"mit\"},\"baseModels\":{\"models\":[{\"id\":\"meta/base\"}]}}");
        String expected = audit(AUDIT, bytes(String.join("\n", records)), new ArrayList<>())
                .toJson()
                .toString();
        for (String array : List.of(
                "[" + String.join(",", records) + "]",
                "\ufeff [\n" + String.join(",\r\n", records) + "\n]\n",
                "[\n  " + String.join(",\n  ", records).replace("\"cardData\":{", "\n    \"cardData\":{\n      ")
                        + "\n]")) {
            assertEquals(
                    expected,
                    audit(AUDIT, bytes(array), new ArrayList<>()).toJson().toString(),
                    array);
        }
    }

    @Test
    @DisplayName(
            "goes on behind a broken element of an array, and says where it stands and that the array is not closed")
    void brokenArray() {
        AuditReport lines = audit(
                AUDIT,
                bytes("[\n{\"id\":\"o/a\"},\n{\"id\": broken,\n{\"id\":\"o/b\"},\n 7,\n{\"id\":\"o/c\"}\n"),
                new ArrayList<>());
        assertEquals(3, lines.records());
        assertEquals(
                List.of(3, 5, 7),
                lines.unreadableLines().stream().map(Diagnostic::line).toList(),
                lines.unreadableLines().toString());
        AuditReport indented = audit(
                AUDIT,
                bytes("[\n  {\n    \"id\": \"o/a\"\n  },\n  {\n    \"id\": [\n  {\n    \"id\": \"o/b\"\n  }\n]\n"),
                new ArrayList<>());
        assertEquals(2, indented.records());
        assertEquals(1, indented.unreadable(), indented.unreadableLines().toString());
        AuditReport mixed = audit(AUDIT, bytes("[1, 2]\n{\"id\":\"o/a\"}\n"), new ArrayList<>());
        assertEquals(1, mixed.records());
        assertEquals(2, mixed.unreadable());
    }

    @Test
    @DisplayName("reports what stood before the place where gzip breaks off, and says so")
    void truncatedGzip() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            many.append("{\"id\":\"o/m")
                    .append(i * 7919 % 5003)
                    .append("\",\"sha\":\"")
                    .append(Integer.toHexString(i * 0x9e3779b9))
                    .append("\"}\n");
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(many.toString()));
        }
        AuditReport report = audit(AUDIT, Arrays.copyOf(packed.toByteArray(), packed.size() / 2), new ArrayList<>());
        assertTrue(report.records() > 1_000, "records before the break: " + report.records());
        assertEquals(1, report.unreadable());
        Diagnostic last = report.unreadableLines().get(0);
        assertEquals("hub.cut-off", last.code());
        assertEquals(report.records() + 1, last.line());
        AuditReport header = audit(AUDIT, new byte[] {0x1f, (byte) 0x8b, 8}, new ArrayList<>());
        assertEquals(1, header.unreadable());
    }

    @Test
    @DisplayName("holds a model against ancestors further up where a parent dropped or never declared the license")
    void ancestors() {
        String records = """
                {"id":"meta/base","cardData":{"license":"llama3.1"}}
                {"id":"o/tuned","cardData":{"license":"mit"},"baseModels":{"models":[{"id":"meta/base"}]}}
                {"id":"o/Llama-kept","cardData":{"license":"llama3.1"},"baseModels":{"models":[{"id":"o/tuned"}]}}
                {"id":"o/child","cardData":{"license":"mit"},"baseModels":{"models":[{"id":"o/tuned"}]}}
                {"id":"o/silent","baseModels":{"models":[{"id":"meta/base"}]}}
                {"id":"o/below","cardData":{"license":"mit"},"baseModels":{"relation":"quantized","models":[{"id":"o/silent"}]}}
                {"id":"o/twice","cardData":{"license":"mit"},"baseModels":{"models":[{"id":"meta/base"},{"id":"o/tuned"}]}}
                {"id":"o/stray","cardData":{"license":"mit"},"baseModels":{"models":[{"id":"gone/away"}]}}
                """;
        List<AuditFinding> findings = new ArrayList<>();
        AuditReport report = audit(AUDIT, bytes(records), findings);
        assertEquals(
                List.of(
                        "o/tuned <- FINE_TUNE meta/base",
                        "o/child <- FINE_TUNE o/tuned <- FINE_TUNE meta/base",
                        "o/silent <- FINE_TUNE meta/base",
                        "o/below <- QUANTIZED o/silent <- FINE_TUNE meta/base",
                        "o/twice <- FINE_TUNE meta/base"),
                findings.stream().map(finding -> finding.path().toString()).toList());
        AuditFinding child = findings.get(1);
        assertEquals("o/tuned", child.parent());
        assertEquals("meta/base", child.ancestor());
        assertEquals("LicenseRef-llama-3.1", child.inherited());
        assertEquals(Severity.RESTRICTION_DROPPED, child.severity());
        assertEquals(new HeritageFigures(7, 5, 2, 2), report.heritageFigures());
        assertEquals(
                List.of("NOASSERTION 1", "LicenseRef-llama-3.1 2"),
                report.inherited("o/below").stream()
                        .map(one -> one.license() + " " + one.path().length())
                        .toList());
    }

    @Test
    @DisplayName("finds a copy that names another license than its original, though nothing is lost")
    void relabelledCopies() {
        String records = """
                {"id":"o/base","cardData":{"license":"mit"}}
                {"id":"o/tuned","cardData":{"license":"apache-2.0"},"baseModels":{"models":[{"id":"o/base"}]}}
                {"id":"o/copy","cardData":{"license":"apache-2.0"},"baseModels":{"relation":"quantized","models":[{"id":"o/base"}]}}
                {"id":"o/true","cardData":{"license":"mit"},"baseModels":{"relation":"quantized","models":[{"id":"o/base"}]}}
                """;
        List<AuditFinding> findings = new ArrayList<>();
        AuditReport report = audit(AUDIT, bytes(records), findings);
        assertEquals(
                List.of("o/copy"), findings.stream().map(AuditFinding::model).toList());
        assertEquals(Severity.RELABELLED, findings.get(0).severity());
        assertEquals(1, report.drift().conflict());
        assertEquals(1, report.drift().harmless());
    }

    @Test
    @DisplayName("reads cards by name, with the bases that they state")
    void cards() throws IOException {
        AuditReport report = AUDIT.cards(
                List.of(
                                Map.entry("org/base", "---\nlicense: gemma\n---\n"),
                                Map.entry("org/tuned", "---\nlicense: mit\nbase_model: org/base\n---\n"))
                        .iterator(),
                SOURCE,
                finding -> {});
        assertEquals(2, report.records());
        assertEquals(1, report.lineageFigures().parentInInput());
        assertEquals("org/tuned", report.findings().get(0).model());
    }

    @Test
    @DisplayName("follows renames that the caller knows")
    void renames() {
        String records = """
                {"id":"new/name","cardData":{"license":"cc-by-nc-4.0"}}
                {"id":"o/x","cardData":{"license":"mit"},"baseModels":{"models":[{"id":"old/name"}]}}
                """;
        assertEquals(
                0,
                audit(AUDIT, bytes(records), new ArrayList<>()).lineageFigures().parentInInput());
        AuditReport report =
                audit(AUDIT.withRenames(Map.of("old/name", "new/name")), bytes(records), new ArrayList<>());
        assertEquals(1, report.lineageFigures().parentInInput());
        assertEquals(Severity.COMMERCE_GAINED, report.findings().get(0).severity());
    }

    @Test
    @DisplayName("reproduces the known figures of 4,167 records")
    void knownFigures() throws IOException {
        Path sample =
                Path.of(System.getProperty("openmodels.shared", "../shared"), "data/hub/hub-models-4167.jsonl.gz");
        Assumptions.assumeTrue(Files.exists(sample), "the sample of Hub records is not here: " + sample);
        AuditReport report;
        try (InputStream in = Files.newInputStream(sample)) {
            report = AUDIT.withThreads(2).records(in, SOURCE, finding -> {});
        }
        assertEquals(4167, report.records());
        assertEquals(0, report.unreadable());
        assertEquals(118, report.unnamed());
        LineageFigures lineage = report.lineageFigures();
        assertEquals(5201, lineage.edges());
        assertEquals(3745, lineage.parentInInput());
        assertEquals(6, lineage.faults().get(LineageFault.Kind.SELF_REFERENCE));
        assertEquals(
                Map.of(
                        Relation.FINE_TUNE,
                        1401L,
                        Relation.MERGE,
                        1116L,
                        Relation.QUANTIZED,
                        49L,
                        Relation.ADAPTER,
                        20L),
                lineage.byRelation());
        assertEquals(
                Map.of(
                        Relation.FINE_TUNE,
                        1400L,
                        Relation.MERGE,
                        1116L,
                        Relation.QUANTIZED,
                        50L,
                        Relation.ADAPTER,
                        20L),
                lineage.byRelationInferred());
        DriftFigures drift = report.drift();
        assertEquals(1996, drift.declaredCompared());
        assertEquals(611, drift.declaredDifferent());
        assertEquals(259, drift.declaredLlamaOrGemmaToPermissive());
        assertTrue(drift.conflict() >= drift.resolvedLlamaOrGemmaToPermissive());
        assertTrue(drift.resolvedLlamaOrGemmaToPermissive() >= drift.declaredLlamaOrGemmaToPermissive());
        assertEquals(lineage.parentInInput(), drift.resolvedCompared() + drift.unresolved());
    }
}
