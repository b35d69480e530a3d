package org.openmodels.licenses.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.lineage.LineageGraphBuilder;
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Source;

/** All rows of an audit in columns: a few numbers a model, each distinct license once. Not thread-safe. */
final class AuditTable {
    private static final int MAX_UNREADABLE = 1_000;

    final LineageGraphBuilder graph = new LineageGraphBuilder();
    final List<Licensed> licenses = new ArrayList<>();
    final List<String> declarations = new ArrayList<>();
    final List<Diagnostic> unreadable = new ArrayList<>();
    final Map<Relation, Long> byRelation = new EnumMap<>(Relation.class);
    final Map<Relation, Long> byRelationInferred = new EnumMap<>(Relation.class);
    long records;
    long unreadableCount;
    long repeated;
    long unnamed;
    long edges;
    long onlyOnCard;

    private final Source source;
    private final Map<Licensed, Integer> licenseNumbers = new HashMap<>();
    private final Map<String, Integer> declarationNumbers = new HashMap<>();
    private final List<Row.Model> cardOnly = new ArrayList<>();
    private int[] licenseOf = new int[1024];
    private int[] declaredOf = new int[1024];
    /** Models that are their own base, all of them; the graph lists no more than its bound of faults. */
    final List<Integer> selfReferences = new ArrayList<>();

    AuditTable(Source source) {
        this.source = source;
    }

    void add(Row row) {
        if (row instanceof Row.Unreadable bad) {
            unreadableCount++;
            if (unreadable.size() < MAX_UNREADABLE) {
                unreadable.add(bad.fault());
            }
            return;
        }
        Row.Model model = (Row.Model) row;
        records++;
        if (graph.isDescribed(model.id())) {
            repeated++;
            return;
        }
        int number = graph.describe(model.id());
        grow(number);
        licenseOf[number] = 1 + number(licenseNumbers, licenses, model.licensed());
        String declared = model.declared();
        declaredOf[number] = declared == null ? 0 : 1 + number(declarationNumbers, declarations, declared);
        unnamed += model.unnamed() ? 1 : 0;
        if (!model.bases().isEmpty()) {
            count(model);
            edges(number, model, model.bases());
        } else if (!model.cardBases().isEmpty()) {
            onlyOnCard++;
            if (edges == 0) {
                cardOnly.add(model);
            }
        }
    }

    /** Where no record has bases resolved by the Hub - cards, or records asked for without - those of the cards count. */
    void end() {
        if (edges == 0) {
            for (Row.Model model : cardOnly) {
                count(model);
                edges(graph.describe(model.id()), model, model.cardBases());
            }
        }
        cardOnly.clear();
    }

    private void count(Row.Model model) {
        if (model.relation() != null) {
            byRelation.merge(model.relation(), 1L, Long::sum);
        }
        if (model.inferred() != null) {
            byRelationInferred.merge(model.inferred(), 1L, Long::sum);
        }
    }

    private void edges(int number, Row.Model model, List<String> bases) {
        Relation relation = model.relation() == null ? Relation.UNKNOWN : model.relation();
        for (String base : bases) {
            if (base.isBlank()) {
                continue;
            }
            edges++;
            if (base.equalsIgnoreCase(model.id())) {
                selfReferences.add(number);
            }
            graph.add(model.id(), base, relation, source);
        }
    }

    private static <T> int number(Map<T, Integer> numbers, List<T> all, T item) {
        return numbers.computeIfAbsent(item, i -> {
            all.add(i);
            return all.size() - 1;
        });
    }

    private void grow(int number) {
        if (number >= licenseOf.length) {
            int size = Math.max(number + 1, licenseOf.length + (licenseOf.length >> 1));
            licenseOf = Arrays.copyOf(licenseOf, size);
            declaredOf = Arrays.copyOf(declaredOf, size);
        }
    }

    /** Returns the number of a model's license among {@link #licenses}; -1 for a work without a record. */
    int license(int model) {
        return model < licenseOf.length ? licenseOf[model] - 1 : -1;
    }

    /** Returns the number of a model's declaration among {@link #declarations}; -1 where it declares none. */
    int declared(int model) {
        return model < declaredOf.length ? declaredOf[model] - 1 : -1;
    }

    @Nullable
    Licensed licensed(int model) {
        int license = license(model);
        return license < 0 ? null : licenses.get(license);
    }
}
