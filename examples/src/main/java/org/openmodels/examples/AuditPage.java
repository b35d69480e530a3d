package org.openmodels.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.lineage.HubLineage;
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
    private static final int TOP = 14;
    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AuditReport report;
    private final String input;
    private final @Nullable String model;
    private final Map<Drift, Integer> drifts = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /**
     * A bar of a chart, or a figure.
     *
     * @param label what is counted
     * @param value how many
     */
    public record Bar(String label, long value) {}

    /**
     * A cell of the matrix.
     *
     * @param parent the class of the parent's license
     * @param model the class of the model's
     * @param value how many edges
     */
    public record Cell(String parent, String model, long value) {}

    /**
     * A finding as the table shows it.
     *
     * @param severity its severity
     * @param rank the severity as a number
     * @param model the model
     * @param declared what it declares
     * @param relation how it was made
     * @param parent its parent
     * @param inherited the parent's license
     * @param lost what is lost, in short
     * @param message what is lost, in a sentence
     * @param drift the number of its evidence
     */
    public record Row(
            String severity,
            int rank,
            String model,
            String declared,
            String relation,
            String parent,
            String inherited,
            String lost,
            String message,
            int drift) {}

    AuditPage(AuditReport report, String input, @Nullable String model) {
        this.report = report;
        this.input = input;
        this.model = model;
        report.findings().forEach(finding -> rows.add(row(finding)));
    }

    private Row row(AuditFinding finding) {
        Drift drift = finding.drift();
        int number = drifts.computeIfAbsent(drift, d -> drifts.size());
        List<String> lost = drift.lostGroups();
        return new Row(
                finding.severity().name(),
                SEVERITIES.indexOf(finding.severity()),
                finding.model(),
                finding.declared(),
                HubLineage.word(finding.relation()),
                finding.parent(),
                finding.inherited(),
                lost.isEmpty() ? "no license declared" : String.join(", ", lost),
                drift.message(),
                number);
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

    /** Returns the name of the input. */
    public String input() {
        return input;
    }

    /** Returns the version of the data that the audit used. */
    public String dataVersion() {
        return ModelCatalog.bundled().dataVersion();
    }

    /** Returns a number with separators. */
    public String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** Returns the figures of the summary. */
    public List<Bar> figures() {
        return List.of(
                new Bar("records", report.records()),
                new Bar("unreadable lines", report.unreadable()),
                new Bar("licenses resolved", report.statuses().getOrDefault("RESOLVED", 0L)),
                new Bar("without a license", report.statuses().getOrDefault("ABSENT", 0L)),
                new Bar("lineage edges", report.lineageFigures().edges()),
                new Bar("to a parent in the input", report.lineageFigures().parentInInput()),
                new Bar("edges compared as declared", report.drift().declaredCompared()),
                new Bar("of them different", report.drift().declaredDifferent()),
                new Bar("edges compared when resolved", report.drift().resolvedCompared()),
                new Bar("of them to look at", report.drift().conflict()),
                new Bar("names without the word owed", report.namesMissing()),
                new Bar("findings", report.findingCount()));
    }

    /** Returns the most frequent licenses, the rest in one. */
    public List<Bar> licenses() {
        return top(report.expressions());
    }

    /** Returns the classes of license. */
    public List<Bar> classes() {
        return top(report.classes());
    }

    /** Returns the edges by severity. */
    public List<Bar> severities() {
        List<Bar> bars = new ArrayList<>();
        report.drift().bySeverity().forEach((severity, n) -> bars.add(new Bar(severity.name(), n)));
        return bars;
    }

    private static List<Bar> top(Map<String, Long> counts) {
        List<Bar> bars = new ArrayList<>();
        long rest = 0;
        for (Map.Entry<String, Long> entry : counts.entrySet()) {
            if (bars.size() < TOP) {
                bars.add(new Bar(entry.getKey(), entry.getValue()));
            } else {
                rest += entry.getValue();
            }
        }
        if (rest > 0) {
            bars.add(new Bar("others", rest));
        }
        return bars;
    }

    /** Returns the classes at both ends of edges. */
    public List<Cell> matrix() {
        List<Cell> cells = new ArrayList<>();
        report.drift()
                .classPairs()
                .forEach((parent, row) -> row.forEach((own, n) -> cells.add(new Cell(parent, own, n))));
        return cells;
    }

    /** Returns the findings. */
    public List<Row> rows() {
        return rows;
    }

    /** Returns the severities of the findings. */
    public java.util.SortedSet<String> severityNames() {
        TreeSet<String> names = new TreeSet<>();
        rows.forEach(row -> names.add(row.severity()));
        return names;
    }

    /** Returns the relations of the findings. */
    public java.util.SortedSet<String> relationNames() {
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
        ObjectNode out = JSON.createObjectNode();
        bars(out.putArray("licenses"), licenses());
        bars(out.putArray("classes"), classes());
        bars(out.putArray("severities"), severities());
        matrix(out.putObject("matrix"));
        ArrayNode evidence = out.putArray("drifts");
        drifts.keySet().forEach(drift -> evidence(evidence.addArray(), drift));
        new LineageExtract(report, opening()).write(out);
        try {
            return JSON.writeValueAsString(out)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void bars(ArrayNode out, List<Bar> bars) {
        bars.forEach(bar -> out.addArray().add(bar.label()).add(bar.value()));
    }

    private void matrix(ObjectNode out) {
        List<String> parents = new ArrayList<>(report.drift().classPairs().keySet());
        TreeSet<String> models = new TreeSet<>();
        report.drift().classPairs().values().forEach(row -> models.addAll(row.keySet()));
        List<String> columns = List.copyOf(models);
        parents.forEach(out.putArray("rows")::add);
        columns.forEach(out.putArray("columns")::add);
        ArrayNode cells = out.putArray("cells");
        for (Cell cell : matrix()) {
            cells.addArray()
                    .add(columns.indexOf(cell.model()))
                    .add(parents.indexOf(cell.parent()))
                    .add(cell.value());
        }
    }

    private static void evidence(ArrayNode out, Drift drift) {
        for (String group : drift.lostGroups()) {
            ArrayNode terms = out.addArray().add(group).addArray();
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
    public String charts() {
        return PageResource.text(PageResource.ECHARTS);
    }

    /** Returns the script. */
    public String script() {
        return PageResource.text("audit.js");
    }
}
