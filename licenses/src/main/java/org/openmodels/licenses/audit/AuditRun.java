package org.openmodels.licenses.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.openmodels.core.lineage.LineageFault;
import org.openmodels.core.lineage.LineageGraph;
import org.openmodels.core.lineage.LineagePath;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.provenance.Drift;
import org.openmodels.licenses.provenance.InheritedTerm;
import org.openmodels.licenses.provenance.Passage;
import org.openmodels.licenses.provenance.Severity;
import org.openmodels.licenses.registry.Resolution;
import org.openmodels.licenses.terms.LicenseKnowledge;

/** The second half of an audit: counts, edges, what flows down, and findings over the table. */
final class AuditRun {
    private static final int KEPT_FINDINGS = 1_000;

    private final AuditTable table;
    private final LicenseClasses classes;
    private final DriftMemory drifts;
    private final LineageGraph graph;
    private final Heritage heritage;
    private final DriftCounts counts;
    private final Consumer<? super AuditFinding> sink;
    private final List<AuditFinding> kept = new ArrayList<>();
    private long findingCount;
    private long namesJudged;
    private long namesMissing;
    private long withBase;
    private long open;
    private long furtherUp;

    AuditRun(AuditTable table, LicenseKnowledge knowledge, Consumer<? super AuditFinding> sink) {
        this.table = table;
        this.sink = sink;
        this.classes = new LicenseClasses(knowledge);
        this.drifts = new DriftMemory(table, knowledge);
        this.graph = table.graph.build();
        this.counts = new DriftCounts(table, classes);
        boolean[] follows = new boolean[table.licenses.size()];
        for (int i = 0; i < follows.length; i++) {
            LicenseExpression expression = table.licenses.get(i).expression();
            follows[i] = expression != null
                    && expression.licenses().stream()
                            .anyMatch(one -> knowledge
                                    .findOrNotReviewed(one.base().toString())
                                    .outputs()
                                    .followsDistillation());
        }
        this.heritage = new Heritage(graph, this::known, license -> follows[license]);
    }

    /** The number of a work's license, where it is known. */
    private int known(int work) {
        Licensed licensed = table.licensed(work);
        return licensed == null || licensed.expression() == null ? Heritage.UNKNOWN : table.license(work);
    }

    AuditReport report() {
        for (int model = 0; model < graph.size(); model++) {
            if (graph.isDescribed(model)) {
                model(model);
            }
        }
        table.selfReferences.forEach(counts::selfReference);
        for (LineageFault fault : graph.faults()) {
            if (fault.kind() == LineageFault.Kind.DUPLICATE || fault.kind() == LineageFault.Kind.CYCLE) {
                leftOut(fault);
            }
        }
        LicenseCounts licenses = new LicenseCounts(table, graph.size());
        return new AuditReport(
                table,
                licenses.statuses(),
                licenses.expressions(),
                licenses.classes(classes),
                new LineageFigures(table, graph, counts.edges()),
                counts.figures(),
                new HeritageFigures(withBase, withBase - open, open, furtherUp),
                namesJudged,
                namesMissing,
                findingCount,
                kept,
                graph,
                heritage);
    }

    /** A stated edge that the graph leaves out still counts as stated. */
    private void leftOut(LineageFault fault) {
        int base = graph.indexOf(fault.works().get(1));
        if (graph.isDescribed(base)) {
            counts.declared(graph.indexOf(fault.works().get(0)), base);
        }
    }

    /** Looks at the edges of a model to its bases, and then at what comes from further up and was not told yet. */
    private void model(int model) {
        int[] bases = graph.bases(model);
        if (bases.length == 0) {
            return;
        }
        withBase++;
        Told told = new Told(model);
        for (int n = 0; n < bases.length; n++) {
            if (graph.isDescribed(bases[n])) {
                edge(told, bases[n], n);
            }
        }
        long before = findingCount;
        boolean unknown = false;
        for (int entry = heritage.start(model); entry < heritage.end(model); entry++) {
            unknown |= heritage.license(entry) == Heritage.UNKNOWN;
            if (heritage.steps(entry) > 1 && heritage.license(entry) != Heritage.UNKNOWN) {
                ancestor(told, entry);
            }
        }
        open += unknown ? 1 : 0;
        furtherUp += findingCount > before ? 1 : 0;
    }

    private void edge(Told told, int base, int n) {
        counts.declared(told.model, base);
        Passage passage = Passage.of(graph.relation(told.model, n));
        Drift drift = drifts.between(table.license(base), table.license(told.model), passage);
        counts.resolved(told.model, base, drift);
        Drift named = drift.named(told.name);
        if (!drift.names().isEmpty()) {
            namesJudged++;
            namesMissing += named.lost().size() > drift.lost().size() ? 1 : 0;
        }
        counts.severity(named.severity());
        if (named.severity() == Severity.RELABELLED || told.isNews(named, table.license(base), true)) {
            found(new LineagePath(List.of(graph.edge(told.model, n))), told, table.license(base), named);
        }
    }

    private void ancestor(Told told, int entry) {
        int license = heritage.license(entry);
        Drift drift = drifts.between(license, table.license(told.model), heritage.passage(entry));
        Drift named = drift.named(told.name);
        if (told.isNews(named, license, false)) {
            found(heritage.path(told.model, entry), told, license, named);
        }
    }

    private void found(LineagePath path, Told told, int license, Drift drift) {
        findingCount++;
        String inherited = table.licenses.get(license).label();
        AuditFinding finding = new AuditFinding(path, told.own.label(), inherited, drift);
        if (kept.size() < KEPT_FINDINGS) {
            kept.add(finding);
        }
        sink.accept(finding);
    }

    /** What was told of a model already: a parent's terms are not told again of a grandparent with the same license. */
    private final class Told {
        final int model;
        final String name;
        final Licensed own;
        private final Set<InheritedTerm> lost = new HashSet<>();
        private final Set<Integer> undeclared = new HashSet<>();

        Told(int model) {
            this.model = model;
            this.name = graph.id(model);
            this.own = Objects.requireNonNull(table.licensed(model));
        }

        /** Tells whether a drift is to be told: of an edge whenever something is lost, of others where it is something new. */
        boolean isNews(Drift drift, int license, boolean edge) {
            boolean news = false;
            if (drift.severity().isLoss()) {
                for (InheritedTerm term : drift.lost()) {
                    news |= term.severity().isLoss() && (lost.add(term) || edge);
                }
            }
            LicenseExpression base = table.licenses.get(license).expression();
            if (own.status() == Resolution.Status.ABSENT && base != null && !classes.isPermissive(base)) {
                news |= undeclared.add(license) || edge;
            }
            return news;
        }
    }
}
