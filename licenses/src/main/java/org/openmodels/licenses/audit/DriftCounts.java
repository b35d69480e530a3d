package org.openmodels.licenses.audit;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.provenance.Drift;
import org.openmodels.licenses.provenance.Severity;

/** Counts edges to a parent in the input by what becomes of its license. Not thread-safe. */
final class DriftCounts {
    private final AuditTable table;
    private final LicenseClasses classes;
    private final Map<Long, Long> declaredPairs = new HashMap<>();
    private final Map<Long, Long> resolvedPairs = new HashMap<>();
    private final Map<Long, Long> classPairs = new HashMap<>();
    private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
    private long edges;
    private long compared;
    private long same;
    private long resolvedSame;
    private long harmless;
    private long conflict;
    private long unknown;
    private long unresolved;

    DriftCounts(AuditTable table, LicenseClasses classes) {
        this.table = table;
        this.classes = classes;
    }

    /** Returns the number of edges to a parent in the input. */
    long edges() {
        return edges;
    }

    /** Compares what both ends declare, word for word. */
    void declared(int model, int base) {
        edges++;
        int own = table.declared(model);
        int parent = table.declared(base);
        if (own >= 0 && parent >= 0) {
            compared++;
            same += own == parent ? 1 : 0;
            declaredPairs.merge(pair(parent, own), 1L, Long::sum);
        }
    }

    /** Counts a model that is stated as its own base: the same license at both ends, if any. */
    void selfReference(int model) {
        declared(model, model);
        boolean known = Objects.requireNonNull(table.licensed(model)).expression() != null;
        resolvedSame += known ? 1 : 0;
        unresolved += known ? 0 : 1;
    }

    /** Compares what both ends' licenses were found to be. */
    void resolved(int model, int base, Drift drift) {
        LicenseExpression parent = Objects.requireNonNull(table.licensed(base)).expression();
        LicenseExpression own = Objects.requireNonNull(table.licensed(model)).expression();
        if (parent == null || own == null) {
            unresolved++;
            return;
        }
        resolvedPairs.merge(pair(table.license(base), table.license(model)), 1L, Long::sum);
        classPairs.merge(pair(classes.number(parent), classes.number(own)), 1L, Long::sum);
        if (parent.equals(own)) {
            resolvedSame++;
            return;
        }
        switch (drift.severity()) {
            case NONE, HARMLESS -> harmless++;
            case UNKNOWN -> unknown++;
            case RELABELLED, DUTY_MISSING, RESTRICTION_DROPPED, COMMERCE_GAINED, CONFLICT -> conflict++;
        }
    }

    void severity(Severity severity) {
        severities.merge(severity, 1L, Long::sum);
    }

    DriftFigures figures() {
        List<String> licenses = table.licenses.stream().map(Licensed::label).toList();
        return new DriftFigures(
                compared,
                same,
                resolvedSame,
                harmless,
                conflict,
                unknown,
                unresolved,
                severities,
                names(declaredPairs, table.declarations),
                names(resolvedPairs, licenses),
                names(classPairs, classes.names()));
    }

    private static long pair(int a, int b) {
        return ((long) a << 28) | b;
    }

    private static Map<String, Map<String, Long>> names(Map<Long, Long> pairs, List<String> names) {
        Map<String, Map<String, Long>> all = new TreeMap<>();
        pairs.forEach((pair, n) -> all.computeIfAbsent(names.get((int) (pair >> 28)), k -> new TreeMap<>())
                .merge(names.get((int) (pair & ((1 << 28) - 1))), n, Long::sum));
        return all;
    }
}
