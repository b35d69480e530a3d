package org.openmodels.core.lineage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** Edges in columns: some 16 bytes each. Not thread-safe. */
final class EdgeTable {
    private int[] derivatives = new int[16];
    private int[] bases = new int[16];
    private int[] sources = new int[16];
    private byte[] relations = new byte[16];
    private int count;

    /** Compares two edges of one work by number. */
    interface Order {
        int compare(int a, int b);
    }

    int size() {
        return count;
    }

    int derivative(int edge) {
        return derivatives[edge];
    }

    int base(int edge) {
        return bases[edge];
    }

    byte relation(int edge) {
        return relations[edge];
    }

    int source(int edge) {
        return sources[edge];
    }

    void add(int derivative, int base, byte relation, int source) {
        if (count == bases.length) {
            int size = count + (count >> 1);
            derivatives = Arrays.copyOf(derivatives, size);
            bases = Arrays.copyOf(bases, size);
            sources = Arrays.copyOf(sources, size);
            relations = Arrays.copyOf(relations, size);
        }
        derivatives[count] = derivative;
        bases[count] = base;
        relations[count] = relation;
        sources[count++] = source;
    }

    void turn(int edge, int newBase) {
        bases[edge] = newBase;
    }

    /** Sorts the edges by derivative and those of one by the order; returns where each of the works begins. */
    int[] sort(int works, Order order) {
        int[] starts = new int[works + 1];
        for (int edge = 0; edge < count; edge++) {
            starts[derivatives[edge] + 1]++;
        }
        for (int work = 1; work < starts.length; work++) {
            starts[work] += starts[work - 1];
        }
        int[] places = new int[count];
        int[] next = starts.clone();
        for (int edge = 0; edge < count; edge++) {
            places[next[derivatives[edge]]++] = edge;
        }
        for (int work = 0; work < works; work++) {
            if (starts[work + 1] - starts[work] > 1) {
                sort(places, starts[work], starts[work + 1], order);
            }
        }
        permute(places);
        return starts;
    }

    private static void sort(int[] places, int from, int to, Order order) {
        Integer[] edges = new Integer[to - from];
        Arrays.setAll(edges, i -> places[from + i]);
        Arrays.sort(edges, order::compare);
        for (int i = 0; i < edges.length; i++) {
            places[from + i] = edges[i];
        }
    }

    private void permute(int[] places) {
        int[] newDerivatives = new int[count];
        int[] newBases = new int[count];
        int[] newSources = new int[count];
        byte[] newRelations = new byte[count];
        for (int i = 0; i < count; i++) {
            newDerivatives[i] = derivatives[places[i]];
            newBases[i] = bases[places[i]];
            newSources[i] = sources[places[i]];
            newRelations[i] = relations[places[i]];
        }
        derivatives = newDerivatives;
        bases = newBases;
        sources = newSources;
        relations = newRelations;
    }

    /** Tells of sorted edges which says the same as the one before. */
    BitSet repeated() {
        BitSet twice = new BitSet();
        IntPredicate same = edge -> derivatives[edge] == derivatives[edge - 1]
                && bases[edge] == bases[edge - 1]
                && relations[edge] == relations[edge - 1];
        for (int edge = 1; edge < count; edge++) {
            if (same.test(edge)) {
                twice.set(edge);
            }
        }
        return twice;
    }

    /** Leaves out edges of a sorted table, and returns where each work begins after that. */
    int[] without(BitSet leftOut, int[] starts) {
        if (leftOut.isEmpty()) {
            return starts;
        }
        int[] newStarts = new int[starts.length];
        int kept = 0;
        for (int work = 0; work < starts.length - 1; work++) {
            newStarts[work] = kept;
            for (int edge = starts[work]; edge < starts[work + 1]; edge++) {
                if (!leftOut.get(edge)) {
                    derivatives[kept] = derivatives[edge];
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

    int[] bases() {
        return Arrays.copyOf(bases, count);
    }

    byte[] relations() {
        return Arrays.copyOf(relations, count);
    }

    int[] sources() {
        return Arrays.copyOf(sources, count);
    }
}
