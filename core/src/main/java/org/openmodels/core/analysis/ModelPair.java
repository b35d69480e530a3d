package org.openmodels.core.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

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
        TreeMap<String, Refusal> refused = new TreeMap<>();
        TreeMap<String, Bout> shared = new TreeMap<>();
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
            shared.merge(key, Bout.of(a, b), ModelPair::preferred);
        } else {
            refused.merge(
                    key,
                    new Refusal(a, b, why),
                    (x, y) -> y.why().size() < x.why().size() ? y : x);
        }
    }

    /** Of several comparable pairs on one benchmark that with the larger sum, which favours neither side. */
    private static Bout preferred(Bout x, Bout y) {
        return y.a().value() + y.b().value() > x.a().value() + x.b().value() ? y : x;
    }
}
