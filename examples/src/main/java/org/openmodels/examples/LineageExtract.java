package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmodels.core.lineage.HubLineage;
import org.openmodels.core.lineage.LineageEdge;
import org.openmodels.core.lineage.LineageGraph;
import org.openmodels.core.lineage.LineagePath;
import org.openmodels.licenses.audit.AuditFinding;
import org.openmodels.licenses.audit.AuditReport;
import org.openmodels.licenses.audit.InheritedLicense;

/**
 * The part of a lineage that a page carries: the models of its findings, all their ancestors, what descends from the model it
 * opens with, and for each of these models the licenses that flow down to it.
 */
final class LineageExtract {
    private static final int MAX_WORKS = 20_000;

    private final AuditReport report;
    private final Map<String, Integer> works = new LinkedHashMap<>();
    private final Set<LineageEdge> edges = new LinkedHashSet<>();
    private final Set<String> models = new LinkedHashSet<>();

    LineageExtract(AuditReport report, List<AuditFinding> findings, String model) {
        this.report = report;
        LineageGraph graph = report.lineage();
        if (graph.indexOf(model) >= 0) {
            models.add(model);
            graph.descendants(model).forEach(path -> models.add(path.descendant()));
        }
        findings.stream().map(AuditFinding::model).forEach(models::add);
        ArrayDeque<String> open = new ArrayDeque<>(models);
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
        models.retainAll(works.keySet());
    }

    void write(ObjectNode out) {
        ArrayNode all = out.putArray("works");
        works.keySet()
                .forEach(work -> all.addArray()
                        .add(work)
                        .add(report.license(work).map(Object::toString).orElse("")));
        ArrayNode lines = out.putArray("edges");
        for (LineageEdge edge : edges) {
            lines.addArray()
                    .add(works.get(edge.derivative()))
                    .add(works.get(edge.base()))
                    .add(HubLineage.word(edge.relation()));
        }
        ObjectNode inherited = out.putObject("inherited");
        for (String model : models) {
            ArrayNode licenses = inherited.putArray(String.valueOf(works.get(model)));
            for (InheritedLicense one : report.inherited(model)) {
                licenses.addArray().add(one.license()).add(one.passage().name()).add(way(one.path()));
            }
        }
    }

    private ArrayNode way(LineagePath path) {
        ArrayNode way = Answer.object().putArray("way");
        for (LineageEdge edge : path.edges()) {
            Integer work = works.get(edge.base());
            way.add(work == null ? -1 : work);
        }
        return way;
    }
}
