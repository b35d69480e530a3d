package org.openmodels.licenses.expression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The sets of atoms below one node of a decision diagram, none of which contains another. */
final class Antichain {
    private final DecisionDiagram diagram;
    private final int root;
    private final Map<Integer, BigInteger> counts = new HashMap<>();
    private final Map<Integer, BitSet> sizes = new HashMap<>();

    Antichain(DecisionDiagram diagram, int root) {
        this.diagram = diagram;
        this.root = root;
        counts.put(DecisionDiagram.NO_SETS, BigInteger.ZERO);
        counts.put(DecisionDiagram.EMPTY_SET, BigInteger.ONE);
        sizes.put(DecisionDiagram.NO_SETS, new BitSet());
        BitSet zero = new BitSet();
        zero.set(0);
        sizes.put(DecisionDiagram.EMPTY_SET, zero);
        sizes(root);
    }

    /** Counts the sets. */
    BigInteger count() {
        return count(root);
    }

    private BigInteger count(int node) {
        BigInteger known = counts.get(node);
        if (known == null) {
            known = count(diagram.low(node)).add(count(diagram.high(node)));
            counts.put(node, known);
        }
        return known;
    }

    /** Returns the sizes of the sets below a node. */
    private BitSet sizes(int node) {
        BitSet known = sizes.get(node);
        if (known == null) {
            known = new BitSet();
            known.or(sizes(diagram.low(node)));
            BitSet high = sizes(diagram.high(node));
            for (int size = high.nextSetBit(0); size >= 0; size = high.nextSetBit(size + 1)) {
                known.set(size + 1);
            }
            sizes.put(node, known);
        }
        return known;
    }

    /** Returns all sets, smallest first. */
    List<int[]> list() {
        List<int[]> sets = new ArrayList<>();
        new SmallestFirst().forEachRemaining(sets::add);
        return sets;
    }

    /** Returns the sets one by one, smallest first, of one size those with the earlier atoms first. */
    Iterator<int[]> smallestFirst() {
        return new SmallestFirst();
    }

    /** Walks the diagram once for every size, only along branches that lead to a set of that size. */
    private final class SmallestFirst implements Iterator<int[]> {
        private static final byte ENTERED = 0;
        private static final byte WITH = 1;
        private static final byte WITHOUT = 2;

        private int[] path = new int[16];
        private byte[] branch = new byte[16];
        private int depth = 0;
        private int[] chosen = new int[16];
        private int chosenCount = 0;
        private int size;

        SmallestFirst() {
            start(0);
        }

        @Override
        public boolean hasNext() {
            return size >= 0;
        }

        @Override
        public int[] next() {
            if (size < 0) {
                throw new NoSuchElementException("no more sets");
            }
            while (path[depth - 1] > DecisionDiagram.EMPTY_SET) {
                descend();
            }
            int[] set = Arrays.copyOf(chosen, chosenCount);
            backtrack();
            return set;
        }

        private void start(int atLeast) {
            size = sizes(root).nextSetBit(atLeast);
            if (size >= 0) {
                enter(root);
            }
        }

        private void enter(int node) {
            if (depth == path.length) {
                path = Arrays.copyOf(path, depth * 2);
                branch = Arrays.copyOf(branch, depth * 2);
                chosen = Arrays.copyOf(chosen, depth * 2);
            }
            path[depth] = node;
            branch[depth++] = ENTERED;
        }

        /** Takes the first branch of the deepest node that has not been taken and leads to a set of the size. */
        private void descend() {
            int node = path[depth - 1];
            int wanted = size - chosenCount;
            if (branch[depth - 1] == ENTERED
                    && wanted > 0
                    && sizes(diagram.high(node)).get(wanted - 1)) {
                branch[depth - 1] = WITH;
                chosen[chosenCount++] = diagram.atom(node);
                enter(diagram.high(node));
            } else {
                branch[depth - 1] = WITHOUT;
                enter(diagram.low(node));
            }
        }

        /** Leaves finished nodes, up to one whose other branch leads to another set of the size. */
        private void backtrack() {
            depth--;
            while (depth > 0) {
                if (branch[depth - 1] == WITH) {
                    chosenCount--;
                    if (sizes(diagram.low(path[depth - 1])).get(size - chosenCount)) {
                        return;
                    }
                }
                depth--;
            }
            start(size + 1);
        }
    }
}
