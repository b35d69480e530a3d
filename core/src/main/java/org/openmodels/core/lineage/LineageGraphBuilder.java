package org.openmodels.core.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmodels.core.source.Source;

/**
 * Collects works and edges for a {@link LineageGraph}; faults of the input are put right and told by the graph.
 *
 * <p>{@code new LineageGraphBuilder().rename("meta-llama/Meta-Llama-3.1-8B", "meta-llama/Llama-3.1-8B").add(edge).build()}
 *
 * <p>Not thread-safe.
 */
public final class LineageGraphBuilder {
    private static final int MAX_RENAMES = 10;
    private static final int MAX_FAULTS = 100_000;

    private final IdTable ids = new IdTable();
    private final Map<String, String> renames = new HashMap<>();
    private final Map<Source, Integer> sourceNumbers = new HashMap<>();
    private final List<Source> sourceList = new ArrayList<>();
    private final BitSet described = new BitSet();
    private final List<LineageFault> faults = new ArrayList<>();
    private final int[] faultCounts = new int[LineageFault.Kind.values().length];
    private final EdgeTable edges = new EdgeTable();
    private boolean spent;

    /** Starts a graph without works. */
    public LineageGraphBuilder() {}

    /** Says that a repository has a new name; edges to the old one go to the new one unless the old one is described too. */
    public LineageGraphBuilder rename(String from, String to) {
        requireFresh();
        renames.put(from.toLowerCase(Locale.ROOT), to);
        return this;
    }

    /** Says that a work exists, and returns its number in the graph; the same for the same work. */
    public int describe(String work) {
        requireFresh();
        int number = ids.add(work);
        described.set(number);
        return number;
    }

    /** Tells whether a work was described. */
    public boolean isDescribed(String work) {
        int number = ids.find(work);
        return number >= 0 && described.get(number);
    }

    /** Adds an edge. */
    public LineageGraphBuilder add(LineageEdge edge) {
        return add(edge.derivative(), edge.base(), edge.relation(), edge.source());
    }

    /** Adds an edge as stated, which may be wrong: a work that is its own base is noted and left out. */
    public LineageGraphBuilder add(String derivative, String base, Relation relation, Source source) {
        requireFresh();
        if (derivative.equalsIgnoreCase(base)) {
            fault(LineageFault.Kind.SELF_REFERENCE, derivative, base);
            return this;
        }
        int told = sourceNumbers.computeIfAbsent(source, s -> {
            sourceList.add(s);
            return sourceList.size() - 1;
        });
        edges.add(ids.add(derivative), ids.add(base), number(relation), told);
        return this;
    }

    @SuppressWarnings("EnumOrdinal") // never leaves the graph
    private static byte number(Relation relation) {
        return (byte) relation.ordinal();
    }

    @SuppressWarnings("EnumOrdinal") // never leaves the graph
    private void fault(LineageFault.Kind kind, String... works) {
        if (faultCounts[kind.ordinal()]++ < MAX_FAULTS) {
            faults.add(new LineageFault(kind, List.of(works)));
        }
    }

    private void requireFresh() {
        if (spent) {
            throw new IllegalStateException("a builder must not be used after it has built its graph");
        }
    }

    /** Returns the graph; the builder is spent and refuses what follows. */
    @SuppressWarnings("EnumOrdinal") // never leaves the graph
    public LineageGraph build() {
        requireFresh();
        spent = true;
        followRenames();
        int[] starts = edges.sort(ids.size(), this::compare);
        BitSet twice = edges.repeated();
        twice.stream()
                .forEach(edge ->
                        fault(LineageFault.Kind.DUPLICATE, ids.get(edges.derivative(edge)), ids.get(edges.base(edge))));
        starts = edges.without(twice, starts);
        CycleBreaker rings = new CycleBreaker(ids, starts, edges.bases()).run();
        starts = edges.without(rings.broken(), starts);
        List<LineageFault> sorted = new ArrayList<>(faults);
        sorted.sort(Comparator.comparing(LineageFault::kind).thenComparing(fault -> String.join("\n", fault.works())));
        sorted.addAll(rings.faults());
        faultCounts[LineageFault.Kind.CYCLE.ordinal()] = rings.broken().cardinality();
        boolean[] known = new boolean[ids.size()];
        described.stream().forEach(work -> known[work] = true);
        return new LineageGraph(
                ids, starts, edges.bases(), edges.relations(), edges.sources(), sourceList, known, sorted, faultCounts);
    }

    private void followRenames() {
        if (renames.isEmpty()) {
            return;
        }
        for (int edge = 0; edge < edges.size(); edge++) {
            if (described.get(edges.base(edge))) {
                continue;
            }
            String stated = ids.get(edges.base(edge));
            String now = stated;
            for (int i = 0; i < MAX_RENAMES && renames.containsKey(now.toLowerCase(Locale.ROOT)); i++) {
                now = String.valueOf(renames.get(now.toLowerCase(Locale.ROOT)));
            }
            String derivative = ids.get(edges.derivative(edge));
            if (!now.equalsIgnoreCase(stated) && !now.equalsIgnoreCase(derivative)) {
                fault(LineageFault.Kind.RENAMED, derivative, stated, now);
                edges.turn(edge, ids.add(now));
            }
        }
    }

    /** Orders the edges of one work by the name of the base, the relation and the source. */
    private int compare(int a, int b) {
        int order = ids.compare(edges.base(a), edges.base(b));
        order = order == 0 ? Byte.compare(edges.relation(a), edges.relation(b)) : order;
        return order != 0
                ? order
                : sourceList
                        .get(edges.source(a))
                        .toString()
                        .compareTo(sourceList.get(edges.source(b)).toString());
    }
}
