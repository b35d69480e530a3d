package org.openmodels.licenses.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.openmodels.licenses.expression.CompoundExpression.And;

/** Picks one branch of every choice: a sum is as good as its worst license, a choice as good as its best operand. */
final class Choice {
    private static final Comparator<LicenseExpression> ALPHABETICAL = Comparator.<LicenseExpression, String>comparing(
                    e -> Ids.fold(e.toString()))
            .thenComparing(LicenseExpression::toString);

    private final Comparator<LicenseExpression> preference;

    private Choice(Comparator<? super SingleLicense> bestFirst) {
        this.preference = (a, b) -> {
            if (a instanceof SingleLicense one && b instanceof SingleLicense other) {
                return bestFirst.compare(one, other);
            }
            return Boolean.compare(a instanceof SpecialIdentifier, b instanceof SpecialIdentifier);
        };
    }

    static LicenseExpression of(LicenseExpression expression, Comparator<? super SingleLicense> bestFirst) {
        List<LicenseExpression> all = new ArrayList<>(new Choice(bestFirst).best(Simplifier.simplify(expression)).all);
        return all.size() == 1 ? all.get(0) : new And(all);
    }

    private Branch best(LicenseExpression expression) {
        if (!(expression instanceof CompoundExpression compound)) {
            TreeSet<LicenseExpression> one = new TreeSet<>(ALPHABETICAL);
            one.add(expression);
            return new Branch(one, expression);
        }
        boolean and = compound instanceof And;
        Branch result = null;
        for (LicenseExpression operand : compound.operands()) {
            Branch branch = best(operand);
            result = result == null ? branch : and ? sum(result, branch) : better(result, branch);
        }
        return java.util.Objects.requireNonNull(result);
    }

    private Branch sum(Branch a, Branch b) {
        a.all.addAll(b.all);
        return new Branch(a.all, preference.compare(b.worst, a.worst) > 0 ? b.worst : a.worst);
    }

    private Branch better(Branch a, Branch b) {
        int order = preference.compare(a.worst, b.worst);
        if (order == 0) {
            order = Integer.compare(a.all.size(), b.all.size());
        }
        // Operands come in canonical order: of equals, the first.
        return order <= 0 ? a : b;
    }

    private record Branch(TreeSet<LicenseExpression> all, LicenseExpression worst) {}
}
