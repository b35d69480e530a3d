package org.openmodels.licenses.audit;

import java.util.HashMap;
import java.util.Map;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.provenance.Drift;
import org.openmodels.licenses.provenance.DriftAnalysis;
import org.openmodels.licenses.provenance.Passage;
import org.openmodels.licenses.registry.Resolution;
import org.openmodels.licenses.terms.LicenseKnowledge;

/** The drift between any two licenses of an audit, each computed once. Not thread-safe. */
final class DriftMemory {
    private final AuditTable table;
    private final LicenseKnowledge knowledge;
    private final DriftAnalysis analysis;
    private final Map<Long, Drift> drifts = new HashMap<>();

    DriftMemory(AuditTable table, LicenseKnowledge knowledge) {
        this.table = table;
        this.knowledge = knowledge;
        this.analysis = DriftAnalysis.of(knowledge);
    }

    /** Returns the drift between two licenses by number. */
    Drift between(int base, int own, Passage passage) {
        @SuppressWarnings("EnumOrdinal") // a key of this run
        long key = (long) passage.ordinal() << 56 | (long) base << 28 | own;
        Drift known = drifts.get(key);
        if (known == null) {
            known = certain(table.licenses.get(base), table.licenses.get(own), passage);
            drifts.put(key, known);
        }
        return known;
    }

    /** Of a family that a tag names only what every member would lose is told. */
    private Drift certain(Licensed base, Licensed own, Passage passage) {
        Drift least = analysis.between(base.expression(), own.expression(), passage);
        if (base.status() == Resolution.Status.FAMILY && least.severity().isLoss()) {
            for (String member : knowledge.members(least.base())) {
                Drift one = analysis.between(LicenseExpression.parse(member), own.expression(), passage);
                least = one.severity().compareTo(least.severity()) < 0 ? one : least;
            }
        }
        return least;
    }
}
