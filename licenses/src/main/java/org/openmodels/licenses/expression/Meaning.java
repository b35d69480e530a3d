package org.openmodels.licenses.expression;

import java.util.function.Predicate;

/** Compares two expressions as functions of their licenses. */
final class Meaning {
    private Meaning() {}

    static boolean areEquivalent(LicenseExpression a, LicenseExpression b) {
        Atoms atoms = new Atoms(a, b);
        Formula f = Formula.of(a, atoms);
        Formula g = Formula.of(b, atoms);
        return f.compareTo(g) == 0 || decide(f, g, atoms.size(), diagram -> diagram.function(f) == diagram.function(g));
    }

    static boolean implies(LicenseExpression a, LicenseExpression b) {
        Atoms atoms = new Atoms(a, b);
        Formula f = Formula.of(a, atoms);
        Formula g = Formula.of(b, atoms);
        return f.compareTo(g) == 0
                || decide(f, g, atoms.size(), diagram -> {
                    int premise = diagram.function(f);
                    return diagram.and(premise, diagram.function(g)) == premise;
                });
    }

    /** Asks with the atoms in the order of one formula and, where that is too complex, of the other. */
    private static boolean decide(Formula f, Formula g, int atoms, Predicate<DecisionDiagram> question) {
        try {
            return question.test(new DecisionDiagram(atoms, new Budget(), f, g));
        } catch (ExpressionTooComplexException e) {
            return question.test(new DecisionDiagram(atoms, new Budget(), g, f));
        }
    }
}
