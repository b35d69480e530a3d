package org.openmodels.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;
import org.openmodels.licenses.audit.AuditFinding;
import org.openmodels.licenses.audit.AuditPart;
import org.openmodels.licenses.audit.AuditReport;

/**
 * Audits Hub API records, one JSON object a line: the figures and findings of {@code audit}, made on many machines.
 *
 * <p>Reading a record and resolving its license is where the time goes, and needs nothing but the line: executors do that.
 * What is left is some 100 bytes a model. Lineage needs all models - a base may stand in any file, be renamed, repeated or in
 * a ring - so what is left comes to the driver, which finds the bases, judges each pair of licenses once and writes the
 * findings as it goes. Files count in the order of their names.
 */
public final class HubAudit {

    private HubAudit() {}

    /** Takes the input (a file, folder or pattern), the folder to write to and, if there is one, a file of renames. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("HubAudit INPUT OUTPUT [RENAMES.tsv]");
            System.exit(2);
        }
        try (SparkSession spark =
                SparkSession.builder().appName("openmodels audit").getOrCreate()) {
            AuditReport report = run(spark, arguments[0], arguments[1], arguments.length == 3 ? arguments[2] : null);
            System.out.println(report.records() + " records, " + report.findingCount() + " findings");
        }
    }

    /** Audits and writes {@code findings.jsonl} and {@code report.json}; a file of renames or null. */
    static AuditReport run(SparkSession spark, String input, String output, String renames) throws IOException {
        AuditReport report;
        try (Writer findings = create(spark, output, "findings.jsonl")) {
            Map<String, String> names = renames == null ? Map.of() : renames(spark, renames);
            report = audit(spark, input, names, finding -> writeLine(findings, finding));
        }
        try (Writer out = create(spark, output, "report.json")) {
            out.write(report.toJson().toPrettyString());
        }
        return report;
    }

    /** Returns the report of all lines; every finding is given in their order. */
    static AuditReport audit(
            SparkSession spark, String input, Map<String, String> renames, Consumer<AuditFinding> findings) {
        List<AuditPart> parts = spark
                .read()
                .option("lineSep", "\n")
                .text(input)
                .select(col("_metadata.file_path"), col("_metadata.file_block_start"), col("value"))
                .mapPartitions(
                        (MapPartitionsFunction<Row, Piece>) Piece::read, Encoders.javaSerialization(Piece.class))
                .collectAsList()
                .stream()
                .sorted()
                .map(Piece::part)
                .collect(Collectors.toList());
        return Bundled.audit().withRenames(renames).report(parts, new Source(input, null, Confidence.HIGH), findings);
    }

    /** Reads the old and the new name of repositories, a tab between them. */
    private static Map<String, String> renames(SparkSession spark, String file) {
        Map<String, String> all = new TreeMap<>();
        for (String line : spark.read().textFile(file).collectAsList()) {
            String[] columns = line.split("\t", -1);
            if (columns.length >= 2 && columns[0].contains("/")) {
                all.put(columns[0], columns[1]);
            }
        }
        return all;
    }

    private static Writer create(SparkSession spark, String folder, String name) throws IOException {
        Path file = new Path(folder, name);
        FileSystem files = file.getFileSystem(spark.sparkContext().hadoopConfiguration());
        return new BufferedWriter(new OutputStreamWriter(files.create(file), StandardCharsets.UTF_8));
    }

    private static void writeLine(Writer out, AuditFinding finding) {
        try {
            out.write(finding.toJson().toString());
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
