package org.openmodels.core.lineage;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The evidence that one work descends from another: the edges between them.
 *
 * <p>{@code graph.ancestors("org/c").get(1).toString()} is {@code org/c <- FINE_TUNE org/b <- MERGE org/a}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param edges the edges from the younger work up to the older, at least one; each begins where the one before ends
 */
public record LineagePath(List<LineageEdge> edges) implements Serializable {

    /** The most steps of a way that a graph tells; the ways of a longer chain would not fit in memory. */
    public static final int LONGEST = 1_000;

    /** The most steps of all the ways that a graph tells in one answer. */
    public static final int MOST_STEPS = 1_000_000;

    /** Copies the edges and checks that they join. */
    public LineagePath {
        edges = List.copyOf(edges);
        if (edges.isEmpty()) {
            throw new IllegalArgumentException("a path of lineage must have an edge");
        }
        for (int i = 1; i < edges.size(); i++) {
            String end = edges.get(i - 1).base();
            if (!end.equalsIgnoreCase(edges.get(i).derivative())) {
                throw new IllegalArgumentException("edges of a path must join: " + end + " and "
                        + edges.get(i).derivative());
            }
        }
    }

    /** Returns the younger end. */
    public String descendant() {
        return edges.get(0).derivative();
    }

    /** Returns the older end. */
    public String ancestor() {
        return edges.get(edges.size() - 1).base();
    }

    /** Returns the number of steps. */
    public int length() {
        return edges.size();
    }

    /** Prints both ends, the steps between and how each was made. */
    @Override
    public String toString() {
        return descendant()
                + edges.stream()
                        .map(edge -> " <- " + edge.relation() + " " + edge.base())
                        .collect(Collectors.joining());
    }
}
