package org.openmodels.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.benchmark.ScorePreference;
import org.openmodels.core.catalog.Lab;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.catalog.Offer;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;

@Label("A standing")
class StandingProperties {
    private static final ModelCatalog CATALOG = ModelCatalog.bundled();
    private static final Benchmark INDEX =
            CATALOG.benchmark("epoch-capabilities-index").orElseThrow();

    @Provide
    Arbitrary<Benchmark> benchmarks() {
        return Arbitraries.of(CATALOG.benchmarks().stream()
                .filter(b -> CATALOG.scoresOn(b.id()).size() > 20)
                .toList());
    }

    @Group
    @Label("of labs on a benchmark")
    class OfLabs {
        @Property(tries = 40)
        @Label("ranks by score: rank(a) < rank(b) exactly where a is better; every lab is there once")
        void ranks(@ForAll("benchmarks") Benchmark benchmark) {
            List<LabStanding> standings = LabStanding.on(CATALOG, benchmark, CATALOG.labs());
            assertEquals(
                    CATALOG.labs().size(),
                    standings.stream().map(LabStanding::lab).distinct().count());
            List<LabStanding> entries =
                    standings.stream().filter(LabStanding::hasEntry).toList();
            for (LabStanding a : entries) {
                for (LabStanding b : entries) {
                    int order = ScorePreference.better(benchmark).compare(a.best(), b.best());
                    assertEquals(Integer.signum(order), Integer.signum(a.rank().compareTo(b.rank())), a + " " + b);
                }
            }
        }

        @Property(tries = 40)
        @Label("keeps its order among fewer labs, and does not depend on theirs")
        void subset(@ForAll("benchmarks") Benchmark benchmark, @ForAll Random random) {
            List<Lab> some = new ArrayList<>(CATALOG.labs());
            Collections.shuffle(some, random);
            List<Lab> half = some.subList(0, some.size() / 2);
            List<String> among = LabStanding.on(CATALOG, benchmark, half).stream()
                    .map(LabStanding::lab)
                    .toList();
            List<String> of = LabStanding.on(CATALOG, benchmark, CATALOG.labs()).stream()
                    .map(LabStanding::lab)
                    .filter(lab -> half.stream().anyMatch(l -> l.id().equals(lab)))
                    .toList();
            assertEquals(of, among);
        }
    }

    @Group
    @Label("of one score for a model")
    class OfOneScore {
        @Property(tries = 100)
        @Label("does not depend on the order of the scores, and is one of them")
        void order(@ForAll("benchmarks") Benchmark benchmark, @ForAll Random random) {
            List<Score> scores = new ArrayList<>(CATALOG.scoresOn(benchmark.id()));
            String model = scores.get(random.nextInt(scores.size())).modelId();
            scores.removeIf(s -> !s.modelId().equals(model));
            Optional<Score> chosen = ScorePreference.of(scores, benchmark);
            Collections.shuffle(scores, random);
            assertEquals(
                    chosen.map(Score::value),
                    ScorePreference.of(scores, benchmark).map(Score::value));
            assertTrue(scores.contains(chosen.orElseThrow()));
        }
    }

    @Group
    @Label("of a size among the classes")
    class OfASize {
        @Property
        @Label("is in the one class whose bounds hold it, and in none from 5B up to 7B")
        void classes(@ForAll @LongRange(min = 1, max = 3_000_000_000_000L) long count) {
            Optional<SizeClass> found = SizeClass.of(ParameterCount.of(count));
            assertEquals(count >= 5_000_000_000L && count < 7_000_000_000L, found.isEmpty());
            double billions = count / 1e9;
            SizeClass expected = billions < 1
                    ? SizeClass.UNDER_1B
                    : billions < 5
                            ? SizeClass.FROM_1B_TO_5B
                            : billions < 10
                                    ? SizeClass.FROM_7B_TO_9B
                                    : billions < 50
                                            ? SizeClass.FROM_10B_TO_50B
                                            : billions < 100
                                                    ? SizeClass.FROM_50B_TO_100B
                                                    : billions < 250
                                                            ? SizeClass.FROM_100B_TO_250B
                                                            : SizeClass.FROM_250B;
            found.ifPresent(size -> assertEquals(expected, size));
        }

        @Property
        @Label("never falls as the size grows")
        void monotone(
                @ForAll @LongRange(min = 1, max = 500_000_000_000L) long a,
                @ForAll @LongRange(min = 1, max = 500_000_000_000L) long b) {
            Optional<SizeClass> small = SizeClass.of(ParameterCount.of(Math.min(a, b)));
            Optional<SizeClass> large = SizeClass.of(ParameterCount.of(Math.max(a, b)));
            if (small.isPresent() && large.isPresent()) {
                assertTrue(small.get().compareTo(large.get()) <= 0);
            }
        }
    }

    @Group
    @Label("of a price at a level")
    class OfAPrice {
        @Property(tries = 60)
        @Label("price(level) never falls as the level rises, and price(all) <= price(open), price(closed)")
        void monotone(@ForAll @IntRange(min = 90, max = 160) int a, @ForAll @IntRange(min = 90, max = 160) int b) {
            double low = price(Math.min(a, b), null);
            double high = price(Math.max(a, b), null);
            assertTrue(low <= high, low + " <= " + high);
            assertTrue(price(a, null) <= price(a, true) && price(a, null) <= price(a, false));
        }

        private double price(int level, Boolean open) {
            return PriceAtLevel.cheapest(
                            CATALOG,
                            INDEX,
                            level,
                            "USD",
                            m -> open == null || m.access().hasWeights() == open)
                    .map(p -> p.blended().doubleValue())
                    .orElse(Double.POSITIVE_INFINITY);
        }

        @Property
        @Label("is three quarters of the price in and one of the price out, and unknown where one is")
        void blended(@ForAll @IntRange(max = 10_000) int in, @ForAll @IntRange(max = 10_000) int out) {
            Source source = new Source("test", null, Confidence.HIGH);
            Offer offer = new Offer("a/b", "p", BigDecimal.valueOf(in, 2), BigDecimal.valueOf(out, 2), "USD", source);
            assertEquals(
                    (3 * in + out) / 400.0,
                    PriceAtLevel.blended(offer).orElseThrow().doubleValue(),
                    1e-12);
            Offer half = new Offer("a/b", "p", BigDecimal.valueOf(in, 2), null, "USD", source);
            assertTrue(PriceAtLevel.blended(half).isEmpty());
        }
    }
}
