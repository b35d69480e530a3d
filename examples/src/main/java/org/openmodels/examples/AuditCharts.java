package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openmodels.licenses.audit.AuditReport;
import org.openmodels.licenses.terms.Permissiveness;

/** What the charts of an audit's page draw; the figures stand in tables under them. */
public final class AuditCharts {
    private static final int TOP = 14;

    private final AuditReport report;

    /**
     * A bar.
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

    AuditCharts(AuditReport report) {
        this.report = report;
    }

    /** Returns the most frequent licenses, the rest in one. */
    public List<Bar> licenses() {
        List<Bar> bars = new ArrayList<>();
        long rest = 0;
        for (Map.Entry<String, Long> entry : report.expressions().entrySet()) {
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

    /** Returns the classes of license, the most frequent first. */
    public List<Bar> classes() {
        List<Bar> bars = new ArrayList<>();
        report.classes().forEach((name, n) -> bars.add(new Bar(Figures.words(name), n)));
        return bars;
    }

    /** Returns the edges by severity, the least first. */
    public List<Bar> severities() {
        List<Bar> bars = new ArrayList<>();
        report.drift().bySeverity().forEach((severity, n) -> bars.add(new Bar(Figures.words(severity), n)));
        return bars;
    }

    /** Returns the classes at both ends of edges, the freest first. */
    public List<Cell> matrix() {
        List<Cell> cells = new ArrayList<>();
        for (String parent : classOrder()) {
            Map<String, Long> row = report.drift().classPairs().getOrDefault(parent, Map.of());
            for (String model : classOrder()) {
                if (row.containsKey(model)) {
                    cells.add(new Cell(Figures.words(parent), Figures.words(model), row.getOrDefault(model, 0L)));
                }
            }
        }
        return cells;
    }

    /** The classes that occur, from the freest to the least free, the same for both ends. */
    private List<String> classOrder() {
        Set<String> present = new TreeSet<>(report.drift().classPairs().keySet());
        report.drift().classPairs().values().forEach(row -> present.addAll(row.keySet()));
        return Permissiveness.CLASSES.stream().filter(present::contains).toList();
    }

    void write(ObjectNode out) {
        bars(out.putArray("licenses"), licenses());
        bars(out.putArray("classes"), classes());
        bars(out.putArray("severities"), severities());
        ObjectNode matrix = out.putObject("matrix");
        List<String> names = classOrder().stream().map(Figures::words).toList();
        names.forEach(matrix.putArray("names")::add);
        ArrayNode cells = matrix.putArray("cells");
        for (Cell cell : matrix()) {
            cells.addArray()
                    .add(names.indexOf(cell.model()))
                    .add(names.indexOf(cell.parent()))
                    .add(cell.value());
        }
    }

    private static void bars(ArrayNode out, List<Bar> bars) {
        bars.forEach(bar -> out.addArray().add(bar.label()).add(bar.value()));
    }
}
