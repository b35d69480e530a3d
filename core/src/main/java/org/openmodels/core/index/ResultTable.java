package org.openmodels.core.index;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The observations that count, as a sparse table with models and benchmarks in alphabetical order, so that no result
 * depends on the order of the input. Of several results of one model on one benchmark the best counts.
 */
final class ResultTable {
    final List<String> models;
    final List<String> benchmarks;
    final @Nullable LocalDate[] dates;
    /** The observations of model m are those from {@code start[m]} up to {@code start[m + 1]}. */
    final int[] start;

    final int[] benchmark;
    final double[] performance;

    private ResultTable(Map<String, Map<String, Double>> rows, Map<String, LocalDate> released, double clip) {
        TreeSet<String> names = new TreeSet<>();
        rows.values().forEach(row -> names.addAll(row.keySet()));
        models = List.copyOf(rows.keySet());
        benchmarks = List.copyOf(names);
        dates = models.stream().map(released::get).toArray(LocalDate[]::new);
        int size = rows.values().stream().mapToInt(Map::size).sum();
        start = new int[models.size() + 1];
        benchmark = new int[size];
        performance = new double[size];
        int next = 0;
        int m = 0;
        for (Map<String, Double> row : rows.values()) {
            for (Map.Entry<String, Double> cell : row.entrySet()) {
                benchmark[next] = Collections.binarySearch(benchmarks, cell.getKey());
                performance[next] = Math.max(clip, Math.min(1 - clip, cell.getValue()));
                next++;
            }
            m++;
            start[m] = next;
        }
    }

    static ResultTable of(List<Observation> observations, IndexDefinition definition) {
        Map<String, Map<String, Double>> rows = new TreeMap<>();
        Map<String, LocalDate> released = new TreeMap<>();
        LocalDate earliest = definition.earliest();
        for (Observation o : observations) {
            LocalDate date = o.date();
            if (earliest != null && date != null && date.isBefore(earliest)) {
                continue;
            }
            rows.computeIfAbsent(o.model(), name -> new TreeMap<>()).merge(o.benchmark(), o.performance(), Math::max);
            if (date != null) {
                released.merge(o.model(), date, (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        rows.values().removeIf(row -> row.size() < definition.fewestBenchmarks());
        long benchmarks = rows.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .count();
        if (benchmarks > IndexDefinition.MOST_BENCHMARKS) {
            throw new IllegalArgumentException("benchmarks that count must be at most "
                    + IndexDefinition.MOST_BENCHMARKS + ", for they make a dense system: " + benchmarks);
        }
        return new ResultTable(rows, released, definition.clip());
    }

    int size() {
        return performance.length;
    }

    int modelIndex(String name) {
        int index = models.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "a model that fixes the scale must be among the " + models.size() + " that count: " + name);
        }
        return index;
    }

    int slopeAnchor(@Nullable String name) {
        if (name == null) {
            int[] count = counts();
            int best = 0;
            for (int b = 1; b < count.length; b++) {
                best = count[b] > count[best] ? b : best;
            }
            return best;
        }
        int index = benchmarks.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("the benchmark that fixes the slope must be among the "
                    + benchmarks.size() + " that count: " + name);
        }
        return index;
    }

    /** Returns the observations on each benchmark. */
    int[] counts() {
        int[] count = new int[benchmarks.size()];
        for (int b : benchmark) {
            count[b]++;
        }
        return count;
    }
}
