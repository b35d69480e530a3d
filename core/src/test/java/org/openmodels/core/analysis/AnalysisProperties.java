package org.openmodels.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openmodels.core.benchmark.Direction;
import org.openmodels.core.benchmark.Reporter;
import org.openmodels.core.benchmark.Scale;
import org.openmodels.core.benchmark.ToolUse;
import org.openmodels.core.catalog.Lab;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.size.SizeBasis;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;

@Label("An analysis")
class AnalysisProperties {
    private static final Source SOURCE = new Source("test", null, Confidence.HIGH);

    @Provide
    Arbitrary<ParetoFront.Point> points() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 20))
                .as((cost, score) -> new ParetoFront.Point(cost + "/" + score, cost, score, SOURCE));
    }

    @Provide
    Arbitrary<List<ParetoFront.Point>> pointLists() {
        return points().list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<Measurement> measurements() {
        return Combinators.combine(
                        Arbitraries.of("gpqa-diamond", "x"),
                        Arbitraries.of(Direction.class),
                        Arbitraries.of(ToolUse.class),
                        Arbitraries.of("thinking", "non-thinking", "IT, Thinking mode"),
                        Arbitraries.of(Reporter.Kind.class),
                        Arbitraries.integers().between(0, 100))
                .as((benchmark, direction, tools, mode, reporter, value) -> new Measurement(
                        "m", benchmark, null, "%", direction, Scale.of(0, 100), tools, mode, reporter, value, SOURCE));
    }

    @Group
    @Label("of a front")
    class OfAFront {
        @Property
        @Label("keeps exactly the points that no point beats")
        void definition(@ForAll("pointLists") List<ParetoFront.Point> points) {
            List<ParetoFront.Point> front = ParetoFront.of(points).points();
            for (ParetoFront.Point point : points) {
                boolean beaten = points.stream().anyMatch(other -> other.dominates(point));
                assertEquals(!beaten, front.contains(point), point.toString());
            }
        }

        @Property
        @Label("is not made worse by another model: best(cost) never falls")
        void growth(
                @ForAll("pointLists") List<ParetoFront.Point> points,
                @ForAll("points") ParetoFront.Point more,
                @ForAll @IntRange(max = 20) int cost) {
            List<ParetoFront.Point> all = new ArrayList<>(points);
            all.add(more);
            assertTrue(best(ParetoFront.of(all), cost) >= best(ParetoFront.of(points), cost));
        }

        private double best(ParetoFront front, int cost) {
            return front.points().stream()
                    .filter(p -> p.cost() <= cost)
                    .mapToDouble(ParetoFront.Point::score)
                    .max()
                    .orElse(Double.NEGATIVE_INFINITY);
        }
    }

    @Group
    @Label("of two scores")
    class OfTwoScores {
        @Property
        @Label("finds the same differences from both sides")
        void symmetric(@ForAll("measurements") Measurement a, @ForAll("measurements") Measurement b) {
            assertEquals(Difference.between(a, b), Difference.between(b, a));
        }

        @Property
        @Label("is antisymmetric: a beats b where b loses to a")
        void antisymmetric(@ForAll("measurements") Measurement a, @ForAll @IntRange(max = 100) int other) {
            Measurement b = new Measurement(
                    "n",
                    a.benchmark(),
                    null,
                    "%",
                    a.direction(),
                    a.scale(),
                    a.tools(),
                    a.mode(),
                    a.reporter(),
                    other,
                    SOURCE);
            if (Difference.between(a, b).isEmpty()) {
                assertEquals(Bout.of(a, b).reversed(), Bout.of(b, a));
            } else {
                assertEquals(Set.of(Difference.DIRECTION), Difference.between(a, b));
            }
        }
    }

    @Property(tries = 12)
    @Label("of two families is antisymmetric: wins(a, b) = losses(b, a), p(a, b) = p(b, a)")
    void families(@ForAll SizeBasis basis, @ForAll @IntRange(max = 2) int pair) {
        ModelCatalog catalog = ModelCatalog.bundled();
        String rival = List.of("qwen-3.5", "qwen-3.6", "llama").get(pair);
        List<ComparedModel> a =
                FamilyComparison.scored(catalog, catalog.resolve("gemma-4").models(), ReportedTables.bundled()::of);
        List<ComparedModel> b =
                FamilyComparison.scored(catalog, catalog.resolve(rival).models(), ReportedTables.bundled()::of);
        FamilyComparison ab = FamilyComparison.of(a, b, basis, 0.25);
        FamilyComparison ba = FamilyComparison.of(b, a, basis, 0.25);
        assertEquals(ab.wins(), ba.losses());
        assertEquals(ab.losses(), ba.wins());
        assertEquals(ab.ties(), ba.ties());
        assertEquals(ab.pValue(), ba.pValue());
    }

    @Group
    @Label("of shares")
    class OfShares {
        @Property
        @Label("sums to one, with a concentration between 1/n and 1")
        void sum(@ForAll @Size(min = 1, max = 20) Map<String, @IntRange(min = 1, max = 1000) Integer> counts) {
            Map<String, Double> values = new java.util.TreeMap<>();
            counts.forEach((key, count) -> values.put(key, (double) count));
            Shares shares = Shares.of("test", values);
            assertEquals(
                    1, shares.parts().stream().mapToDouble(Shares.Part::share).sum(), 1e-9);
            assertTrue(shares.hhi() <= 1 + 1e-9 && shares.hhi() >= 1.0 / counts.size() - 1e-9);
        }

        @Property(tries = 1)
        @Label("divides every lab's part fully, a joint lab's among its members")
        void jointLabs() {
            ModelCatalog catalog = ModelCatalog.bundled();
            for (Owners owners : Owners.values()) {
                for (Lab lab : catalog.labs()) {
                    Map<String, Double> parts = owners.of(catalog, lab.id());
                    assertEquals(1, parts.values().stream().mapToDouble(x -> x).sum(), 1e-9);
                    assertTrue(owners == Owners.COUNTRY
                            || !lab.joint()
                            || parts.size() == lab.jointOf().size());
                }
            }
        }
    }

    @Group
    @Label("of cadence")
    class OfCadence {
        @Property
        @Label("does not depend on the order of the releases, nor on releases of one day")
        void order(@ForAll @Size(max = 20) List<@IntRange(max = 900) Integer> days, @ForAll Random random) {
            List<LocalDate> dates = new ArrayList<>();
            days.forEach(day -> dates.add(LocalDate.of(2024, 1, 1).plusDays(day)));
            Cadence cadence = Cadence.ofDates("lab", dates);
            dates.addAll(List.copyOf(dates));
            Collections.shuffle(dates, random);
            assertEquals(cadence, Cadence.ofDates("lab", dates));
        }

        @Property
        @Label("of a constant interval has that median and no trend")
        void constant(@ForAll @IntRange(min = 1, max = 200) int interval) {
            List<LocalDate> dates = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                dates.add(LocalDate.of(2024, 1, 1).plusDays((long) i * interval));
            }
            Cadence cadence = Cadence.ofDates("lab", dates);
            assertEquals(interval, cadence.medianDays());
            assertEquals(0, cadence.trend());
        }
    }

    @Group
    @Label("of adoption")
    class OfAdoption {
        @Property
        @Label("is 1 for a model that downloads as its class does, and scales with its downloads")
        void synthetic(@ForAll @IntRange(min = 1, max = 50) int factor, @ForAll RelativeAdoption definition) {
            List<RelativeAdoption.Series> peers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                peers.add(series("p" + i, 100));
            }
            assertEquals(1.0, definition.of(peers.get(0), peers, 30).orElseThrow());
            assertEquals(
                    factor, definition.of(series("x", 100L * factor), peers, 30).orElseThrow(), 1e-9);
            assertTrue(definition.of(series("x", 1), peers.subList(0, 9), 30).isEmpty());
            assertTrue(definition.of(series("x", 1), peers, 365).isEmpty());
        }

        private RelativeAdoption.Series series(String model, long perDay) {
            List<Long> days = new ArrayList<>();
            for (long day = 1; day <= 90; day++) {
                days.add(day * perDay);
            }
            return new RelativeAdoption.Series(model, SizeClass.FROM_1B_TO_5B, days);
        }
    }
}
