package org.openmodels.licenses.expression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.openmodels.licenses.expression.Formula.Kind;

/**
 * Finds a smaller formula of the same meaning, in rounds until a round finds nothing smaller: so the result is its own
 * simplification.
 *
 * <p>A round first strikes what its surroundings decide ({@code a AND (a OR b)} is {@code a}). Then each group of
 * operands that shares no license with the rest loses those that follow from the others, or is replaced by its prime
 * implicants or implicates, factored, if that has fewer licenses. What is too complex for the diagrams stays as it is.
 */
final class Simplifier {
    /** Above so many licenses, repetitions counted, an expression is only put into canonical form. */
    static final int LARGEST = 4_000;

    private static final BigInteger MOST_SETS = BigInteger.valueOf(256);

    private final int atoms;
    private Budget budget = new Budget();

    private Simplifier(int atoms) {
        this.atoms = atoms;
    }

    static LicenseExpression simplify(LicenseExpression expression) {
        Atoms atoms = new Atoms(expression);
        return simplify(Formula.of(expression, atoms), atoms.size()).toExpression(atoms);
    }

    static Formula simplify(Formula canonical, int atoms) {
        if (canonical.leaves > LARGEST) {
            return canonical;
        }
        Simplifier simplifier = new Simplifier(atoms);
        Formula best = simplifier.strike(canonical);
        while (true) {
            // A fresh budget a round: what a round finds depends on its formula alone.
            simplifier.budget = new Budget();
            Formula smaller = simplifier.strike(simplifier.regroup(best, LicenseExpression.MAX_DEPTH));
            if (smaller.leaves >= best.leaves) {
                return best;
            }
            best = smaller;
        }
    }

    /** Strikes atoms that are true in a sum or false in a choice from everything beside them, until nothing changes. */
    private Formula strike(Formula formula) {
        Formula before = formula;
        Formula after = assume(before, new byte[atoms]);
        while (after.leaves < before.leaves) {
            before = after;
            after = assume(before, new byte[atoms]);
        }
        return after;
    }

    private static Formula assume(Formula formula, byte[] known) {
        if (formula.kind == Kind.ATOM) {
            byte value = known[formula.atom];
            return value == 0 ? formula : value > 0 ? Formula.TRUE : Formula.FALSE;
        }
        byte value = (byte) (formula.kind == Kind.AND ? 1 : -1);
        List<Formula> operands = new ArrayList<>(formula.operands.size());
        List<Formula> units = new ArrayList<>();
        for (Formula operand : formula.operands) {
            if (operand.kind == Kind.ATOM && known[operand.atom] == 0) {
                known[operand.atom] = value;
                units.add(operand);
            } else {
                operands.add(assume(operand, known));
            }
        }
        units.forEach(unit -> known[unit.atom] = 0);
        operands.addAll(units);
        return Formula.compound(formula.kind, operands);
    }

    private Formula regroup(Formula formula, int room) {
        if (!formula.isCompound()) {
            return formula;
        }
        List<List<Formula>> groups = groups(formula.operands);
        List<Formula> smaller = new ArrayList<>(groups.size());
        for (List<Formula> group : groups) {
            smaller.add(
                    group.size() == 1
                            ? regroup(group.get(0), room - 1)
                            : refactor(Formula.compound(formula.kind, group), room - (groups.size() > 1 ? 1 : 0)));
        }
        return Formula.compound(formula.kind, smaller);
    }

    /** Splits operands into groups that share no atom, in the order of their first operands. */
    private List<List<Formula>> groups(List<Formula> operands) {
        int[] leader = new int[operands.size()];
        int[] owner = new int[atoms];
        Arrays.fill(owner, -1);
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            join(operands.get(i), i, owner, leader);
        }
        TreeMap<Integer, List<Formula>> groups = new TreeMap<>();
        for (int i = 0; i < leader.length; i++) {
            groups.computeIfAbsent(find(leader, i), k -> new ArrayList<>()).add(operands.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static void join(Formula formula, int group, int[] owner, int[] leader) {
        if (formula.kind == Kind.ATOM) {
            if (owner[formula.atom] >= 0) {
                int a = find(leader, owner[formula.atom]);
                int b = find(leader, group);
                leader[Math.max(a, b)] = Math.min(a, b);
            }
            owner[formula.atom] = group;
        }
        for (Formula operand : formula.operands) {
            join(operand, group, owner, leader);
        }
    }

    private static int find(int[] leader, int member) {
        int at = member;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    /** Returns the smallest of a connected formula, its factored implicants and its factored implicates. */
    private Formula refactor(Formula formula, int room) {
        Formula best = formula;
        try {
            DecisionDiagram diagram = new DecisionDiagram(atoms, budget, formula);
            best = smaller(best, irredundant(diagram, formula), room);
            best = smaller(best, factored(diagram, diagram.function(formula), Kind.OR, best), room);
            return smaller(best, factored(diagram, diagram.dual(formula), Kind.AND, best), room);
        } catch (ExpressionTooComplexException e) {
            List<Formula> operands = new ArrayList<>(formula.operands.size());
            for (Formula operand : formula.operands) {
                operands.add(regroup(operand, room - 1));
            }
            return smaller(best, Formula.compound(formula.kind, operands), room);
        }
    }

    /** Returns the formula without the operands that follow from the others; the largest are tried first. */
    private static Formula irredundant(DecisionDiagram diagram, Formula formula) {
        boolean and = formula.kind == Kind.AND;
        List<Formula> operands = new ArrayList<>(formula.operands);
        operands.sort(Comparator.comparingInt(operand -> operand.leaves));
        int[] smaller = new int[operands.size() + 1];
        smaller[0] = and ? DecisionDiagram.TRUE : DecisionDiagram.FALSE;
        for (int i = 0; i < operands.size(); i++) {
            int function = diagram.function(operands.get(i));
            smaller[i + 1] = and ? diagram.and(smaller[i], function) : diagram.or(smaller[i], function);
        }
        List<Formula> kept = new ArrayList<>();
        int larger = smaller[0];
        for (int i = operands.size() - 1; i >= 0; i--) {
            int function = diagram.function(operands.get(i));
            int others = and ? diagram.and(smaller[i], larger) : diagram.or(smaller[i], larger);
            int all = and ? diagram.and(others, function) : diagram.or(others, function);
            if (all != others) {
                kept.add(operands.get(i));
                larger = and ? diagram.and(larger, function) : diagram.or(larger, function);
            }
        }
        return Formula.compound(formula.kind, kept);
    }

    private static Formula smaller(Formula a, Formula b, int room) {
        return b.leaves < a.leaves && b.depth <= room ? b : a;
    }

    private static Formula factored(DecisionDiagram diagram, int function, Kind outer, Formula otherwise) {
        Antichain sets = new Antichain(diagram, diagram.minimalSets(function));
        return sets.count().compareTo(MOST_SETS) > 0 ? otherwise : Factoring.factor(sets.list(), outer);
    }
}
