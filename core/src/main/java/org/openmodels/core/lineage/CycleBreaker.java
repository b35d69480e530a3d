package org.openmodels.core.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds rings of descent and takes out one edge of each, so that none is left. Which edge depends on the names alone: works
 * of a ring are walked in the order of their names, and an edge back to a work on the way is taken out. Iterative.
 */
final class CycleBreaker {
    /** The works in all of rings that are told whole; a ring can pass through every work many times over. */
    private static final int MOST_NAMED = 1_000_000;

    private final IdTable ids;
    private final int[] starts;
    private final int[] bases;
    private final int[] component;
    private final BitSet broken = new BitSet();
    private final List<LineageFault> faults = new ArrayList<>();
    /** Of each work on the way its place there. */
    private int[] places = new int[0];

    private int named;

    CycleBreaker(IdTable ids, int[] starts, int[] bases) {
        this.ids = ids;
        this.starts = starts;
        this.bases = bases;
        this.component = new int[starts.length - 1];
    }

    /** Finds the edges to take out. */
    CycleBreaker run() {
        List<int[]> rings = rings();
        rings.forEach(this::order);
        rings.sort((a, b) -> ids.compare(a[0], b[0]));
        int[] states = new int[rings.isEmpty() ? 0 : component.length];
        places = new int[states.length];
        for (int[] ring : rings) {
            for (int work : ring) {
                if (states[work] == 0) {
                    walk(work, states);
                }
            }
        }
        return this;
    }

    /** Returns the edges that close a ring. */
    BitSet broken() {
        return broken;
    }

    List<LineageFault> faults() {
        return faults;
    }

    private void order(int[] ring) {
        Integer[] boxed = Arrays.stream(ring).boxed().toArray(Integer[]::new);
        Arrays.sort(boxed, ids::compare);
        Arrays.setAll(ring, i -> boxed[i]);
    }

    /** Walks up from a work inside its ring; state 1 is on the way, 2 is done. */
    private void walk(int first, int[] states) {
        IntStack way = new IntStack();
        IntStack next = new IntStack();
        way.push(first);
        next.push(starts[first]);
        states[first] = 1;
        places[first] = 0;
        while (way.size() > 0) {
            int work = way.top();
            int edge = next.pop();
            if (edge == starts[work + 1]) {
                states[work] = 2;
                way.pop();
                continue;
            }
            next.push(edge + 1);
            int base = bases[edge];
            if (component[base] != component[work]) {
                continue;
            }
            if (states[base] == 1) {
                broken.set(edge);
                tell(way, places[base]);
            } else if (states[base] == 0) {
                states[base] = 1;
                places[base] = way.size();
                way.push(base);
                next.push(starts[base]);
            }
        }
    }

    /** Tells of a ring the younger end of its edge, then the way from the older end while few works have been named. */
    private void tell(IntStack way, int from) {
        int told = Math.min(way.size() - from, LineageFault.LONGEST_RING);
        if (named + told > MOST_NAMED) {
            told = 2;
        } else {
            named += told;
        }
        List<String> works = new ArrayList<>();
        works.add(ids.get(way.top()));
        for (int i = from; works.size() < told; i++) {
            works.add(ids.get(way.get(i)));
        }
        faults.add(new LineageFault(LineageFault.Kind.CYCLE, works));
    }

    /** Returns the strongly connected components of more than one work, by Tarjan's algorithm without recursion. */
    private List<int[]> rings() {
        int count = component.length;
        int[] order = new int[count];
        int[] low = new int[count];
        IntStack open = new IntStack();
        IntStack way = new IntStack();
        IntStack next = new IntStack();
        List<int[]> rings = new ArrayList<>();
        int time = 0;
        int components = 0;
        for (int root = 0; root < count; root++) {
            if (order[root] > 0) {
                continue;
            }
            order[root] = low[root] = ++time;
            way.push(root);
            next.push(starts[root]);
            open.push(root);
            while (way.size() > 0) {
                int work = way.top();
                int edge = next.pop();
                if (edge < starts[work + 1]) {
                    next.push(edge + 1);
                    int base = bases[edge];
                    if (order[base] == 0) {
                        order[base] = low[base] = ++time;
                        way.push(base);
                        next.push(starts[base]);
                        open.push(base);
                    } else if (component[base] == 0) {
                        low[work] = Math.min(low[work], order[base]);
                    }
                    continue;
                }
                way.pop();
                if (way.size() > 0) {
                    low[way.top()] = Math.min(low[way.top()], low[work]);
                }
                if (low[work] == order[work]) {
                    close(open, work, ++components, rings);
                }
            }
        }
        return rings;
    }

    private void close(IntStack open, int first, int number, List<int[]> rings) {
        int top = open.size();
        int at = top;
        do {
            at--;
            component[open.get(at)] = number;
        } while (open.get(at) != first);
        if (top - at > 1) {
            rings.add(open.slice(at, top));
        }
        open.cut(at);
    }

    /** A stack of numbers. */
    private static final class IntStack {
        private int[] items = new int[16];
        private int size;

        void push(int item) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
            }
            items[size++] = item;
        }

        int pop() {
            return items[--size];
        }

        int top() {
            return items[size - 1];
        }

        int get(int index) {
            return items[index];
        }

        int size() {
            return size;
        }

        void cut(int newSize) {
            size = newSize;
        }

        int[] slice(int from, int to) {
            return Arrays.copyOfRange(items, from, to);
        }
    }
}
