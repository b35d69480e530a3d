package org.openmodels.licenses.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.openmodels.core.lineage.LineageFault;
import org.openmodels.core.lineage.LineageGraph;
import org.openmodels.core.lineage.Relation;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.provenance.Drift;
import org.openmodels.licenses.provenance.DriftAnalysis;
import org.openmodels.licenses.provenance.NameDuty;
import org.openmodels.licenses.provenance.Passage;
import org.openmodels.licenses.provenance.Severity;
import org.openmodels.licenses.registry.Resolution;
import org.openmodels.licenses.terms.LicenseKnowledge;

/** The second half of an audit: counts, edges and findings over the table. */
final class AuditRun {
    private static final int KEPT_FINDINGS = 1_000;

    private final AuditTable table;
    private final LicenseKnowledge knowledge;
    private final LicenseClasses classes;
    private final DriftAnalysis analysis;
    private final LineageGraph graph;
    private final Map<Long, Drift> drifts = new HashMap<>();
    private final Map<Long, Long> declaredPairs = new HashMap<>();
    private final Map<Long, Long> resolvedPairs = new HashMap<>();
    private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
    private final List<AuditFinding> kept = new ArrayList<>();
    private final DriftCounts counts = new DriftCounts();
    private long parentInInput;
    private long findingCount;
    private long namesJudged;
    private long namesMissing;

    AuditRun(AuditTable table, LicenseKnowledge knowledge) {
        this.table = table;
        this.knowledge = knowledge;
        this.classes = new LicenseClasses(knowledge);
        this.analysis = DriftAnalysis.of(knowledge);
        this.graph = table.graph.build();
    }

    AuditReport report(Consumer<? super AuditFinding> findings) {
        for (int model = 0; model < graph.size(); model++) {
            int[] bases = graph.bases(model);
            for (int n = 0; n < bases.length; n++) {
                if (graph.isDescribed(bases[n])) {
                    edge(model, bases[n], graph.relation(model, n), findings);
                }
            }
        }
        for (int model : table.selfReferences) {
            count(model, model);
            Licensed own = Objects.requireNonNull(table.licensed(model));
            counts.resolvedToItself(own.expression() != null);
        }
        for (LineageFault fault : graph.faults()) {
            if (fault.kind() == LineageFault.Kind.DUPLICATE || fault.kind() == LineageFault.Kind.CYCLE) {
                leftOut(fault);
            }
        }
        return new AuditReport(
                table.records,
                table.unreadableCount,
                table.unreadable,
                table.repeated,
                statuses(),
                expressions(),
                classes(),
                table.unnamed,
                new LineageFigures(table, graph, parentInInput),
                counts.figures(severities, names(declaredPairs, table.declarations), classPairs()),
                namesJudged,
                namesMissing,
                findingCount,
                kept,
                graph,
                table);
    }

    /** A stated edge that the graph leaves out still counts as stated. */
    private void leftOut(LineageFault fault) {
        int model = graph.indexOf(fault.works().get(0));
        int base = graph.indexOf(fault.works().get(1));
        if (graph.isDescribed(base)) {
            count(model, base);
        }
    }

    private void edge(int model, int base, Relation relation, Consumer<? super AuditFinding> findings) {
        count(model, base);
        Licensed own = Objects.requireNonNull(table.licensed(model));
        Licensed parent = Objects.requireNonNull(table.licensed(base));
        Drift drift = drift(own, table.license(model), parent, table.license(base), relation);
        resolved(own, parent, drift);
        String name = graph.id(model);
        judgeName(drift, name);
        Drift named = drift.named(name);
        severities.merge(named.severity(), 1L, Long::sum);
        boolean undeclared = own.status() == Resolution.Status.ABSENT
                && parent.expression() != null
                && !classes.isPermissive(parent.expression());
        if (named.severity().isLoss() || undeclared) {
            findingCount++;
            AuditFinding finding = new AuditFinding(name, graph.id(base), relation, own.label(), parent.label(), named);
            if (kept.size() < KEPT_FINDINGS) {
                kept.add(finding);
            }
            findings.accept(finding);
        }
    }

    private void judgeName(Drift drift, String name) {
        if (drift.names().isEmpty()) {
            return;
        }
        namesJudged++;
        if (drift.names().stream().anyMatch(duty -> duty.judge(name) == NameDuty.Standing.MISSING)) {
            namesMissing++;
        }
    }

    /** Compares what both ends declare, word for word. */
    private void count(int model, int base) {
        parentInInput++;
        int own = table.declared(model);
        int parent = table.declared(base);
        if (own >= 0 && parent >= 0) {
            counts.declared(own == parent);
            declaredPairs.merge(pair(parent, own), 1L, Long::sum);
        }
    }

    private Drift drift(Licensed own, int ownNumber, Licensed parent, int parentNumber, Relation relation) {
        @SuppressWarnings("EnumOrdinal") // a key of this run
        long passage = Passage.of(relation).ordinal();
        long key = (passage << 56) | pair(parentNumber, ownNumber);
        Drift known = drifts.get(key);
        if (known == null) {
            known = certain(analysis.between(parent.expression(), own.expression(), relation), own, parent, relation);
            drifts.put(key, known);
        }
        return known;
    }

    /** Of a family that a tag names only what every member would lose is told. */
    private Drift certain(Drift tightest, Licensed own, Licensed parent, Relation relation) {
        Drift least = tightest;
        if (parent.status() == Resolution.Status.FAMILY && tightest.severity().isLoss()) {
            for (String member : knowledge.members(tightest.base())) {
                Drift one = analysis.between(LicenseExpression.parse(member), own.expression(), relation);
                least = one.severity().worst(least.severity()) == one.severity() ? least : one;
            }
        }
        return least;
    }

    private void resolved(Licensed own, Licensed parent, Drift drift) {
        LicenseExpression a = parent.expression();
        LicenseExpression b = own.expression();
        if (a == null || b == null) {
            counts.unresolved();
            return;
        }
        counts.resolved(a.equals(b), drift.severity());
        resolvedPairs.merge(pair(classes.number(a), classes.number(b)), 1L, Long::sum);
    }

    private static long pair(int a, int b) {
        return ((long) a << 28) | b;
    }

    private static Map<String, Map<String, Long>> names(Map<Long, Long> pairs, List<String> names) {
        Map<String, Map<String, Long>> all = new java.util.TreeMap<>();
        pairs.forEach((pair, n) -> all.computeIfAbsent(names.get((int) (pair >> 28)), k -> new java.util.TreeMap<>())
                .put(names.get((int) (pair & ((1 << 28) - 1))), n));
        return all;
    }

    private Map<String, Map<String, Long>> classPairs() {
        return names(resolvedPairs, classes.names());
    }

    private Map<String, Long> statuses() {
        long[] perLicense = perLicense();
        Map<String, Long> all = new java.util.TreeMap<>();
        for (int i = 0; i < perLicense.length; i++) {
            all.merge(table.licenses.get(i).status().name(), perLicense[i], Long::sum);
        }
        return all;
    }

    private Map<String, Long> expressions() {
        long[] perLicense = perLicense();
        Map<String, Long> all = new HashMap<>();
        for (int i = 0; i < perLicense.length; i++) {
            LicenseExpression expression = table.licenses.get(i).expression();
            if (expression != null) {
                all.merge(expression.toString(), perLicense[i], Long::sum);
            }
        }
        return all;
    }

    private Map<String, Long> classes() {
        long[] perLicense = perLicense();
        Map<String, Long> all = new HashMap<>();
        for (int i = 0; i < perLicense.length; i++) {
            LicenseExpression expression = table.licenses.get(i).expression();
            String name = expression == null ? LicenseClasses.UNKNOWN : classes.of(expression);
            all.merge(name, perLicense[i], Long::sum);
        }
        return all;
    }

    private long[] perLicense() {
        long[] perLicense = new long[table.licenses.size()];
        for (int model = 0; model < graph.size(); model++) {
            int license = table.license(model);
            if (license >= 0) {
                perLicense[license]++;
            }
        }
        return perLicense;
    }
}
