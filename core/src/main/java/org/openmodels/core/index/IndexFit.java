package org.openmodels.core.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.internal.Quantiles;

/** Fits the table, maps the result to the scale of the definition, and draws the intervals. */
final class IndexFit {
    private final ResultTable table;
    private final IndexDefinition definition;
    private final int low;
    private final int high;
    private final int slopeAnchor;
    private final double[] central;
    private final int steps;
    private final double meanError;

    IndexFit(ResultTable table, IndexDefinition definition) {
        this.table = table;
        this.definition = definition;
        this.low = table.modelIndex(definition.low());
        this.high = table.modelIndex(definition.high());
        this.slopeAnchor = table.slopeAnchor(definition.slopeAnchor());
        double[] once = new double[table.size()];
        Arrays.fill(once, 1);
        LogisticFit fit = fit(once, LogisticFit.start(table));
        this.central = fit.run();
        this.steps = fit.steps();
        this.meanError = Math.sqrt(fit.squares(central) / table.size());
    }

    private LogisticFit fit(double[] weight, double[] from) {
        return new LogisticFit(table, slopeAnchor, definition.ridge(), weight, from);
    }

    CapabilityIndex index() {
        return index(null, null);
    }

    CapabilityIndex index(Resampling resampling) {
        double[][] draws = IntStream.range(0, resampling.draws())
                .parallel()
                .mapToObj(draw -> draw(resampling.seed(), draw))
                .toArray(double[][]::new);
        return index(resampling, draws);
    }

    private CapabilityIndex index(@Nullable Resampling resampling, double @Nullable [][] draws) {
        double[] indices = scaled(central);
        List<IndexedModel> models = new ArrayList<>();
        for (int m = 0; m < table.models.size(); m++) {
            double[] sorted = draws == null || m == low || m == high ? null : column(draws, m);
            models.add(new IndexedModel(
                    table.models.get(m),
                    indices[m],
                    sorted == null ? null : Quantiles.of(sorted, 0.05),
                    sorted == null ? null : Quantiles.of(sorted, 0.95),
                    table.start[m + 1] - table.start[m],
                    table.dates[m]));
        }
        models.sort(Comparator.comparingDouble(IndexedModel::index).reversed());
        return new CapabilityIndex(definition, models, benchmarks(), table.size(), steps, meanError, resampling);
    }

    private List<IndexedBenchmark> benchmarks() {
        List<IndexedBenchmark> benchmarks = new ArrayList<>();
        int[] counts = table.counts();
        int first = table.models.size();
        int slopes = first + table.benchmarks.size();
        double factor = factor(central);
        for (int b = 0; b < table.benchmarks.size(); b++) {
            double difficulty = definition.lowIndex() + factor * (central[first + b] - central[low]);
            benchmarks.add(
                    new IndexedBenchmark(table.benchmarks.get(b), difficulty, central[slopes + b] / factor, counts[b]));
        }
        benchmarks.sort(Comparator.comparingDouble(IndexedBenchmark::difficulty).reversed());
        return benchmarks;
    }

    /** One refit on every model's observations drawn with replacement, started from the central fit. */
    private double[] draw(long seed, int draw) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + draw);
        double[] weight = new double[table.size()];
        for (int m = 0; m < table.models.size(); m++) {
            int first = table.start[m];
            int count = table.start[m + 1] - first;
            for (int i = 0; i < count; i++) {
                weight[first + random.nextInt(count)]++;
            }
        }
        return scaled(fit(weight, central).run());
    }

    private double[] scaled(double[] x) {
        double factor = factor(x);
        double[] indices = new double[table.models.size()];
        for (int m = 0; m < indices.length; m++) {
            indices[m] = definition.lowIndex() + factor * (x[m] - x[low]);
        }
        return indices;
    }

    private double factor(double[] x) {
        double spread = x[high] - x[low];
        if (!(spread > 1e-12)) {
            throw new IllegalArgumentException(definition.high() + " must come out above " + definition.low()
                    + " to fix the scale; the capabilities differ by " + spread);
        }
        return (definition.highIndex() - definition.lowIndex()) / spread;
    }

    private static double[] column(double[][] draws, int m) {
        double[] values = Arrays.stream(draws).mapToDouble(draw -> draw[m]).toArray();
        Arrays.sort(values);
        return values;
    }
}
