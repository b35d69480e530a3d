package org.openmodels.licenses.audit;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.openmodels.core.lineage.LineageFault;
import org.openmodels.core.lineage.LineageGraph;
import org.openmodels.core.lineage.Relation;

/**
 * The lineage of an audit in numbers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param edges edges as stated, wrong ones included
 * @param parentInInput of them those to a model of the input
 * @param byRelation models with bases by what the record says, or else the rule
 * @param byRelationInferred models with bases by the rule alone
 * @param onlyOnCard models whose card names a base that the Hub did not resolve
 * @param faults faults of the input by kind
 */
public record LineageFigures(
        long edges,
        long parentInInput,
        Map<Relation, Long> byRelation,
        Map<Relation, Long> byRelationInferred,
        long onlyOnCard,
        Map<LineageFault.Kind, Long> faults)
        implements Serializable {

    /** Copies the maps. */
    public LineageFigures {
        byRelation = Collections.unmodifiableMap(new EnumMap<>(byRelation));
        byRelationInferred = Collections.unmodifiableMap(new EnumMap<>(byRelationInferred));
        faults = Collections.unmodifiableMap(new EnumMap<>(faults));
    }

    LineageFigures(AuditTable table, LineageGraph graph, long parentInInput) {
        this(table.edges, parentInInput, table.byRelation, table.byRelationInferred, table.onlyOnCard, faults(graph));
    }

    private static Map<LineageFault.Kind, Long> faults(LineageGraph graph) {
        Map<LineageFault.Kind, Long> faults = new EnumMap<>(LineageFault.Kind.class);
        for (LineageFault.Kind kind : LineageFault.Kind.values()) {
            faults.put(kind, (long) graph.faultCount(kind));
        }
        return faults;
    }
}
