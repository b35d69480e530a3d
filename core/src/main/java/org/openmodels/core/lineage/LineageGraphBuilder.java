package org.openmodels.core.lineage;

import java.util.ArrayList;
import java.util.Arrays;
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
    private int[] derivatives = new int[16];
    private int[] bases = new int[16];
    private int[] sources = new int[16];
    private byte[] relations = new byte[16];
    private int count;

    /** Starts a graph without works. */
    public LineageGraphBuilder() {}

    /** Says that a repository has a new name; edges to the old one go to the new one unless the old one is described too. */
    public LineageGraphBuilder rename(String from, String to) {
        renames.put(from.toLowerCase(Locale.ROOT), to);
        return this;
    }

    /** Says that a work exists, and returns its number in the graph; the same for the same work. */
    public int describe(String work) {
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
        if (derivative.equalsIgnoreCase(base)) {
            fault(LineageFault.Kind.SELF_REFERENCE, derivative, base);
            return this;
        }
        if (count == bases.length) {
            grow();
        }
        derivatives[count] = ids.add(derivative);
        bases[count] = ids.add(base);
        relations[count] = number(relation);
        sources[count] = sourceNumbers.computeIfAbsent(source, s -> {
            sourceList.add(s);
            return sourceList.size() - 1;
        });
        count++;
        return this;
    }

    @SuppressWarnings("EnumOrdinal") // never leaves the graph
    private static byte number(Relation relation) {
        return (byte) relation.ordinal();
    }

    private void grow() {
        int size = count + (count >> 1);
        derivatives = Arrays.copyOf(derivatives, size);
        bases = Arrays.copyOf(bases, size);
        sources = Arrays.copyOf(sources, size);
        relations = Arrays.copyOf(relations, size);
    }

    @SuppressWarnings("EnumOrdinal") // never leaves the graph
    private void fault(LineageFault.Kind kind, String... works) {
        if (faultCounts[kind.ordinal()]++ < MAX_FAULTS) {
            faults.add(new LineageFault(kind, List.of(works)));
        }
    }

    /** Returns the graph; the builder is spent. */
    @SuppressWarnings("EnumOrdinal") // never leaves the graph
    public LineageGraph build() {
        followRenames();
        int[] starts = sortByDerivative();
        starts = keep(starts, duplicates(starts));
        CycleBreaker rings = new CycleBreaker(ids, starts, bases).run();
        starts = keep(starts, rings.broken());
        List<LineageFault> sorted = new ArrayList<>(faults);
        sorted.sort(Comparator.comparing(LineageFault::kind).thenComparing(fault -> String.join("\n", fault.works())));
        sorted.addAll(rings.faults());
        faultCounts[LineageFault.Kind.CYCLE.ordinal()] = rings.faults().size();
        boolean[] known = new boolean[ids.size()];
        described.stream().forEach(work -> known[work] = true);
        return new LineageGraph(
                ids,
                starts,
                Arrays.copyOf(bases, count),
                Arrays.copyOf(relations, count),
                Arrays.copyOf(sources, count),
                sourceList,
                known,
                sorted,
                faultCounts);
    }

    private void followRenames() {
        if (renames.isEmpty()) {
            return;
        }
        for (int edge = 0; edge < count; edge++) {
            if (described.get(bases[edge])) {
                continue;
            }
            String stated = ids.get(bases[edge]);
            String now = stated;
            for (int i = 0; i < MAX_RENAMES && renames.containsKey(now.toLowerCase(Locale.ROOT)); i++) {
                now = String.valueOf(renames.get(now.toLowerCase(Locale.ROOT)));
            }
            String derivative = ids.get(derivatives[edge]);
            if (!now.equalsIgnoreCase(stated) && !now.equalsIgnoreCase(derivative)) {
                fault(LineageFault.Kind.RENAMED, derivative, stated, now);
                bases[edge] = ids.add(now);
            }
        }
    }

    /** Sorts the edges by derivative, then by the name of the base and the relation; returns where each work begins. */
    private int[] sortByDerivative() {
        int[] starts = new int[ids.size() + 1];
        for (int edge = 0; edge < count; edge++) {
            starts[derivatives[edge] + 1]++;
        }
        for (int work = 1; work < starts.length; work++) {
            starts[work] += starts[work - 1];
        }
        int[] order = new int[count];
        int[] next = starts.clone();
        for (int edge = 0; edge < count; edge++) {
            order[next[derivatives[edge]]++] = edge;
        }
        for (int work = 0; work < starts.length - 1; work++) {
            if (starts[work + 1] - starts[work] > 1) {
                sort(order, starts[work], starts[work + 1]);
            }
        }
        permute(order);
        return starts;
    }

    private void sort(int[] order, int from, int to) {
        Integer[] edges = new Integer[to - from];
        Arrays.setAll(edges, i -> order[from + i]);
        Arrays.sort(
                edges,
                ((Comparator<Integer>) (a, b) -> ids.compare(bases[a], bases[b]))
                        .thenComparing(edge -> relations[edge])
                        .thenComparing(edge -> sourceList.get(sources[edge]).toString()));
        for (int i = 0; i < edges.length; i++) {
            order[from + i] = edges[i];
        }
    }

    private void permute(int[] order) {
        int[] newDerivatives = new int[count];
        int[] newBases = new int[count];
        int[] newSources = new int[count];
        byte[] newRelations = new byte[count];
        for (int i = 0; i < count; i++) {
            newDerivatives[i] = derivatives[order[i]];
            newBases[i] = bases[order[i]];
            newSources[i] = sources[order[i]];
            newRelations[i] = relations[order[i]];
        }
        derivatives = newDerivatives;
        bases = newBases;
        sources = newSources;
        relations = newRelations;
    }

    private BitSet duplicates(int[] starts) {
        BitSet twice = new BitSet();
        for (int work = 0; work < starts.length - 1; work++) {
            for (int edge = starts[work] + 1; edge < starts[work + 1]; edge++) {
                if (bases[edge] == bases[edge - 1] && relations[edge] == relations[edge - 1]) {
                    twice.set(edge);
                    fault(LineageFault.Kind.DUPLICATE, ids.get(work), ids.get(bases[edge]));
                }
            }
        }
        return twice;
    }

    /** Leaves out the edges given, and returns where each work begins after that. */
    private int[] keep(int[] starts, BitSet leftOut) {
        if (leftOut.isEmpty()) {
            return starts;
        }
        int[] newStarts = new int[starts.length];
        int kept = 0;
        for (int work = 0; work < starts.length - 1; work++) {
            newStarts[work] = kept;
            for (int edge = starts[work]; edge < starts[work + 1]; edge++) {
                if (!leftOut.get(edge)) {
                    bases[kept] = bases[edge];
                    relations[kept] = relations[edge];
                    sources[kept] = sources[edge];
                    kept++;
                }
            }
        }
        newStarts[starts.length - 1] = kept;
        count = kept;
        return newStarts;
    }
}
