package org.openmodels.licenses.identify;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openmodels.licenses.internal.matching.Tokenizer;
import org.openmodels.licenses.internal.matching.Vocabulary;

/** License texts, every one of the SPDX list and of open models, each beside its own floor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4)
@Measurement(iterations = 4)
public class EveryTextBenchmark {
    private static final int ROUNDS = 10;

    private final LicenseIdentifier identifier = LicenseIdentifier.bundled();
    private final Vocabulary vocabulary = new Vocabulary(16);
    private List<String> texts = List.of();

    /** The distribution over the texts; the best of ten rounds counts for each text. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Distribution {
        /** Microseconds of the median text's floor. */
        public double medianFloorMicros;
        /** Microseconds of the median text. */
        public double medianMicros;
        /** Microseconds of the text that one in a hundred exceeds. */
        public double p99Micros;
        /** The median of each text's time over its own floor. */
        public double medianRatio;
        /** What one text in a hundred exceeds of its own floor. */
        public double p99Ratio;
        /** The number of texts. */
        public double texts;
    }

    /** Reads the texts. */
    @Setup(Level.Trial)
    public void read() {
        texts = PerturbationTable.samples(Path.of(System.getProperty("openmodels.shared", "../shared"))).stream()
                .map(PerturbationTable.Sample::text)
                .toList();
    }

    /** Identifies every text ten times, and makes and hashes its words ten times. */
    @Benchmark
    public void identifyEach(Distribution result, Blackhole sink) {
        double[] floor = new double[texts.size()];
        double[] time = new double[texts.size()];
        Arrays.fill(floor, Double.MAX_VALUE);
        Arrays.fill(time, Double.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            for (int n = 0; n < texts.size(); n++) {
                long start = System.nanoTime();
                sink.consume(Tokenizer.tokenize(texts.get(n), vocabulary));
                long middle = System.nanoTime();
                sink.consume(identifier.identify(texts.get(n)));
                long end = System.nanoTime();
                floor[n] = Math.min(floor[n], (middle - start) / 1e3);
                time[n] = Math.min(time[n], (end - middle) / 1e3);
            }
        }
        double[] ratio = new double[texts.size()];
        Arrays.setAll(ratio, n -> time[n] / floor[n]);
        result.texts = texts.size();
        result.medianFloorMicros = quantile(floor, 0.5);
        result.medianMicros = quantile(time, 0.5);
        result.p99Micros = quantile(time, 0.99);
        result.medianRatio = quantile(ratio, 0.5);
        result.p99Ratio = quantile(ratio, 0.99);
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (share * sorted.length)];
    }
}
