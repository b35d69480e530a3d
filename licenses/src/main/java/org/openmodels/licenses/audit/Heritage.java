package org.openmodels.licenses.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.openmodels.core.lineage.LineageEdge;
import org.openmodels.core.lineage.LineageGraph;
import org.openmodels.core.lineage.LineagePath;
import org.openmodels.licenses.provenance.Passage;

/**
 * What flows down to every model of a lineage: each license of its ancestors and each way in which a work under it stands in
 * the model, with the edge by which the nearest one came. Computed once from the roots down, so that the cost grows with the
 * edges and the number of different licenses, not with the length of the ways.
 *
 * <p>Says of every model what {@code EffectiveTerms} says of one, by license instead of by ancestor.
 */
final class Heritage {
    /** The license of an ancestor that has none that is known. */
    static final int UNKNOWN = -1;

    private static final int MAX_STEPS = 1_000;
    private static final Passage[] PASSAGES = Passage.values();

    private final LineageGraph graph;
    private final IntUnaryOperator license;
    private final IntPredicate follows;
    private final int[] starts;
    private final int[] ends;
    private int[] keys = new int[64];
    private int[] edges = new int[64];
    private short[] steps = new short[64];
    private int size;

    /**
     * Lets licenses flow down.
     *
     * @param license gives the number of a work's license, or {@link #UNKNOWN}
     * @param follows tells of a license by number whether it counts models trained on outputs as derivatives
     */
    Heritage(LineageGraph graph, IntUnaryOperator license, IntPredicate follows) {
        this.graph = graph;
        this.license = license;
        this.follows = follows;
        this.starts = new int[graph.size()];
        this.ends = new int[graph.size()];
        fromTheRoots();
    }

    /** Returns where the entries of a model begin. */
    int start(int model) {
        return starts[model];
    }

    /** Returns where the entries of a model end. */
    int end(int model) {
        return ends[model];
    }

    /** Returns the number of the license of an entry, or {@link #UNKNOWN}. */
    int license(int entry) {
        return (keys[entry] >>> 3) - 1;
    }

    /** Returns how works under it stand in the model. */
    Passage passage(int entry) {
        return PASSAGES[keys[entry] & 7];
    }

    /** Returns how many steps the nearest of them is away. */
    int steps(int entry) {
        return steps[entry];
    }

    /** Returns the way from a model up to the nearest work of an entry. */
    LineagePath path(int model, int entry) {
        List<LineageEdge> path = new ArrayList<>();
        int work = model;
        int at = entry;
        while (true) {
            path.add(graph.edge(work, edges[at]));
            int base = graph.bases(work)[edges[at]];
            if (steps[at] == 1) {
                return new LineagePath(path);
            }
            at = before(base, at, Passage.of(graph.relation(work, edges[at])));
            work = base;
        }
    }

    /** The entry of a base that gave rise to one of its derivative. */
    private int before(int base, int entry, Passage step) {
        int at = starts[base];
        while (keys[at] >>> 3 != keys[entry] >>> 3
                || steps[at] != steps[entry] - 1
                || passage(at).then(step, follows(license(at))) != passage(entry)) {
            at++;
        }
        return at;
    }

    private boolean follows(int number) {
        return number != UNKNOWN && follows.test(number);
    }

    /** Visits bases before their derivatives, without recursion; the graph has no rings. */
    private void fromTheRoots() {
        byte[] states = new byte[graph.size()];
        int[] way = new int[64];
        for (int root = 0; root < states.length; root++) {
            int depth = 0;
            way[0] = root;
            while (depth >= 0) {
                int work = way[depth];
                if (states[work] == 0) {
                    states[work] = 1;
                    for (int base : graph.bases(work)) {
                        if (states[base] == 0) {
                            way = depth + 1 == way.length ? Arrays.copyOf(way, way.length * 2) : way;
                            way[++depth] = base;
                        }
                    }
                } else {
                    depth--;
                    if (states[work] == 1) {
                        states[work] = 2;
                        gather(work);
                    }
                }
            }
        }
    }

    private void gather(int work) {
        starts[work] = size;
        int[] bases = graph.bases(work);
        for (int n = 0; n < bases.length; n++) {
            Passage step = Passage.of(graph.relation(work, n));
            if (!isCopy(bases[n])) {
                add(work, license.applyAsInt(bases[n]), step, n, 1);
            }
            for (int entry = starts[bases[n]]; entry < ends[bases[n]]; entry++) {
                int number = license(entry);
                add(work, number, passage(entry).then(step, follows(number)), n, steps[entry] + 1);
            }
        }
        ends[work] = size;
    }

    boolean isCopy(int work) {
        return Passage.isCopy(graph, work, base -> license.applyAsInt(base) != UNKNOWN);
    }

    private void add(int work, int number, Passage passage, int edge, int distance) {
        if (passage == Passage.TOOL || distance > MAX_STEPS) {
            return;
        }
        @SuppressWarnings("EnumOrdinal") // never leaves this object
        int key = (number + 1) << 3 | passage.ordinal();
        for (int entry = starts[work]; entry < size; entry++) {
            if (keys[entry] == key) {
                if (distance < steps[entry]) {
                    edges[entry] = edge;
                    steps[entry] = (short) distance;
                }
                return;
            }
        }
        if (size == keys.length) {
            int room = size + (size >> 1);
            keys = Arrays.copyOf(keys, room);
            edges = Arrays.copyOf(edges, room);
            steps = Arrays.copyOf(steps, room);
        }
        keys[size] = key;
        edges[size] = edge;
        steps[size++] = (short) distance;
    }
}
