package org.openmodels.examples;

import java.util.Arrays;
import java.util.Locale;

/** The times of many small tasks, and their median and 99th percentile. */
final class Timings {
    private long[] nanos = new long[1024];
    private int count;
    private long bytes;

    void add(long nanoseconds, long size) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = nanoseconds;
        bytes += size;
    }

    @Override
    public String toString() {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        double seconds = Arrays.stream(sorted).sum() / 1e9;
        return String.format(
                Locale.ROOT,
                "%d files, %d bytes, %.3f s, median %.1f µs, 99th percentile %.1f µs",
                count,
                bytes,
                seconds,
                at(sorted, 0.5) / 1e3,
                at(sorted, 0.99) / 1e3);
    }

    private static long at(long[] sorted, double quantile) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))];
    }
}
