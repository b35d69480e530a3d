package org.openmodels.core.lineage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.openmodels.core.source.Source;

/**
 * Which work came from which: models and datasets, typed edges, and the way between any two as evidence.
 *
 * <pre>{@code
 * LineageGraph graph = LineageGraph.of(List.of(
 *         new LineageEdge("org/b", "org/a", Relation.FINE_TUNE, source),
 *         new LineageEdge("org/c", "org/b", Relation.QUANTIZED, source)));
 * graph.roots("org/c");   // [org/c <- QUANTIZED org/b <- FINE_TUNE org/a]
 * }</pre>
 *
 * <p>Works go by their Hub repository, ASCII case ignored; a dataset by {@code datasets/} and its repository. There is no
 * ring in it: an edge that closes one was taken out and is among {@link #faults()}. Compact: some 70 bytes for a work and 20
 * for an edge, so that the lineage of the whole Hub fits in memory; works also have numbers, 0 to {@link #size()} - 1, for
 * work in bulk. Answers do not depend on the order in which edges were given.
 *
 * <p>Immutable and thread-safe.
 */
public final class LineageGraph implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Relation[] RELATIONS = Relation.values();

    private final IdTable ids;
    private final int[] starts;
    private final int[] bases;
    private final byte[] relations;
    private final int[] sources;
    private final List<Source> sourceList;
    private final int[] childStarts;
    private final int[] children;
    private final boolean[] described;
    private final List<LineageFault> faults;
    private final int[] faultCounts;

    LineageGraph(
            IdTable ids,
            int[] starts,
            int[] bases,
            byte[] relations,
            int[] sources,
            List<Source> sourceList,
            boolean[] described,
            List<LineageFault> faults,
            int[] faultCounts) {
        this.ids = ids;
        this.starts = starts;
        this.bases = bases;
        this.relations = relations;
        this.sources = sources;
        this.sourceList = List.copyOf(sourceList);
        this.described = described;
        this.faults = List.copyOf(faults);
        this.faultCounts = faultCounts;
        this.childStarts = new int[starts.length];
        this.children = new int[bases.length];
        reverse();
    }

    /** The edges that lead down from each work. */
    private void reverse() {
        for (int base : bases) {
            childStarts[base + 1]++;
        }
        for (int i = 1; i < childStarts.length; i++) {
            childStarts[i] += childStarts[i - 1];
        }
        int[] next = childStarts.clone();
        for (int edge = 0; edge < bases.length; edge++) {
            children[next[bases[edge]]++] = edge;
        }
    }

    /** Returns the graph of edges. */
    public static LineageGraph of(Iterable<LineageEdge> edges) {
        LineageGraphBuilder builder = new LineageGraphBuilder();
        edges.forEach(builder::add);
        return builder.build();
    }

    /** Returns the number of works, those only named as a base included. */
    public int size() {
        return ids.size();
    }

    /** Returns the number of edges. */
    public int edgeCount() {
        return bases.length;
    }

    /** Returns the number of a work; -1 when it is in no edge and was not described. */
    public int indexOf(String work) {
        return ids.find(work);
    }

    /** Returns the name of a work by number, as first spelt. */
    public String id(int work) {
        return ids.get(work);
    }

    /** Tells whether a work was described by a record of its own; if not it is known as a base only. */
    public boolean isDescribed(int work) {
        return described[work];
    }

    /** Returns the numbers of the bases of a work, sorted by name; one for each edge. */
    public int[] bases(int work) {
        return Arrays.copyOfRange(bases, starts[work], starts[work + 1]);
    }

    /** Returns how a work came from its n-th base. */
    public Relation relation(int work, int n) {
        return RELATIONS[relations[starts[work] + n]];
    }

    /** Returns the edge from a work to its n-th base. */
    public LineageEdge edge(int work, int n) {
        return edgeAt(work, starts[work] + n);
    }

    /**
     * Returns the faults of the input by kind, rings last, sorted by name; at most 100,000 of each kind but rings. Every ring is
     * there, with both ends at least of the edge that was taken out.
     */
    public List<LineageFault> faults() {
        return faults;
    }

    /** Returns how many faults of a kind there were. */
    @SuppressWarnings("EnumOrdinal") // never leaves the graph
    public int faultCount(LineageFault.Kind kind) {
        return faultCounts[kind.ordinal()];
    }

    /** Returns the works that are named as a base and described nowhere: deleted, private, misspelt or outside the input. */
    public List<String> deadParents() {
        List<String> dead = new ArrayList<>();
        for (int work = 0; work < size(); work++) {
            if (!described[work] && childStarts[work] < childStarts[work + 1]) {
                dead.add(id(work));
            }
        }
        dead.sort(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        return List.copyOf(dead);
    }

    /** Returns the edges from a work to its bases, sorted by base; none for a work not known. */
    public List<LineageEdge> parents(String work) {
        int number = indexOf(work);
        List<LineageEdge> edges = new ArrayList<>();
        for (int edge = number < 0 ? 0 : starts[number]; edge < (number < 0 ? 0 : starts[number + 1]); edge++) {
            edges.add(edgeAt(number, edge));
        }
        return List.copyOf(edges);
    }

    /**
     * Returns every work that one descends from in at most {@value LineagePath#LONGEST} steps, nearest first and then by name,
     * each with a shortest way to it; the ways have at most {@value LineagePath#MOST_STEPS} steps in all.
     */
    public List<LineagePath> ancestors(String work) {
        return reach(work, true);
    }

    /**
     * Returns every work that descends from one in at most {@value LineagePath#LONGEST} steps, nearest first and then by name,
     * each with a shortest way up to it; the ways have at most {@value LineagePath#MOST_STEPS} steps in all.
     */
    public List<LineagePath> descendants(String work) {
        return reach(work, false);
    }

    /** Returns those {@link #ancestors} that have no base themselves: all that a work was made from in the end. */
    public List<LineagePath> roots(String work) {
        return ancestors(work).stream()
                .filter(path -> {
                    int root = indexOf(path.ancestor());
                    return starts[root] == starts[root + 1];
                })
                .toList();
    }

    int base(int edge) {
        return bases[edge];
    }

    int compare(int a, int b) {
        return ids.compare(a, b);
    }

    LineageEdge edgeAt(int derivative, int edge) {
        return new LineageEdge(
                id(derivative), id(bases[edge]), RELATIONS[relations[edge]], sourceList.get(sources[edge]));
    }

    private List<LineagePath> reach(String work, boolean up) {
        int first = indexOf(work);
        return first < 0 ? List.of() : new Reach(this, first, up).paths();
    }

    /** The edges to the bases of a work. */
    int[] upwards(int work) {
        int[] edges = new int[starts[work + 1] - starts[work]];
        Arrays.setAll(edges, i -> starts[work] + i);
        return edges;
    }

    /** The edges to the derivatives of a work. */
    int[] downwards(int work) {
        return Arrays.copyOfRange(children, childStarts[work], childStarts[work + 1]);
    }

    /** The derivative of an edge: the last work that starts at it or before. */
    int derivative(int edge) {
        int low = 0;
        int high = starts.length - 1;
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= edge) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
