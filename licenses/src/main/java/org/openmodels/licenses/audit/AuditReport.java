package org.openmodels.licenses.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmodels.core.lineage.HubLineage;
import org.openmodels.core.lineage.LineageFault;
import org.openmodels.core.lineage.LineageGraph;
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.licenses.expression.LicenseExpression;

/**
 * What an audit found: figures with their definitions, the first 1,000 findings, and the lineage with the license of each
 * model.
 *
 * <p>Immutable and thread-safe.
 */
public final class AuditReport {
    private final long records;
    private final long unreadable;
    private final List<Diagnostic> unreadableLines;
    private final long repeated;
    private final Map<String, Long> statuses;
    private final Map<String, Long> expressions;
    private final Map<String, Long> classes;
    private final long unnamed;
    private final LineageFigures lineageFigures;
    private final DriftFigures drift;
    private final long namesJudged;
    private final long namesMissing;
    private final long findingCount;
    private final List<AuditFinding> findings;
    private final LineageGraph lineage;
    private final AuditTable table;

    AuditReport(
            long records,
            long unreadable,
            List<Diagnostic> unreadableLines,
            long repeated,
            Map<String, Long> statuses,
            Map<String, Long> expressions,
            Map<String, Long> classes,
            long unnamed,
            LineageFigures lineageFigures,
            DriftFigures drift,
            long namesJudged,
            long namesMissing,
            long findingCount,
            List<AuditFinding> findings,
            LineageGraph lineage,
            AuditTable table) {
        this.records = records;
        this.unreadable = unreadable;
        this.unreadableLines = List.copyOf(unreadableLines);
        this.repeated = repeated;
        this.statuses = byCount(statuses);
        this.expressions = byCount(expressions);
        this.classes = byCount(classes);
        this.unnamed = unnamed;
        this.lineageFigures = lineageFigures;
        this.drift = drift;
        this.namesJudged = namesJudged;
        this.namesMissing = namesMissing;
        this.findingCount = findingCount;
        this.findings = List.copyOf(findings);
        this.lineage = lineage;
        this.table = table;
    }

    private static Map<String, Long> byCount(Map<String, Long> counts) {
        List<Map.Entry<String, Long>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        Map<String, Long> sorted = new LinkedHashMap<>();
        entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }

    /** Returns the number of records read. */
    public long records() {
        return records;
    }

    /** Returns the number of lines that could not be read. */
    public long unreadable() {
        return unreadable;
    }

    /** Returns the first 1,000 lines that could not be read, with their numbers. */
    public List<Diagnostic> unreadableLines() {
        return unreadableLines;
    }

    /** Returns the number of records by how far their license could be resolved, the most frequent first. */
    public Map<String, Long> statuses() {
        return statuses;
    }

    /** Returns the number of models by license, the most frequent first. */
    public Map<String, Long> expressions() {
        return expressions;
    }

    /** Returns the number of models by class of license, the most frequent first. */
    public Map<String, Long> classes() {
        return classes;
    }

    /** Returns how many models declare {@code other} with neither a name nor a link to a text. */
    public long unnamed() {
        return unnamed;
    }

    /** Returns the figures of the lineage. */
    public LineageFigures lineageFigures() {
        return lineageFigures;
    }

    /** Returns the figures of the drift. */
    public DriftFigures drift() {
        return drift;
    }

    /** Returns how many edges carry a duty on the name of the derivative. */
    public long namesJudged() {
        return namesJudged;
    }

    /** Returns how many of them have a name without any of the words. */
    public long namesMissing() {
        return namesMissing;
    }

    /** Returns the number of findings. */
    public long findingCount() {
        return findingCount;
    }

    /** Returns the first 1,000 findings in the order of the input. */
    public List<AuditFinding> findings() {
        return findings;
    }

    /** Returns the lineage. */
    public LineageGraph lineage() {
        return lineage;
    }

    /** Returns the license of a model, empty where it has none that is resolved or is not in the input. */
    public Optional<LicenseExpression> license(String model) {
        int number = lineage.indexOf(model);
        Licensed licensed = number < 0 ? null : table.licensed(number);
        return licensed == null ? Optional.empty() : Optional.ofNullable(licensed.expression());
    }

    /** Writes the report as the command line contract has it. */
    public ObjectNode toJson() {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("records", records).put("unreadable", unreadable).put("repeated", repeated);
        put(out, "licenses", statuses);
        put(out, "expressions", expressions);
        put(out, "classes", classes);
        out.putObject("texts").put("otherWithoutNameOrLink", unnamed);
        ObjectNode graph = out.putObject("lineage");
        graph.put("edges", lineageFigures.edges()).put("parentInInput", lineageFigures.parentInInput());
        relations(graph.putObject("byRelation"), lineageFigures.byRelation());
        relations(graph.putObject("byRelationInferred"), lineageFigures.byRelationInferred());
        graph.put("cycles", lineageFigures.faults().get(LineageFault.Kind.CYCLE));
        graph.put("selfReferences", lineageFigures.faults().get(LineageFault.Kind.SELF_REFERENCE));
        graph.put("duplicates", lineageFigures.faults().get(LineageFault.Kind.DUPLICATE));
        graph.put("renamed", lineageFigures.faults().get(LineageFault.Kind.RENAMED));
        graph.put("baseOnCardOnly", lineageFigures.onlyOnCard());
        drift(out.putObject("drift"));
        out.putObject("naming").put("judged", namesJudged).put("missing", namesMissing);
        out.put("findingCount", findingCount);
        ArrayNode all = out.putArray("findings");
        findings.forEach(finding -> all.add(finding.toJson()));
        ArrayNode lines = out.putArray("unreadableLines");
        for (Diagnostic line : unreadableLines) {
            lines.addObject()
                    .put("line", line.line())
                    .put("column", line.column())
                    .put("message", line.message());
        }
        return out;
    }

    private void drift(ObjectNode out) {
        out.putObject("declared")
                .put("compared", drift.declaredCompared())
                .put("same", drift.declaredSame())
                .put("different", drift.declaredDifferent());
        out.putObject("resolved")
                .put("compared", drift.resolvedCompared())
                .put("same", drift.resolvedSame())
                .put("harmless", drift.harmless())
                .put("conflict", drift.conflict())
                .put("unknown", drift.unknown())
                .put("unresolved", drift.unresolved());
        ObjectNode severities = out.putObject("bySeverity");
        drift.bySeverity().forEach((severity, n) -> severities.put(severity.name(), n));
        ObjectNode matrix = out.putObject("classMatrix");
        drift.classPairs().forEach((parent, row) -> put(matrix, parent, row));
    }

    private static void relations(ObjectNode out, Map<Relation, Long> counts) {
        counts.forEach((relation, n) -> out.put(HubLineage.word(relation), n));
    }

    private static void put(ObjectNode out, String key, Map<String, Long> counts) {
        ObjectNode node = out.putObject(key);
        counts.forEach(node::put);
    }
}
