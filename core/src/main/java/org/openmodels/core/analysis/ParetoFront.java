package org.openmodels.core.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Direction;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.benchmark.ScorePreference;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
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
     * @param score the score, more being better: of a benchmark where less is better its negative
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

    /** Returns the front of the models that pass, by the score that stands for each ({@link ScorePreference}). */
    public static ParetoFront of(ModelCatalog catalog, Benchmark benchmark, FrontCost cost, Predicate<Model> passes) {
        return of(points(catalog, benchmark, cost, passes));
    }

    /** Returns the points of the models that pass and whose score and cost are known, in the order of the catalog. */
    public static List<Point> points(
            ModelCatalog catalog, Benchmark benchmark, FrontCost cost, Predicate<Model> passes) {
        double sign = benchmark.direction() == Direction.LOWER_IS_BETTER ? -1 : 1;
        List<Point> points = new ArrayList<>();
        for (Model model : catalog.models()) {
            Optional<Score> score =
                    passes.test(model) ? ScorePreference.of(catalog.scores(model.id()), benchmark) : Optional.empty();
            Optional<Double> paid = score.isEmpty() ? Optional.empty() : cost.of(catalog, model);
            if (paid.isPresent()) {
                double value = sign * score.get().value().doubleValue();
                points.add(new Point(model.id(), paid.get(), value, score.get().source()));
            }
        }
        return List.copyOf(points);
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
