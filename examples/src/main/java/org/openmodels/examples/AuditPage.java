package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.lineage.HubLineage;
import org.openmodels.core.lineage.LineageEdge;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.licenses.audit.AuditFinding;
import org.openmodels.licenses.audit.AuditReport;
import org.openmodels.licenses.provenance.Drift;
import org.openmodels.licenses.provenance.InheritedTerm;
import org.openmodels.licenses.provenance.Severity;

/**
 * The page of an audit: everything in one file, usable without a network. The template escapes by context; what the script
 * reads is JSON in which no tag can begin.
 */
public final class AuditPage {
    private final AuditReport report;
    private final AuditCharts charts;
    private final List<AuditFinding> findings;
    private final String input;
    private final @Nullable String model;
    private final Map<Drift, Integer> drifts = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /**
     * A figure of the summary.
     *
     * @param label what is counted
     * @param value how many
     */
    public record Figure(String label, long value) {}

    /**
     * A line of the comparison of what is declared with what it was found to be.
     *
     * @param label what is counted
     * @param declared how many as declared; empty where that cannot be told from words
     * @param resolved how many as resolved
     */
    public record Comparison(String label, String declared, String resolved) {}

    /**
     * A finding as the table shows it.
     *
     * @param severity its severity
     * @param rank the severity as a number
     * @param model the model
     * @param declared what it declares
     * @param relation how it was made
     * @param ancestor whose license it is
     * @param via the works between, nearest first
     * @param inherited that license
     * @param lost what is lost, in short
     * @param message what is lost, in a sentence
     * @param drift the number of its evidence
     */
    public record Row(
            Severity severity,
            int rank,
            String model,
            String declared,
            String relation,
            String ancestor,
            List<String> via,
            String inherited,
            List<String> lost,
            String message,
            int drift) {}

    AuditPage(AuditReport report, List<AuditFinding> findings, String input, @Nullable String model) {
        this.report = report;
        this.charts = new AuditCharts(report);
        this.findings = findings;
        this.input = input;
        this.model = model;
        findings.forEach(finding -> rows.add(row(finding)));
    }

    private Row row(AuditFinding finding) {
        Drift drift = finding.drift();
        List<String> between = finding.path().edges().stream()
                .map(LineageEdge::base)
                .limit(finding.path().length() - 1L)
                .toList();
        return new Row(
                finding.severity(),
                List.of(Severity.values()).indexOf(finding.severity()),
                finding.model(),
                finding.declared(),
                HubLineage.word(finding.relation()),
                finding.ancestor(),
                between,
                finding.inherited(),
                drift.lostGroups().stream().map(Figures::words).toList(),
                drift.message(),
                drifts.computeIfAbsent(drift, d -> drifts.size()));
    }

    /** Returns the page. */
    String html() {
        StringOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html).render("audit.jte", this, out);
        return out.toString();
    }

    /** Returns the audit. */
    public AuditReport report() {
        return report;
    }

    /** Returns the charts. */
    public AuditCharts charts() {
        return charts;
    }

    /** Returns the name of the input. */
    public String input() {
        return input;
    }

    /** Returns the version of the data that the audit used. */
    public String dataVersion() {
        return ModelCatalog.BUNDLED_DATA_VERSION;
    }

    /** Returns a number with separators. */
    public String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** Returns a severity as words. */
    public String words(Severity severity) {
        return Figures.words(severity);
    }

    /** Returns the figures of the summary. */
    public List<Figure> figures() {
        return List.of(
                new Figure("records", report.records()),
                new Figure("lines that could not be read", report.unreadable()),
                new Figure("licenses resolved", report.statuses().getOrDefault("RESOLVED", 0L)),
                new Figure("models that declare no license", report.statuses().getOrDefault("ABSENT", 0L)),
                new Figure("“other” without name or link", report.unnamed()),
                new Figure("edges of lineage", report.lineageFigures().edges()),
                new Figure(
                        "models with an ancestor of unknown license",
                        report.heritageFigures().open()),
                new Figure("names without the word owed", report.namesMissing()),
                new Figure(
                        "models bound from further up", report.heritageFigures().boundFromFurtherUp()),
                new Figure("findings", report.findingCount()));
    }

    /** Returns what is declared beside what it was found to be. */
    public List<Comparison> comparisons() {
        var drift = report.drift();
        long different = drift.resolvedCompared() - drift.resolvedSame();
        return List.of(
                compared("edges with a license at both ends", drift.declaredCompared(), drift.resolvedCompared()),
                compared("the same", drift.declaredSame(), drift.resolvedSame()),
                compared("different", drift.declaredDifferent(), different),
                new Comparison("of these harmless", "", number(drift.harmless())),
                new Comparison("of these to look at", "", number(drift.conflict())),
                new Comparison("of these not settled", "", number(drift.unknown())),
                compared(
                        "parent under a Llama or Gemma license, model under Apache-2.0 or MIT",
                        drift.declaredLlamaOrGemmaToPermissive(),
                        drift.resolvedLlamaOrGemmaToPermissive()));
    }

    private Comparison compared(String label, long declared, long resolved) {
        return new Comparison(label, number(declared), number(resolved));
    }

    /** Returns the findings. */
    public List<Row> rows() {
        return rows;
    }

    /** Returns the severities of the findings, the worst first. */
    public List<Severity> severities() {
        return rows.stream().map(Row::severity).distinct().toList();
    }

    /** Returns the relations of the findings. */
    public SortedSet<String> relationNames() {
        TreeSet<String> names = new TreeSet<>();
        rows.forEach(row -> names.add(row.relation()));
        return names;
    }

    /** Returns the lines that could not be read. */
    public List<Diagnostic> lines() {
        return report.unreadableLines();
    }

    /** Returns the model whose lineage the page opens with. */
    public String opening() {
        return Objects.requireNonNullElse(
                model, rows.isEmpty() ? "" : rows.get(0).model());
    }

    /** Returns what the script reads; no tag can begin in it. */
    public String data() {
        ObjectNode out = Answer.object();
        charts.write(out);
        ArrayNode evidence = out.putArray("drifts");
        drifts.keySet().forEach(drift -> evidence(evidence.addArray(), drift));
        new LineageExtract(report, findings, opening()).write(out);
        return PageResource.json(out);
    }

    private void evidence(ArrayNode out, Drift drift) {
        for (String group : drift.lostGroups()) {
            ArrayNode terms = out.addArray().add(Figures.words(group)).addArray();
            for (InheritedTerm term : drift.lost()) {
                if (term.group().equals(group)) {
                    terms.addArray().add(term.term()).add(term.license()).add(term.cite());
                }
            }
        }
    }

    /** Returns the style sheet. */
    public String style() {
        return PageResource.text("audit.css");
    }

    /** Returns the chart library. */
    public String library() {
        return PageResource.text(PageResource.ECHARTS);
    }

    /** Returns the script. */
    public String script() {
        return PageResource.text("audit.js");
    }
}
