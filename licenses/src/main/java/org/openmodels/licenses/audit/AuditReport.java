package org.openmodels.licenses.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmodels.core.lineage.LineageGraph;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.licenses.expression.LicenseExpression;

/**
 * What an audit found: figures with their definitions, the first 1,000 findings, and the lineage with the license of each
 * model.
 *
 * <p>Immutable and thread-safe.
 */
public final class AuditReport {
    private final AuditTable table;
    private final Map<String, Long> statuses;
    private final Map<String, Long> expressions;
    private final Map<String, Long> classes;
    private final LineageFigures lineageFigures;
    private final DriftFigures drift;
    private final HeritageFigures heritageFigures;
    private final long namesJudged;
    private final long namesMissing;
    private final long findingCount;
    private final List<AuditFinding> findings;
    private final LineageGraph lineage;
    private final Heritage heritage;

    AuditReport(
            AuditTable table,
            Map<String, Long> statuses,
            Map<String, Long> expressions,
            Map<String, Long> classes,
            LineageFigures lineageFigures,
            DriftFigures drift,
            HeritageFigures heritageFigures,
            long namesJudged,
            long namesMissing,
            long findingCount,
            List<AuditFinding> findings,
            LineageGraph lineage,
            Heritage heritage) {
        this.table = table;
        this.statuses = byCount(statuses);
        this.expressions = byCount(expressions);
        this.classes = byCount(classes);
        this.lineageFigures = lineageFigures;
        this.drift = drift;
        this.heritageFigures = heritageFigures;
        this.namesJudged = namesJudged;
        this.namesMissing = namesMissing;
        this.findingCount = findingCount;
        this.findings = List.copyOf(findings);
        this.lineage = lineage;
        this.heritage = heritage;
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
        return table.records;
    }

    /** Returns how many records name a model that an earlier one named; the first one counts. */
    public long repeated() {
        return table.repeated;
    }

    /** Returns the number of lines that could not be read. */
    public long unreadable() {
        return table.unreadableCount;
    }

    /** Returns the first 1,000 lines that could not be read, with their numbers. */
    public List<Diagnostic> unreadableLines() {
        return List.copyOf(table.unreadable);
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
        return table.unnamed;
    }

    /** Returns the figures of the lineage. */
    public LineageFigures lineageFigures() {
        return lineageFigures;
    }

    /** Returns the figures of the drift. */
    public DriftFigures drift() {
        return drift;
    }

    /** Returns the figures of what all ancestors pass on. */
    public HeritageFigures heritageFigures() {
        return heritageFigures;
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

    /**
     * Returns the licenses that flow down to a model from all its ancestors, nearest first and then by name: each license once
     * for each way in which works under it stand in the model.
     */
    public List<InheritedLicense> inherited(String model) {
        int number = lineage.indexOf(model);
        List<InheritedLicense> all = new ArrayList<>();
        for (int entry = number < 0 ? 0 : heritage.start(number);
                number >= 0 && entry < heritage.end(number);
                entry++) {
            int license = heritage.license(entry);
            String name = license == Heritage.UNKNOWN
                    ? "NOASSERTION"
                    : table.licenses.get(license).label();
            all.add(new InheritedLicense(name, heritage.passage(entry), heritage.path(number, entry)));
        }
        all.sort(Comparator.comparing((InheritedLicense one) -> one.path().length())
                .thenComparing(InheritedLicense::license)
                .thenComparing(InheritedLicense::passage));
        return List.copyOf(all);
    }

    /** Writes the report as the command line contract has it. */
    public ObjectNode toJson() {
        return AuditJson.of(this);
    }
}
