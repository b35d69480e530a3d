package org.openmodels.core.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that can be reached from a work in so many steps, up or down: breadth first, with the edge by which each was reached.
 * Ways share the edges they have in common.
 */
final class Reach {
    private final LineageGraph graph;
    private final int first;
    private final boolean up;
    private final Map<Integer, Step> cameBy = new HashMap<>();

    /** The edge by which a work was reached, and the work before. */
    private record Step(LineageEdge edge, int before) {}

    Reach(LineageGraph graph, int first, boolean up) {
        this.graph = graph;
        this.first = first;
        this.up = up;
    }

    /** Returns a shortest way to every work, nearest first and then by name, while the ways have few steps in all. */
    List<LineagePath> paths() {
        List<LineagePath> found = new ArrayList<>();
        List<Integer> layer = List.of(first);
        int left = LineagePath.MOST_STEPS;
        for (int steps = 1; steps <= LineagePath.LONGEST && !layer.isEmpty() && left >= steps; steps++) {
            layer = next(layer);
            for (int i = 0; i < layer.size() && left >= steps; i++) {
                found.add(path(layer.get(i)));
                left -= steps;
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** The works one step beyond a layer that were not reached before, by name. */
    private List<Integer> next(List<Integer> layer) {
        List<Integer> next = new ArrayList<>();
        for (int at : layer) {
            for (int edge : up ? graph.upwards(at) : graph.downwards(at)) {
                int derivative = up ? at : graph.derivative(edge);
                int other = up ? graph.base(edge) : derivative;
                if (other != first && !cameBy.containsKey(other)) {
                    cameBy.put(other, new Step(graph.edgeAt(derivative, edge), at));
                    next.add(other);
                }
            }
        }
        next.sort(graph::compare);
        return next;
    }

    private LineagePath path(int end) {
        List<LineageEdge> edges = new ArrayList<>();
        int at = end;
        while (at != first) {
            Step step = Objects.requireNonNull(cameBy.get(at));
            edges.add(step.edge());
            at = step.before();
        }
        if (up) {
            Collections.reverse(edges);
        }
        return new LineagePath(edges);
    }
}
