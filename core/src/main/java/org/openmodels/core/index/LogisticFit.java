package org.openmodels.core.index;

import java.util.Arrays;

/**
 * The bounded least-squares fit of capabilities C, difficulties D and slopes a to performances p = 1 / (1 + exp(-a (C -
 * D))): Levenberg–Marquardt with analytic derivatives on the normal equations, which {@link NormalEquations} solves by
 * their block structure. A parameter at its bound whose step would leave the box is held there for that step.
 */
final class LogisticFit {
    private static final double CAPABILITY_BOUND = 10;
    private static final double SLOPE_MIN = 0.1;
    private static final double SLOPE_MAX = 10;
    private static final int MOST_STEPS = 500;
    /** The largest projected slope of the objective at which the fit ends; the objective is about 10. */
    private static final double FLAT = 1e-11;

    private final ResultTable table;
    private final int slopeAnchor;
    private final double[] weight;
    private final double ridge;
    private final int models;
    private final int benchmarks;
    private final NormalEquations equations;

    /** Capabilities, then difficulties, then slopes. */
    private double[] x;

    private int steps;

    /** Prepares a fit of weighted observations; a weight counts how often an observation was drawn. */
    LogisticFit(ResultTable table, int slopeAnchor, double ridge, double[] weight, double[] from) {
        this.table = table;
        this.slopeAnchor = slopeAnchor;
        this.weight = weight;
        this.models = table.models.size();
        this.benchmarks = table.benchmarks.size();
        // Two of the parameters only say where the scale lies and how wide it is; the data determine the others.
        this.ridge = ridge / (models + 2 * benchmarks - 2);
        this.equations = new NormalEquations(table);
        this.x = from.clone();
    }

    /** Returns the start without knowledge: no differences, unit slopes. */
    static double[] start(ResultTable table) {
        double[] x = new double[table.models.size() + 2 * table.benchmarks.size()];
        Arrays.fill(x, table.models.size() + table.benchmarks.size(), x.length, 1);
        return x;
    }

    /** Runs the fit and returns the parameters: capabilities, difficulties, slopes. */
    double[] run() {
        double damping = 1e-3;
        double growth = 2;
        double cost = cost(x);
        for (steps = 1; steps <= MOST_STEPS; steps++) {
            equations.clear();
            assemble();
            boolean[] held = held();
            if (equations.largestSlope(held) < FLAT) {
                break;
            }
            boolean lowered = false;
            while (!lowered && damping < 1e12) {
                double[] next = moved(equations.solve(damping, held));
                double nextCost = cost(next);
                lowered = nextCost < cost;
                if (lowered) {
                    x = next;
                    cost = nextCost;
                    damping = Math.max(1e-12, damping / 5);
                    growth = 2;
                } else {
                    damping *= growth;
                    growth *= 2;
                }
            }
            if (!lowered) {
                break;
            }
        }
        return x;
    }

    /** Returns the steps of the last run. */
    int steps() {
        return steps;
    }

    /** Returns the weighted sum of squared differences, without the penalty. */
    double squares(double[] at) {
        double sum = 0;
        for (int m = 0; m < models; m++) {
            for (int o = table.start[m]; o < table.start[m + 1]; o++) {
                if (weight[o] > 0) {
                    double r = residual(at, m, o);
                    sum += weight[o] * r * r;
                }
            }
        }
        return sum;
    }

    private double residual(double[] at, int m, int o) {
        int b = table.benchmark[o];
        double z = at[models + benchmarks + b] * (at[m] - at[models + b]);
        return 1 / (1 + Math.exp(-z)) - table.performance[o];
    }

    private double cost(double[] at) {
        double penalty = 0;
        for (int i = 0; i < at.length; i++) {
            penalty += i == models + benchmarks + slopeAnchor ? 0 : at[i] * at[i];
        }
        return squares(at) + ridge * penalty;
    }

    private void assemble() {
        for (int m = 0; m < models; m++) {
            for (int o = table.start[m]; o < table.start[m + 1]; o++) {
                if (weight[o] > 0) {
                    assemble(m, o);
                }
            }
        }
        for (int i = 0; i < x.length; i++) {
            if (i != models + benchmarks + slopeAnchor) {
                equations.addPenalty(i, ridge, x[i]);
            }
        }
    }

    private void assemble(int m, int o) {
        int b = table.benchmark[o];
        double a = x[models + benchmarks + b];
        double distance = x[m] - x[models + b];
        double p = 1 / (1 + Math.exp(-a * distance));
        double steep = p * (1 - p);
        equations.add(m, o, b, weight[o], p - table.performance[o], steep * a, steep * distance);
    }

    /** Tells which parameters do not move: the pinned slope, and those that the objective presses against a bound. */
    private boolean[] held() {
        boolean[] held = new boolean[x.length];
        for (int i = 0; i < x.length; i++) {
            double slope = equations.slope(i);
            held[i] = (x[i] <= min(i) && slope > 0) || (x[i] >= max(i) && slope < 0);
        }
        held[models + benchmarks + slopeAnchor] = true;
        return held;
    }

    private double[] moved(double[] step) {
        double[] next = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            next[i] = Math.max(min(i), Math.min(max(i), x[i] + step[i]));
        }
        return next;
    }

    private double min(int i) {
        return i < models + benchmarks ? -CAPABILITY_BOUND : SLOPE_MIN;
    }

    private double max(int i) {
        return i < models + benchmarks ? CAPABILITY_BOUND : SLOPE_MAX;
    }
}
