package org.openmodels.core.index;

import java.util.Arrays;

/**
 * The damped normal equations of the fit. An observation couples one capability with the difficulty and slope of one
 * benchmark, so the block of the capabilities is diagonal: eliminating it leaves a small dense system over the benchmarks
 * (the Schur complement), which a Cholesky factorisation solves.
 */
final class NormalEquations {
    private final ResultTable table;
    private final int models;
    private final int benchmarks;
    /** The order of the dense system: difficulties, then slopes. */
    private final int order;

    private final double[] gradient;
    private final double[] diagonal;
    /** Of each observation: the product of its derivatives by capability and difficulty, and by capability and slope. */
    private final double[] byDifficulty;

    private final double[] bySlope;
    /** Of each benchmark: the sum of products of the derivatives by difficulty and slope. */
    private final double[] cross;

    private final double[][] dense;

    NormalEquations(ResultTable table) {
        this.table = table;
        this.models = table.models.size();
        this.benchmarks = table.benchmarks.size();
        this.order = 2 * benchmarks;
        this.gradient = new double[models + order];
        this.diagonal = new double[models + order];
        this.byDifficulty = new double[table.size()];
        this.bySlope = new double[table.size()];
        this.cross = new double[benchmarks];
        this.dense = new double[order][order];
    }

    void clear() {
        Arrays.fill(gradient, 0);
        Arrays.fill(diagonal, 0);
        Arrays.fill(byDifficulty, 0);
        Arrays.fill(bySlope, 0);
        Arrays.fill(cross, 0);
    }

    /** Adds an observation: its difference, and its derivatives by capability (minus: by difficulty) and by slope. */
    void add(int m, int o, int b, double weight, double difference, double byCapability, double bySlopeOfIt) {
        int d = models + b;
        int s = models + benchmarks + b;
        double square = weight * byCapability * byCapability;
        double mixed = weight * byCapability * bySlopeOfIt;
        gradient[m] += weight * byCapability * difference;
        gradient[d] -= weight * byCapability * difference;
        gradient[s] += weight * bySlopeOfIt * difference;
        diagonal[m] += square;
        diagonal[d] += square;
        diagonal[s] += weight * bySlopeOfIt * bySlopeOfIt;
        byDifficulty[o] = -square;
        bySlope[o] = mixed;
        cross[b] -= mixed;
    }

    void addPenalty(int i, double ridge, double value) {
        gradient[i] += ridge * value;
        diagonal[i] += ridge;
    }

    double slope(int i) {
        return gradient[i];
    }

    double largestSlope(boolean[] held) {
        double largest = 0;
        for (int i = 0; i < gradient.length; i++) {
            largest = held[i] ? largest : Math.max(largest, Math.abs(gradient[i]));
        }
        return largest;
    }

    /** Returns the step of the free parameters, with the diagonal raised by a share of itself; 0 for those held. */
    double[] solve(double damping, boolean[] held) {
        double[] step = new double[gradient.length];
        double[] right = new double[order];
        fill(damping, held, right);
        for (int m = 0; m < models; m++) {
            if (!held[m]) {
                eliminate(m, damping, held, right);
            }
        }
        cholesky();
        substitute(right);
        for (int j = 0; j < order; j++) {
            step[models + j] = held[models + j] ? 0 : right[j];
        }
        for (int m = 0; m < models; m++) {
            step[m] = held[m] ? 0 : back(m, damping, step);
        }
        return step;
    }

    private double pivot(int i, double damping) {
        return diagonal[i] * (1 + damping);
    }

    private void fill(double damping, boolean[] held, double[] right) {
        for (double[] row : dense) {
            Arrays.fill(row, 0);
        }
        for (int j = 0; j < order; j++) {
            boolean free = !held[models + j];
            dense[j][j] = free ? pivot(models + j, damping) : 1;
            right[j] = free ? -gradient[models + j] : 0;
        }
        for (int b = 0; b < benchmarks; b++) {
            if (!held[models + b] && !held[models + benchmarks + b]) {
                dense[benchmarks + b][b] = cross[b];
            }
        }
    }

    /** Subtracts a capability's share from the lower triangle of the dense system. */
    private void eliminate(int m, double damping, boolean[] held, double[] right) {
        double inverse = 1 / pivot(m, damping);
        for (int o = table.start[m]; o < table.start[m + 1]; o++) {
            int b = table.benchmark[o];
            eliminate(m, b, byDifficulty[o] * inverse, o, held, right);
            eliminate(m, benchmarks + b, bySlope[o] * inverse, o, held, right);
        }
    }

    private void eliminate(int m, int row, double share, int from, boolean[] held, double[] right) {
        if (held[models + row] || share == 0) {
            return;
        }
        double[] target = dense[row];
        right[row] += share * gradient[m];
        boolean slopes = row >= benchmarks;
        // The observations of a model are in the order of the benchmarks, so those up to `from` are left of the
        // diagonal.
        int first = table.start[m];
        int end = table.start[m + 1];
        for (int o = first; o < (slopes ? end : from + 1); o++) {
            int b = table.benchmark[o];
            if (!held[models + b]) {
                target[b] -= share * byDifficulty[o];
            }
        }
        for (int o = first; slopes && o <= from; o++) {
            int b = table.benchmark[o];
            if (!held[models + benchmarks + b]) {
                target[benchmarks + b] -= share * bySlope[o];
            }
        }
    }

    private double back(int m, double damping, double[] step) {
        double sum = -gradient[m];
        for (int o = table.start[m]; o < table.start[m + 1]; o++) {
            int b = table.benchmark[o];
            sum -= byDifficulty[o] * step[models + b] + bySlope[o] * step[models + benchmarks + b];
        }
        return sum / pivot(m, damping);
    }

    /** Replaces the lower triangle by its Cholesky factor. The penalty keeps the system definite; rounding is floored. */
    private void cholesky() {
        for (int i = 0; i < order; i++) {
            double[] row = dense[i];
            for (int j = 0; j < i; j++) {
                double[] other = dense[j];
                double sum = row[j];
                for (int k = 0; k < j; k++) {
                    sum -= row[k] * other[k];
                }
                row[j] = sum / other[j];
            }
            double sum = row[i];
            for (int k = 0; k < i; k++) {
                sum -= row[k] * row[k];
            }
            row[i] = Math.sqrt(Math.max(sum, 1e-14));
        }
    }

    private void substitute(double[] right) {
        for (int i = 0; i < order; i++) {
            for (int k = 0; k < i; k++) {
                right[i] -= dense[i][k] * right[k];
            }
            right[i] /= dense[i][i];
        }
        for (int i = order - 1; i >= 0; i--) {
            for (int k = i + 1; k < order; k++) {
                right[i] -= dense[k][i] * right[k];
            }
            right[i] /= dense[i][i];
        }
    }
}
