package org.openmodels.core.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Two models on the benchmarks that both were tested on: bouts where the scores compare, refusals where they do not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param match the models with their sizes
 * @param shared one bout for each benchmark with comparable scores, by benchmark
 * @param refused the benchmarks that both have without a comparable pair of scores, with what differs least, by benchmark
 */
public record ModelPair(SizeMatch match, List<Bout> shared, List<Refusal> refused) implements Serializable {

    /**
     * Of several comparable pairs on one benchmark that with the largest sum, which favours neither side; of equal sums the
     * setup decides, which is the same on both.
     */
    private static final Comparator<Bout> PREFERRED = Comparator.comparingDouble(
                    (Bout bout) -> bout.a().value() + bout.b().value())
            .thenComparing(bout -> bout.a().tools())
            .thenComparing(bout -> Mode.of(bout.a().mode()))
            .thenComparing(bout -> sides(bout.a(), bout.b()));

    private static final Comparator<Refusal> LEAST_DIFFERENT = Comparator.comparingInt(
                    (Refusal refusal) -> refusal.why().size())
            .thenComparing(refusal -> sides(refusal.a(), refusal.b()));

    /**
     * A benchmark on which the scores of two models do not compare.
     *
     * @param a the score of the one
     * @param b the score of the other
     * @param why what differs
     */
    public record Refusal(Measurement a, Measurement b, Set<Difference> why) implements Serializable {
        /** Checks that something differs. */
        public Refusal {
            if (why.isEmpty()) {
                throw new IllegalArgumentException("a refusal must say what differs");
            }
        }

        /** Returns the name of the benchmark. */
        public String benchmark() {
            return a.benchmark();
        }
    }

    /** Copies the lists. */
    public ModelPair {
        Objects.requireNonNull(match, "match");
        shared = List.copyOf(shared);
        refused = List.copyOf(refused);
    }

    /** Compares two models: on each benchmark by the scores that differ in least. */
    public static ModelPair of(SizeMatch match) {
        TreeMap<String, Refusal> refused = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        TreeMap<String, Bout> shared = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Measurement a : match.a().scores()) {
            for (Measurement b : match.b().scores()) {
                if (a.benchmark().equalsIgnoreCase(b.benchmark())) {
                    compare(a, b, shared, refused);
                }
            }
        }
        refused.keySet().removeAll(shared.keySet());
        return new ModelPair(match, new ArrayList<>(shared.values()), new ArrayList<>(refused.values()));
    }

    private static void compare(
            Measurement a, Measurement b, TreeMap<String, Bout> shared, TreeMap<String, Refusal> refused) {
        String key = a.benchmark();
        Set<Difference> why = Difference.between(a, b);
        if (why.isEmpty()) {
            shared.merge(key, Bout.of(a, b), BinaryOperator.maxBy(PREFERRED));
        } else {
            refused.merge(key, new Refusal(a, b, why), BinaryOperator.minBy(LEAST_DIFFERENT));
        }
    }

    /** The same for both orders of the two sides, so that no side has an advantage. */
    private static String sides(Measurement a, Measurement b) {
        String x = a.toString();
        String y = b.toString();
        return x.compareTo(y) < 0 ? x + y : y + x;
    }
}
