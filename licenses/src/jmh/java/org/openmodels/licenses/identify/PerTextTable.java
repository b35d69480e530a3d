package org.openmodels.licenses.identify;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.openmodels.licenses.internal.matching.Tokenizer;
import org.openmodels.licenses.internal.matching.Vocabulary;

/**
 * Times every SPDX and AI text beside the floor (making and hashing the words of the same text) in one run, and prints median
 * and 99th percentile of both and of their
 * ratio. (Bytes for each call: JMH's {@code -prof gc}.)
 *
 * <p>Arguments: the folder that holds {@code corpus}, and the number of rounds, of which the best counts.
 */
public final class PerTextTable {

    private PerTextTable() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        long begun = System.nanoTime();
        LicenseIdentifier identifier = LicenseIdentifier.bundled();
        System.out.printf("ready after %.1f ms%n", (System.nanoTime() - begun) / 1e6);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap %.1f MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        List<PerturbationTable.Sample> samples = PerturbationTable.samples(Path.of(arguments[0]));
        int rounds = Integer.parseInt(arguments[1]);
        double[] floor = new double[samples.size()];
        double[] identify = new double[samples.size()];
        Arrays.fill(floor, Double.MAX_VALUE);
        Arrays.fill(identify, Double.MAX_VALUE);
        Vocabulary vocabulary = new Vocabulary(16);
        long sink = 0;
        for (int round = 0; round < rounds; round++) {
            for (int n = 0; n < samples.size(); n++) {
                String text = samples.get(n).text();
                long start = System.nanoTime();
                sink += Tokenizer.tokenize(text, vocabulary).size();
                long middle = System.nanoTime();
                long second = System.nanoTime();
                sink += identifier.identify(text).matches().size();
                long end = System.nanoTime();
                floor[n] = Math.min(floor[n], (middle - start) / 1e3);
                identify[n] = Math.min(identify[n], (end - second) / 1e3);
            }
        }
        double[] ratio = new double[samples.size()];
        for (int n = 0; n < ratio.length; n++) {
            ratio[n] = identify[n] / floor[n];
        }
        print("floor, us", floor);
        print("identify, us", identify);
        print("ratio", ratio);
        System.out.println("(" + samples.size() + " texts, " + rounds + " rounds, " + sink + ")");
    }

    private static void print(String name, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        System.out.printf("%-16s median %10.2f   p99 %10.2f%n", name, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100]);
    }
}
