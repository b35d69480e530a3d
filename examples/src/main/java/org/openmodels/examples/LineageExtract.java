package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.openmodels.core.lineage.HubLineage;
import org.openmodels.core.lineage.LineageEdge;
import org.openmodels.core.lineage.LineageGraph;
import org.openmodels.core.lineage.LineagePath;
import org.openmodels.licenses.audit.AuditFinding;
import org.openmodels.licenses.audit.AuditReport;

/** The part of a lineage that a page carries: the models of its findings, all their ancestors, and what descends from one. */
final class LineageExtract {
    private static final int MAX_WORKS = 20_000;

    private final AuditReport report;
    private final Map<String, Integer> works = new LinkedHashMap<>();
    private final Set<LineageEdge> edges = new LinkedHashSet<>();

    LineageExtract(AuditReport report, String model) {
        this.report = report;
        LineageGraph graph = report.lineage();
        ArrayDeque<String> open = new ArrayDeque<>();
        if (graph.indexOf(model) >= 0) {
            open.add(model);
            for (LineagePath path : graph.descendants(model)) {
                open.add(path.descendant());
            }
        }
        report.findings().stream().map(AuditFinding::model).forEach(open::add);
        while (!open.isEmpty() && works.size() < MAX_WORKS) {
            String work = open.remove();
            if (works.putIfAbsent(work, works.size()) == null) {
                for (LineageEdge edge : graph.parents(work)) {
                    edges.add(edge);
                    open.add(edge.base());
                }
            }
        }
        edges.forEach(edge -> works.putIfAbsent(edge.base(), works.size()));
    }

    void write(ObjectNode out) {
        ArrayNode all = out.putArray("works");
        works.keySet()
                .forEach(work -> all.addArray()
                        .add(work)
                        .add(report.license(work).map(Object::toString).orElse("no license known")));
        ArrayNode lines = out.putArray("edges");
        for (LineageEdge edge : edges) {
            lines.addArray()
                    .add(works.get(edge.derivative()))
                    .add(works.get(edge.base()))
                    .add(HubLineage.word(edge.relation()));
        }
    }
}
