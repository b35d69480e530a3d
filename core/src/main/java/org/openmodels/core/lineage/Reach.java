package org.openmodels.core.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that can be reached from a work in so many steps, up or down: breadth first, with the edge by which each was reached. */
final class Reach {
    private final LineageGraph graph;
    private final int first;
    private final boolean up;
    private final Map<Integer, Integer> cameBy = new HashMap<>();

    Reach(LineageGraph graph, int first, boolean up) {
        this.graph = graph;
        this.first = first;
        this.up = up;
    }

    /** Returns a shortest way to every work, nearest first and then by name. */
    List<LineagePath> paths() {
        List<Integer> found = new ArrayList<>();
        List<Integer> layer = List.of(first);
        for (int steps = 0; steps < LineagePath.LONGEST && !layer.isEmpty(); steps++) {
            List<Integer> next = new ArrayList<>();
            for (int at : layer) {
                for (int edge : up ? graph.upwards(at) : graph.downwards(at)) {
                    int other = up ? graph.base(edge) : graph.derivative(edge);
                    if (other != first && cameBy.putIfAbsent(other, edge) == null) {
                        next.add(other);
                    }
                }
            }
            next.sort(graph::compare);
            found.addAll(next);
            layer = next;
        }
        return found.stream().map(this::path).toList();
    }

    private LineagePath path(int end) {
        ArrayDeque<LineageEdge> way = new ArrayDeque<>();
        int at = end;
        while (at != first) {
            int edge = cameBy.getOrDefault(at, -1);
            int derivative = graph.derivative(edge);
            way.addFirst(graph.edgeAt(derivative, edge));
            at = up ? derivative : graph.base(edge);
        }
        List<LineageEdge> edges = new ArrayList<>(way);
        if (!up) {
            Collections.reverse(edges);
        }
        return new LineagePath(edges);
    }
}
