package org.openmodels.licenses.expression;

import java.util.Arrays;

/**
 * Decision diagrams over the atoms of expressions: functions as ordered binary diagrams, antichains of sets as
 * zero-suppressed ones, both in one table of unique nodes.
 *
 * <p>Expressions know no negation, so every function here is monotone, and a function equals another exactly if their
 * nodes are the same. The work is bounded by a {@link Budget}, and recursion goes
 * as deep as there are variables, at most {@value LicenseExpression#MAX_DISTINCT}.
 */
final class DecisionDiagram {
    static final int FALSE = 0;
    static final int TRUE = 1;

    /** No sets, and the empty set alone. */
    static final int NO_SETS = 0;

    static final int EMPTY_SET = 1;

    private static final int NODE_BITS = 20;

    private final int[] variableOfAtom;
    private final int[] atomOfVariable;
    private final LongIntMap unique = new LongIntMap();
    private final LongIntMap ands = new LongIntMap();
    private final LongIntMap ors = new LongIntMap();
    private final LongIntMap minimals = new LongIntMap();
    private final LongIntMap differences = new LongIntMap();
    private int[] variables = new int[256];
    private int[] lows = new int[256];
    private int[] highs = new int[256];
    private int size = 2;
    private final Budget budget;

    /** Makes an empty diagram whose variables are ordered as the atoms appear in the formulas, read in turn. */
    DecisionDiagram(int atoms, Budget budget, Formula... order) {
        this.budget = budget;
        variableOfAtom = new int[atoms];
        atomOfVariable = new int[atoms];
        Arrays.fill(variableOfAtom, -1);
        int next = 0;
        for (Formula formula : order) {
            next = number(formula, next);
        }
        if (next > LicenseExpression.MAX_DISTINCT) {
            throw new ExpressionTooComplexException("an expression must not have more than "
                    + LicenseExpression.MAX_DISTINCT + " distinct licenses here: " + next);
        }
        variables[FALSE] = Integer.MAX_VALUE;
        variables[TRUE] = Integer.MAX_VALUE;
    }

    private int number(Formula formula, int next) {
        if (formula.kind == Formula.Kind.ATOM && variableOfAtom[formula.atom] < 0) {
            variableOfAtom[formula.atom] = next;
            atomOfVariable[next] = formula.atom;
            return next + 1;
        }
        int number = next;
        for (Formula operand : formula.operands) {
            number = number(operand, number);
        }
        return number;
    }

    /** Returns the function of a formula. */
    int function(Formula formula) {
        return function(formula, false);
    }

    /** Returns the dual function: sums and choices exchanged. */
    int dual(Formula formula) {
        return function(formula, true);
    }

    private int function(Formula formula, boolean dual) {
        Formula.Kind kind = dual ? formula.kind.dual() : formula.kind;
        return switch (kind) {
            case FALSE -> FALSE;
            case TRUE -> TRUE;
            case ATOM -> functionNode(variableOfAtom[formula.atom], FALSE, TRUE);
            case AND, OR -> {
                int result = kind == Formula.Kind.AND ? TRUE : FALSE;
                // From the last operand on: its variables are the lowest, so long lists combine step by step.
                for (int i = formula.operands.size() - 1; i >= 0; i--) {
                    int operand = function(formula.operands.get(i), dual);
                    result = kind == Formula.Kind.AND ? and(operand, result) : or(operand, result);
                }
                yield result;
            }
        };
    }

    /** Returns the conjunction of two functions. */
    int and(int f, int g) {
        if (f == FALSE || g == FALSE) {
            return FALSE;
        }
        if (f == TRUE || f == g) {
            return g;
        }
        return g == TRUE ? f : combine(ands, f, g, true);
    }

    /** Returns the disjunction of two functions. */
    int or(int f, int g) {
        if (f == TRUE || g == TRUE) {
            return TRUE;
        }
        if (f == FALSE || f == g) {
            return g;
        }
        return g == FALSE ? f : combine(ors, f, g, false);
    }

    private int combine(LongIntMap cache, int f, int g, boolean and) {
        long key = pair(Math.min(f, g), Math.max(f, g));
        int known = cache.get(key);
        if (known != LongIntMap.ABSENT) {
            return known;
        }
        budget.step();
        int variable = Math.min(variables[f], variables[g]);
        int fLow = variables[f] == variable ? lows[f] : f;
        int fHigh = variables[f] == variable ? highs[f] : f;
        int gLow = variables[g] == variable ? lows[g] : g;
        int gHigh = variables[g] == variable ? highs[g] : g;
        int low = and ? and(fLow, gLow) : or(fLow, gLow);
        int high = and ? and(fHigh, gHigh) : or(fHigh, gHigh);
        int result = functionNode(variable, low, high);
        cache.put(key, result);
        return result;
    }

    /** Returns the smallest sets of atoms that make a function true, its prime implicants. */
    int minimalSets(int f) {
        if (f <= TRUE) {
            return f;
        }
        int known = minimals.get(f);
        if (known != LongIntMap.ABSENT) {
            return known;
        }
        budget.step();
        int low = minimalSets(lows[f]);
        int high = minimalSets(highs[f]);
        int result = setNode(variables[f], low, withoutSupersets(high, low));
        minimals.put(f, result);
        return result;
    }

    /** Returns the sets of an antichain that contain no set of another antichain. */
    private int withoutSupersets(int p, int q) {
        if (q == NO_SETS || p == NO_SETS) {
            return p;
        }
        if (q == EMPTY_SET || p == q) {
            return NO_SETS;
        }
        if (p == EMPTY_SET) {
            return p;
        }
        if (variables[q] < variables[p]) {
            return withoutSupersets(p, lows[q]);
        }
        long key = pair(p, q);
        int known = differences.get(key);
        if (known != LongIntMap.ABSENT) {
            return known;
        }
        budget.step();
        boolean shared = variables[p] == variables[q];
        int low = withoutSupersets(lows[p], shared ? lows[q] : q);
        int high = withoutSupersets(highs[p], shared ? lows[q] : q);
        int result = setNode(variables[p], low, shared ? withoutSupersets(high, highs[q]) : high);
        differences.put(key, result);
        return result;
    }

    /** Returns the atom that a node decides. */
    int atom(int node) {
        return atomOfVariable[variables[node]];
    }

    /** Returns what remains of a node without its atom. */
    int low(int node) {
        return lows[node];
    }

    /** Returns what remains of a node with its atom. */
    int high(int node) {
        return highs[node];
    }

    private int functionNode(int variable, int low, int high) {
        return low == high ? low : node(variable, low, high);
    }

    private int setNode(int variable, int low, int high) {
        return high == NO_SETS ? low : node(variable, low, high);
    }

    private int node(int variable, int low, int high) {
        long key = ((long) variable << (2 * NODE_BITS)) | pair(low, high);
        int known = unique.get(key);
        if (known != LongIntMap.ABSENT) {
            return known;
        }
        if (size == variables.length) {
            variables = Arrays.copyOf(variables, size * 2);
            lows = Arrays.copyOf(lows, size * 2);
            highs = Arrays.copyOf(highs, size * 2);
        }
        variables[size] = variable;
        lows[size] = low;
        highs[size] = high;
        unique.put(key, size);
        return size++;
    }

    /** Packs two nodes; a {@link Budget} does not last for 2^20 of them. */
    private static long pair(int low, int high) {
        return ((long) low << NODE_BITS) | high;
    }
}
