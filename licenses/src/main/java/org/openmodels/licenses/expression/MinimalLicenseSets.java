package org.openmodels.licenses.expression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The smallest sets of licenses that satisfy an expression: whoever accepts all of one set needs no other license, and
 * without any one of it the rest does not do.
 *
 * <p>Of {@code (MIT OR Apache-2.0) AND CC-BY-4.0} they are {@code {CC-BY-4.0, MIT}} and
 * {@code {CC-BY-4.0, Apache-2.0}}. Each license counts for itself alone: {@code GPL-2.0-or-later} and
 * {@code GPL-2.0-only} are two. {@code NONE} and {@code NOASSERTION} are never satisfied.
 *
 * <p>The sets are held as a decision diagram, so there may be astronomically many. Immutable and thread-safe.
 */
public final class MinimalLicenseSets {
    private final Atoms atoms;
    private final Antichain sets;

    private MinimalLicenseSets(Atoms atoms, Antichain sets) {
        this.atoms = atoms;
        this.sets = sets;
    }

    static MinimalLicenseSets of(LicenseExpression expression) {
        Atoms atoms = new Atoms(expression);
        Formula formula = Formula.of(expression, atoms)
                .where(atom -> atoms.get(atom) instanceof SpecialIdentifier ? Formula.FALSE : Formula.atom(atom));
        DecisionDiagram diagram = new DecisionDiagram(atoms.size(), new Budget(), formula);
        return new MinimalLicenseSets(atoms, new Antichain(diagram, diagram.minimalSets(diagram.function(formula))));
    }

    /** Returns how many sets there are, exactly; zero if no list of licenses satisfies the expression. */
    public BigInteger count() {
        return sets.count();
    }

    /**
     * Returns the sets lazily, smallest first, those of one size in a fixed order that does not depend on the order of
     * operands. Each set is immutable; its order is that of the canonical form.
     */
    public Stream<Set<SingleLicense>> stream() {
        return StreamSupport.stream(
                        () -> Spliterators.spliteratorUnknownSize(
                                sets.smallestFirst(), Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL),
                        Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL,
                        false)
                .map(this::licenses);
    }

    /** Returns the first sets of {@link #stream()}, at most {@code limit}, in an immutable list. */
    public List<Set<SingleLicense>> first(int limit) {
        return stream().limit(limit).toList();
    }

    private Set<SingleLicense> licenses(int[] set) {
        List<SingleLicense> licenses = new ArrayList<>(set.length);
        for (int atom : set) {
            licenses.add((SingleLicense) atoms.get(atom));
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(licenses));
    }
}
