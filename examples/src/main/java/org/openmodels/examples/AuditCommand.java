package org.openmodels.examples;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.audit.AuditFinding;
import org.openmodels.licenses.audit.AuditReport;
import org.openmodels.licenses.audit.LicenseAudit;
import org.openmodels.licenses.registry.LicenseResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code audit}: do the licenses of many models hold together along their lineage? */
@Command(
        name = "audit",
        description = "Audits Hub API records (JSON lines or one array, gzip too) or a folder of model cards.",
        footer = "Findings are leads with their evidence, not accusations.")
final class AuditCommand extends View {
    private static final int SHOWN = 20;

    @Parameters(
            paramLabel = "HUB.jsonl|FOLDER",
            description = "Records, one JSON object a line or one array, or a folder of cards.")
    private Path input = Path.of("");

    @Option(names = "--out", paramLabel = "REPORT.html", description = "Write a page with charts and all evidence.")
    private @Nullable Path out;

    @Option(names = "--findings", paramLabel = "FILE.jsonl", description = "Write every finding, one a line.")
    private @Nullable Path findings;

    @Option(
            names = "--renames",
            paramLabel = "FILE.tsv",
            description = "Renamed repositories: old name, tab, new name.")
    private @Nullable Path renames;

    @Option(names = "--model", paramLabel = "ID", description = "The model whose lineage the page opens with.")
    private @Nullable String model;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that read; as many as processors by default.")
    private int threads = Math.min(64, Runtime.getRuntime().availableProcessors());

    @Override
    public Integer call() {
        if (threads < 1 || threads > 64) {
            throw new InputException("--threads must be 1 to 64: " + threads);
        }
        long start = System.nanoTime();
        PageFindings shown = new PageFindings();
        AuditReport report = audited(shown);
        double seconds = Math.round((System.nanoTime() - start) / 1e7) / 100.0;
        if (out != null) {
            Inputs.write(out, new AuditPage(report, shown.all(), String.valueOf(input.getFileName()), model).html());
        }
        print(
                () -> new Answer().withAll(report.toJson()).with("seconds", seconds),
                screen -> show(screen, report, seconds));
        return 0;
    }

    private AuditReport audited(PageFindings shown) {
        if (!Files.isReadable(input)) {
            throw new InputException("cannot read " + input);
        }
        Advisor advisor = Advisor.bundled();
        LicenseAudit audit = LicenseAudit.of(new LicenseResolver(advisor.registry()), advisor.knowledge())
                .withRenames(renames == null ? Map.of() : renames(renames))
                .withThreads(threads);
        try (Writer lines = findings == null ? Writer.nullWriter() : Inputs.writer(findings);
                JsonGenerator json = new ObjectMapper().createGenerator(lines)) {
            json.setRootValueSeparator(null);
            Consumer<AuditFinding> sink = findings == null ? finding -> {} : finding -> put(json, finding);
            return run(audit, out == null ? sink : sink.andThen(shown));
        } catch (IOException | UncheckedIOException e) {
            throw new InputException("cannot read " + input + ": " + e.getMessage());
        }
    }

    private AuditReport run(LicenseAudit audit, Consumer<AuditFinding> sink) throws IOException {
        Source source = new Source(String.valueOf(input.getFileName()), null, Confidence.HIGH);
        if (Files.isDirectory(input)) {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(input)) {
                files = walk.filter(
                                file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".md"))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .toList();
            }
            Progress line = new Progress(err(), "cards", files.size());
            LicenseAudit told = audit.withProgress(records -> line.at(records, records));
            AuditReport report = told.cards(files.stream().map(this::card).iterator(), source, sink);
            line.end();
            return report;
        }
        try (CountedInput in = new CountedInput(new BufferedInputStream(Files.newInputStream(input), 1 << 16))) {
            Progress line = new Progress(err(), "records", Files.size(input));
            AuditReport report =
                    audit.withProgress(records -> line.at(records, in.count())).records(in, source, sink);
            line.end();
            return report;
        }
    }

    private Map.Entry<String, String> card(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(64 << 20), StandardCharsets.UTF_8);
            return Map.entry(input.relativize(file).toString().replace('\\', '/'), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> renames(Path file) {
        Map<String, String> all = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] columns = line.split("\t", -1);
                if (columns.length >= 2 && columns[0].contains("/")) {
                    all.put(columns[0], columns[1]);
                }
            }
        } catch (IOException e) {
            throw new InputException("cannot read " + file);
        }
        return all;
    }

    private static void put(JsonGenerator json, AuditFinding finding) {
        try {
            json.writeTree(finding.toJson());
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void show(Screen screen, AuditReport report, double seconds) {
        screen.heading(report.records() + " records, " + report.unreadable() + " unreadable lines, " + seconds + " s");
        screen.text(2, "licenses: " + report.statuses());
        screen.text(2, "classes: " + report.classes());
        screen.gap();
        screen.heading("Lineage");
        screen.text(
                2,
                report.lineageFigures().edges() + " edges, "
                        + report.lineageFigures().parentInInput() + " to a model of the input");
        screen.text(
                2,
                "declared: " + report.drift().declaredCompared() + " compared, "
                        + report.drift().declaredDifferent() + " different");
        screen.text(
                2,
                "resolved: " + report.drift().resolvedCompared() + " compared, "
                        + report.drift().resolvedSame() + " the same, "
                        + report.drift().harmless() + " harmless, "
                        + report.drift().conflict() + " to look at, "
                        + report.drift().unknown() + " unknown");
        screen.text(
                2,
                "all ancestors: " + report.heritageFigures().models() + " models with a base, "
                        + report.heritageFigures().open() + " with an ancestor of unknown license, "
                        + report.heritageFigures().boundFromFurtherUp() + " bound from further up than their parents");
        screen.gap();
        screen.heading(report.findingCount() + " findings");
        report.findings().stream()
                .limit(SHOWN)
                .forEach(f -> screen.item(f.severity() + " " + f.model() + " (" + f.declared() + ") from "
                        + f.ancestor() + " (" + f.inherited() + ")" + via(f) + ": "
                        + f.drift().message()));
        if (report.findingCount() > SHOWN) {
            screen.text(2, "and " + (report.findingCount() - SHOWN) + " more: --json, --findings or --out");
        }
        report.unreadableLines().forEach(line -> screen.item(line.toString()));
    }

    private static String via(AuditFinding finding) {
        int between = finding.path().length() - 1;
        return between == 0
                ? ""
                : " by way of " + finding.parent() + (between == 1 ? "" : " and " + (between - 1) + " more");
    }
}
