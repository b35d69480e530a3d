package org.openmodels.core.analysis;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.size.SizeBasis;

/**
 * Two families (or generations, or models) against each other, size by size.
 *
 * <p>{@code FamilyComparison.of(gemma4, qwen36, SizeBasis.TOTAL, 0.25).pValue()} is the sign test over all bouts. Swapping
 * the sides swaps wins and losses and nothing else.
 *
 * <p>Immutable and thread-safe.
 *
 * @param basis which sizes were matched
 * @param tolerance by how much they may differ, as a share of the smaller
 * @param pairs the pairs by size
 * @param unmatched ids of the models of either side without a partner of their size, in the order of the input
 */
public record FamilyComparison(SizeBasis basis, double tolerance, List<ModelPair> pairs, List<String> unmatched)
        implements Serializable {

    /** Copies the lists. */
    public FamilyComparison {
        Objects.requireNonNull(basis, "basis");
        pairs = List.copyOf(pairs);
        unmatched = List.copyOf(unmatched);
    }

    /** Compares models of two sides. */
    public static FamilyComparison of(
            List<ComparedModel> as, List<ComparedModel> bs, SizeBasis basis, double tolerance) {
        List<SizeMatch> matches = SizeMatch.among(as, bs, basis, tolerance);
        Set<String> matched = new HashSet<>();
        matches.forEach(match ->
                matched.addAll(List.of(match.a().model().id(), match.b().model().id())));
        List<String> unmatched = Stream.concat(as.stream(), bs.stream())
                .filter(m -> !matched.contains(m.model().id()))
                .map(m -> m.model().id())
                .toList();
        return new FamilyComparison(
                basis, tolerance, matches.stream().map(ModelPair::of).toList(), unmatched);
    }

    /** Returns models with their scores in a catalog and others that a function knows. */
    public static List<ComparedModel> scored(
            ModelCatalog catalog, List<Model> models, Function<Model, List<Measurement>> others) {
        return models.stream()
                .map(model -> new ComparedModel(
                        model,
                        Stream.concat(
                                        catalog.scores(model.id()).stream()
                                                .flatMap(score -> catalog.benchmark(score.benchmarkId()).stream()
                                                        .map(b -> Measurement.of(score, b))),
                                        others.apply(model).stream())
                                .toList()))
                .toList();
    }

    /** Returns the bouts that the first side won. */
    public int wins() {
        return count(Bout.Result.WIN);
    }

    /** Returns the bouts without a winner. */
    public int ties() {
        return count(Bout.Result.TIE);
    }

    /** Returns the bouts that the first side lost. */
    public int losses() {
        return count(Bout.Result.LOSS);
    }

    /** Returns the p-value of the two-sided exact sign test of wins against losses; bouts are taken as independent. */
    public double pValue() {
        return SignTest.pValue(wins(), losses());
    }

    private int count(Bout.Result result) {
        return (int) pairs.stream()
                .flatMap(pair -> pair.shared().stream())
                .filter(bout -> bout.result() == result)
                .count();
    }
}
