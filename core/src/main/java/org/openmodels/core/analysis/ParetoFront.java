package org.openmodels.core.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openmodels.core.source.Source;

/**
 * The points that no other beats: nothing is both at least as good and at most as costly, and better in one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param points the front, the cheapest first
 * @param considered how many points there were
 */
public record ParetoFront(List<Point> points, int considered) implements Serializable {

    /**
     * A model with what it costs and what it gives.
     *
     * @param model the model's id
     * @param cost parameters or price, less being better
     * @param score the score, more being better
     * @param source where the score was read
     */
    public record Point(String model, double cost, double score, Source source) implements Serializable {
        /** Checks that both are finite. */
        public Point {
            if (!Double.isFinite(cost) || !Double.isFinite(score)) {
                throw new IllegalArgumentException(
                        "cost and score must be finite: " + model + " " + cost + " " + score);
            }
        }

        /** Tells whether this point beats another. */
        public boolean dominates(Point other) {
            return cost <= other.cost && score >= other.score && (cost < other.cost || score > other.score);
        }
    }

    /** Copies the points. */
    public ParetoFront {
        points = List.copyOf(points);
    }

    /** Returns the front of some points; of equal points all are on it. */
    public static ParetoFront of(List<Point> points) {
        List<Point> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble(Point::cost)
                .thenComparing(Comparator.comparingDouble(Point::score).reversed())
                .thenComparing(Point::model));
        List<Point> front = new ArrayList<>();
        for (Point point : sorted) {
            boolean beaten = !front.isEmpty() && front.get(front.size() - 1).dominates(point);
            if (!beaten) {
                front.add(point);
            }
        }
        return new ParetoFront(front, points.size());
    }
}
