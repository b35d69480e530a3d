package org.openmodels.core.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

@Label("A capabilities index")
class CapabilityIndexProperties {
    private static final int MODELS = 12;
    private static final int BENCHMARKS = 6;
    private static final IndexDefinition DEFINITION =
            IndexDefinition.EPOCH.withAnchors("m02", 130, "m09", 150).withSlopeAnchor(null);

    /** Raw results in percent of models of rising capability on benchmarks of rising difficulty, with noise. */
    private static List<double[]> raw(long seed) {
        Random random = new Random(seed);
        List<double[]> rows = new ArrayList<>();
        for (int m = 0; m < MODELS; m++) {
            for (int b = 0; b < BENCHMARKS; b++) {
                double z = (m - 2.0 * b) / 3 + random.nextGaussian() / 4;
                rows.add(new double[] {m, b, 25 + 75 / (1 + Math.exp(-z))});
            }
        }
        return rows;
    }

    private static List<Observation> observations(List<double[]> rows, double factor, double shift) {
        RawScale scale = new RawScale(0.01, (25 * factor + shift) / 100, (100 * factor + shift) / 100);
        List<Observation> observations = new ArrayList<>();
        for (double[] row : rows) {
            String model = String.format(java.util.Locale.ROOT, "m%02d", (int) row[0]);
            observations.add(Observation.ofRaw(model, "b" + (int) row[1], row[2] * factor + shift, scale, null));
        }
        return observations;
    }

    private static void assertSame(CapabilityIndex a, CapabilityIndex b) {
        for (IndexedModel model : a.models()) {
            assertEquals(model.index(), b.model(model.model()).orElseThrow().index(), 1e-6, model.model());
        }
        for (IndexedBenchmark benchmark : a.benchmarks()) {
            IndexedBenchmark other = b.benchmark(benchmark.benchmark()).orElseThrow();
            assertEquals(benchmark.difficulty(), other.difficulty(), 1e-6);
            assertEquals(benchmark.slope(), other.slope(), 1e-6);
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(0, 1000);
    }

    @Property(tries = 50)
    @Label("does not depend on the order of the observations")
    void order(@ForAll("seeds") long seed, @ForAll Random random) {
        List<Observation> observations = observations(raw(seed), 1, 0);
        List<Observation> shuffled = new ArrayList<>(observations);
        Collections.shuffle(shuffled, random);
        assertSame(CapabilityIndex.fit(observations, DEFINITION), CapabilityIndex.fit(shuffled, DEFINITION));
    }

    @Property(tries = 50)
    @Label("does not depend on an affine change of the raw scale")
    void scale(
            @ForAll("seeds") long seed,
            @ForAll @DoubleRange(min = 0.01, max = 50) double factor,
            @ForAll @DoubleRange(min = -200, max = 200) double shift) {
        List<double[]> rows = raw(seed);
        assertSame(
                CapabilityIndex.fit(observations(rows, 1, 0), DEFINITION),
                CapabilityIndex.fit(observations(rows, factor, shift), DEFINITION));
    }

    @Property(tries = 50)
    @Label("puts the two models that fix the scale where the definition says")
    void anchors(@ForAll("seeds") long seed) {
        CapabilityIndex index = CapabilityIndex.fit(observations(raw(seed), 1, 0), DEFINITION);
        assertEquals(130, index.model("m02").orElseThrow().index(), 1e-9);
        assertEquals(150, index.model("m09").orElseThrow().index(), 1e-9);
    }

    @Property(tries = 30)
    @Label("does not change when each observation is there twice, or worse as well")
    void best(@ForAll("seeds") long seed) {
        List<Observation> observations = observations(raw(seed), 1, 0);
        List<Observation> more = new ArrayList<>(observations);
        observations.forEach(o -> more.add(new Observation(o.model(), o.benchmark(), o.performance() / 2, null)));
        more.addAll(observations);
        assertSame(CapabilityIndex.fit(observations, DEFINITION), CapabilityIndex.fit(more, DEFINITION));
    }
}
