package org.openmodels.licenses.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.openmodels.core.lineage.HubLineage;
import org.openmodels.core.lineage.LineageFault;
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.source.Diagnostic;

/** Writes an audit as the command line contract has it, and what stands beside. */
final class AuditJson {
    private AuditJson() {}

    static ObjectNode of(AuditReport report) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("records", report.records())
                .put("unreadable", report.unreadable())
                .put("repeated", report.repeated());
        put(out, "licenses", report.statuses());
        put(out, "expressions", report.expressions());
        put(out, "classes", report.classes());
        out.putObject("texts").put("otherWithoutNameOrLink", report.unnamed());
        lineage(out.putObject("lineage"), report.lineageFigures());
        drift(out.putObject("drift"), report.drift());
        out.putObject("effective")
                .put("models", report.heritageFigures().models())
                .put("settled", report.heritageFigures().settled())
                .put("open", report.heritageFigures().open())
                .put("boundFromFurtherUp", report.heritageFigures().boundFromFurtherUp());
        out.putObject("naming").put("judged", report.namesJudged()).put("missing", report.namesMissing());
        out.put("findingCount", report.findingCount());
        ArrayNode findings = out.putArray("findings");
        report.findings().forEach(finding -> findings.add(finding.toJson()));
        ArrayNode lines = out.putArray("unreadableLines");
        for (Diagnostic line : report.unreadableLines()) {
            lines.addObject()
                    .put("line", line.line())
                    .put("column", line.column())
                    .put("message", line.message());
        }
        return out;
    }

    private static void lineage(ObjectNode out, LineageFigures figures) {
        Map<LineageFault.Kind, Long> faults = figures.faults();
        out.put("edges", figures.edges()).put("parentInInput", figures.parentInInput());
        relations(out.putObject("byRelation"), figures.byRelation());
        relations(out.putObject("byRelationInferred"), figures.byRelationInferred());
        out.put("cycles", faults.get(LineageFault.Kind.CYCLE));
        out.put("selfReferences", faults.get(LineageFault.Kind.SELF_REFERENCE));
        out.put("duplicates", faults.get(LineageFault.Kind.DUPLICATE));
        out.put("renamed", faults.get(LineageFault.Kind.RENAMED));
        out.put("baseOnCardOnly", figures.onlyOnCard());
    }

    private static void drift(ObjectNode out, DriftFigures drift) {
        out.putObject("declared")
                .put("compared", drift.declaredCompared())
                .put("same", drift.declaredSame())
                .put("different", drift.declaredDifferent())
                .put("llamaOrGemmaToApacheOrMit", drift.declaredLlamaOrGemmaToPermissive());
        out.putObject("resolved")
                .put("compared", drift.resolvedCompared())
                .put("same", drift.resolvedSame())
                .put("different", drift.resolvedCompared() - drift.resolvedSame())
                .put("harmless", drift.harmless())
                .put("conflict", drift.conflict())
                .put("unknown", drift.unknown())
                .put("unresolved", drift.unresolved())
                .put("llamaOrGemmaToApacheOrMit", drift.resolvedLlamaOrGemmaToPermissive());
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
