package org.openmodels.licenses.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.openmodels.licenses.expression.CompoundExpression.And;
import org.openmodels.licenses.expression.CompoundExpression.Or;

/**
 * An expression over numbered atoms in canonical form: flattened, sorted, deduplicated, without constants inside.
 *
 * <p>Sorted means: atoms by number, then compounds, sums first, by their operands. Immutable and thread-safe.
 */
final class Formula implements Comparable<Formula> {
    /** What a formula is; the order of the constants is the order of sorting. */
    enum Kind {
        FALSE,
        TRUE,
        ATOM,
        AND,
        OR;

        /** Returns the kind with sum and choice, true and false exchanged. */
        Kind dual() {
            return switch (this) {
                case FALSE -> TRUE;
                case TRUE -> FALSE;
                case ATOM -> ATOM;
                case AND -> OR;
                case OR -> AND;
            };
        }
    }

    static final Formula TRUE = new Formula(Kind.TRUE, -1, List.of());
    static final Formula FALSE = new Formula(Kind.FALSE, -1, List.of());

    final Kind kind;
    final int atom;
    final List<Formula> operands;
    /** Number of atoms, repetitions counted. */
    final int leaves;
    /** Levels of sums and choices. */
    final int depth;

    private Formula(Kind kind, int atom, List<Formula> operands) {
        this.kind = kind;
        this.atom = atom;
        this.operands = operands;
        int count = kind == Kind.ATOM ? 1 : 0;
        int deepest = operands.isEmpty() ? 0 : 1;
        for (Formula operand : operands) {
            count += operand.leaves;
            deepest = Math.max(deepest, operand.depth + 1);
        }
        this.leaves = count;
        this.depth = deepest;
    }

    static Formula of(LicenseExpression expression, Atoms atoms) {
        if (!(expression instanceof CompoundExpression compound)) {
            return atom(atoms.number(expression));
        }
        List<Formula> operands = new ArrayList<>(compound.operands().size());
        for (LicenseExpression operand : compound.operands()) {
            operands.add(of(operand, atoms));
        }
        return compound(compound instanceof And ? Kind.AND : Kind.OR, operands);
    }

    static Formula atom(int atom) {
        return new Formula(Kind.ATOM, atom, List.of());
    }

    /** Returns the sum or choice: flattened, sorted, deduplicated; constants vanish or decide. */
    static Formula compound(Kind kind, List<Formula> operands) {
        Formula neutral = kind == Kind.AND ? TRUE : FALSE;
        Formula decisive = kind == Kind.AND ? FALSE : TRUE;
        List<Formula> flat = new ArrayList<>(operands.size());
        for (Formula operand : operands) {
            if (operand.kind == decisive.kind) {
                return decisive;
            }
            if (operand.kind == kind) {
                flat.addAll(operand.operands);
            } else if (operand.kind != neutral.kind) {
                flat.add(operand);
            }
        }
        flat.sort(null);
        int kept = 0;
        for (Formula operand : flat) {
            if (kept == 0 || flat.get(kept - 1).compareTo(operand) != 0) {
                flat.set(kept++, operand);
            }
        }
        return switch (kept) {
            case 0 -> neutral;
            case 1 -> flat.get(0);
            default -> new Formula(kind, -1, List.copyOf(flat.subList(0, kept)));
        };
    }

    /** Returns the formula with something in the place of every atom. */
    Formula where(IntFunction<Formula> replacement) {
        if (!isCompound()) {
            return kind == Kind.ATOM ? replacement.apply(atom) : this;
        }
        List<Formula> replaced = new ArrayList<>(operands.size());
        for (Formula operand : operands) {
            replaced.add(operand.where(replacement));
        }
        return compound(kind, replaced);
    }

    boolean isCompound() {
        return kind == Kind.AND || kind == Kind.OR;
    }

    LicenseExpression toExpression(Atoms atoms) {
        if (kind == Kind.ATOM) {
            return atoms.get(atom);
        }
        List<LicenseExpression> expressions = new ArrayList<>(operands.size());
        for (Formula operand : operands) {
            expressions.add(operand.toExpression(atoms));
        }
        return kind == Kind.AND ? new And(expressions) : new Or(expressions);
    }

    @Override
    public int compareTo(Formula other) {
        if (kind != other.kind) {
            return kind.compareTo(other.kind);
        }
        if (atom != other.atom) {
            return Integer.compare(atom, other.atom);
        }
        int common = Math.min(operands.size(), other.operands.size());
        for (int i = 0; i < common; i++) {
            int order = operands.get(i).compareTo(other.operands.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(operands.size(), other.operands.size());
    }
}
