package org.openmodels.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmodels.core.lineage.LineageFault;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;
import org.openmodels.licenses.audit.AuditFinding;
import org.openmodels.licenses.audit.AuditReport;

@DisplayName("An audit on Spark")
class HubAuditTest {
    private static final Path RECORDS = Path.of("src/test/resources/records");
    private static final Map<String, String> RENAMES = Map.of("eastlab/Moved-Old", "eastlab/Moved-New");
    private static final Path SAMPLE = Path.of(System.getProperty("openmodels.shared", "../../../shared"))
            .resolve("data/hub/hub-models-4167.jsonl.gz");

    @TempDir
    private Path folder;

    /** A report as JSON, and all findings as JSON: the evidence beside them names the input, which is another. */
    private record Told(String report, List<String> findings) {}

    private static Told onSpark(SparkSession spark, Path input, Map<String, String> renames) {
        List<String> findings = new ArrayList<>();
        AuditReport report = HubAudit.audit(spark, input.toUri().toString(), renames, finding -> findings.add(
                finding.toJson().toString()));
        return new Told(report.toJson().toPrettyString(), findings);
    }

    private static Told inOnePass(byte[] input, Map<String, String> renames) throws IOException {
        List<String> findings = new ArrayList<>();
        AuditReport report = Bundled.audit()
                .withRenames(renames)
                .records(
                        new ByteArrayInputStream(input),
                        new Source("test", null, Confidence.HIGH),
                        finding -> findings.add(finding.toJson().toString()));
        return new Told(report.toJson().toPrettyString(), findings);
    }

    private static byte[] together(Path folder) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                all.write(Files.readAllBytes(file));
            }
        }
        return all.toByteArray();
    }

    @ParameterizedTest(name = "in stretches of {0} bytes")
    @ValueSource(longs = {150, 700, 1 << 20})
    @DisplayName("finds what one pass finds, however the input is dealt out")
    void sameAsInOnePass(long bytes) throws IOException {
        SparkSession spark = LocalSpark.cutting(bytes);
        int stretches =
                spark.read().textFile(RECORDS.toUri().toString()).javaRDD().getNumPartitions();
        assertTrue(bytes > 700 || stretches > 3, "the input must be cut, and is in " + stretches);
        assertEquals(inOnePass(together(RECORDS), RENAMES), onSpark(spark, RECORDS, RENAMES));
    }

    @Test
    @DisplayName("finds a base in another file, a renamed one, a repeated record, a ring and unreadable lines")
    void acrossFiles() {
        List<AuditFinding> findings = new ArrayList<>();
        AuditReport report =
                HubAudit.audit(LocalSpark.cutting(300), RECORDS.toUri().toString(), RENAMES, findings::add);
        assertEquals(20, report.records());
        assertEquals(List.of(19, 23), report.unreadableLines().stream().map(line -> line.line()).toList());
        assertEquals(1, report.toJson().get("repeated").asInt());
        Map<LineageFault.Kind, Long> faults = report.lineageFigures().faults();
        for (LineageFault.Kind kind : LineageFault.Kind.values()) {
            assertEquals(1, faults.get(kind), kind.name());
        }
        assertTrue(findings.stream().anyMatch(finding -> finding.model().equals("user1/Base-8B-story")
                && finding.parent().equals("northwind/Base-8B")));
        assertTrue(findings.stream().anyMatch(finding -> finding.model().equals("user3/of-moved")
                && finding.parent().equals("eastlab/Moved-New")));
    }

    @Test
    @DisplayName("finds in 4,167 records in three files what one pass finds in one")
    void realRecords() throws IOException {
        Assumptions.assumeTrue(Files.exists(SAMPLE), "the sample of Hub records is not here: " + SAMPLE);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(SAMPLE)), StandardCharsets.UTF_8))) {
            List<String> every = lines.lines().toList();
            int third = every.size() / 3;
            for (int n = 0; n < 3; n++) {
                List<String> some = every.subList(n * third, n == 2 ? every.size() : (n + 1) * third);
                byte[] bytes = (String.join("\n", some) + "\n").getBytes(StandardCharsets.UTF_8);
                Files.write(folder.resolve(n + ".jsonl"), bytes);
                all.write(bytes);
            }
        }
        Told expected = inOnePass(all.toByteArray(), Map.of());
        assertTrue(expected.findings().size() > 100, "findings: " + expected.findings().size());
        assertEquals(expected, onSpark(LocalSpark.cutting(1 << 20), folder, Map.of()));
        assertEquals(expected, onSpark(LocalSpark.cutting(1 << 20), SAMPLE, Map.of()));
    }

    @Test
    @DisplayName("writes the report and every finding into a folder")
    void writes() throws IOException {
        Path out = folder.resolve("out");
        LocalSpark.cutting(1 << 20);
        HubAudit.run(
                LocalSpark.SESSION,
                RECORDS.toUri().toString(),
                out.toUri().toString(),
                Path.of("src/test/resources/renames.tsv").toUri().toString());
        Told expected = inOnePass(together(RECORDS), RENAMES);
        assertEquals(expected.report(), Files.readString(out.resolve("report.json")));
        assertEquals(
                expected.findings(),
                Files.readAllLines(out.resolve("findings.jsonl")));
    }
}
