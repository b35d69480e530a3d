package org.openmodels.core.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.core.size.SizeBasis;

/**
 * Two models of like size, and which of their sizes was taken.
 *
 * <p>Immutable and thread-safe.
 *
 * @param a the one
 * @param b the other, the closest of those within the tolerance
 * @param sizeA the size of the one by the rule
 * @param sizeB the size of the other by the rule
 */
public record SizeMatch(ComparedModel a, ComparedModel b, ParameterCount sizeA, ParameterCount sizeB)
        implements Serializable {

    /**
     * Pairs models whose sizes differ by at most a share of the smaller; mutual closest first, and each model once. Models
     * without a size by the rule have no pair. Base and tuned models are not paired with each other.
     *
     * @throws IllegalArgumentException when the tolerance is negative
     */
    public static List<SizeMatch> among(
            List<ComparedModel> as, List<ComparedModel> bs, SizeBasis basis, double tolerance) {
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("tolerance must not be negative: " + tolerance);
        }
        List<SizeMatch> near = new ArrayList<>();
        for (ComparedModel a : as) {
            for (ComparedModel b : bs) {
                Optional<SizeMatch> match = match(a, b, basis);
                match.filter(m -> m.distance() <= Math.log1p(tolerance) + 1e-12).ifPresent(near::add);
            }
        }
        near.sort(Comparator.comparingDouble(SizeMatch::distance)
                .thenComparing(m -> m.sizeA().value() + m.sizeB().value())
                .thenComparing(SizeMatch::names));
        List<SizeMatch> chosen = new ArrayList<>();
        Set<String> takenA = new HashSet<>();
        Set<String> takenB = new HashSet<>();
        for (SizeMatch match : near) {
            String a = match.a().model().id();
            String b = match.b().model().id();
            if (!takenA.contains(a) && !takenB.contains(b)) {
                takenA.add(a);
                takenB.add(b);
                chosen.add(match);
            }
        }
        chosen.sort(Comparator.comparing(
                        (SizeMatch m) -> m.sizeA().value() + m.sizeB().value())
                .thenComparing(SizeMatch::names));
        return List.copyOf(chosen);
    }

    private static Optional<SizeMatch> match(ComparedModel a, ComparedModel b, SizeBasis basis) {
        Optional<ParameterCount> sizeA = size(a.model(), basis);
        Optional<ParameterCount> sizeB = size(b.model(), basis);
        boolean alike = isBase(a.model()) == isBase(b.model());
        return alike && sizeA.isPresent() && sizeB.isPresent()
                ? Optional.of(new SizeMatch(a, b, sizeA.get(), sizeB.get()))
                : Optional.empty();
    }

    /**
     * Returns the size by which a model is matched: the figure stated for the basis; for active and effective size of a
     * model that no source calls sparse or states such a figure for, the total.
     */
    public static Optional<ParameterCount> size(Model model, SizeBasis basis) {
        Optional<ParameterCount> stated = model.size().count(basis).filter(c -> c.value() > 0);
        boolean wholeAtWork = basis == SizeBasis.EFFECTIVE
                || (basis == SizeBasis.ACTIVE && !model.size().isMixtureOfExperts());
        return stated.isEmpty() && wholeAtWork
                ? model.size().count(SizeBasis.TOTAL).filter(c -> c.value() > 0)
                : stated;
    }

    /** A Gemma without the ending of tuned models is a base model; of other families the base models say so. */
    static boolean isBase(Model model) {
        boolean gemma = "gemma".equals(model.familyId());
        return model.variants().contains("base") || (gemma && !model.variants().contains("instruct"));
    }

    private double distance() {
        return Math.abs(Math.log((double) sizeA.value() / sizeB.value()));
    }

    /** The same for both orders of the two sides, so that no side has an advantage. */
    private String names() {
        String x = a.model().id();
        String y = b.model().id();
        return x.compareTo(y) < 0 ? x + " " + y : y + " " + x;
    }
}
