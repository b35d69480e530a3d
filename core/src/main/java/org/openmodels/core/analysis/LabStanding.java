package org.openmodels.core.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Direction;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.catalog.Lab;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;

/**
 * The best open model of a lab on a benchmark, or that it has none there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lab the lab's id
 * @param benchmark the benchmark's id
 * @param rank the rank among the labs with an entry, 1 for the best; null without an entry
 * @param best its best score; null without an entry
 */
public record LabStanding(
        String lab,
        String benchmark,
        @Nullable Integer rank,
        @Nullable Score best) implements Serializable {

    /** Returns the standings of labs on a benchmark, the best first, those without an entry last and by id. */
    public static List<LabStanding> on(ModelCatalog catalog, Benchmark benchmark, List<Lab> labs) {
        Comparator<Score> better = Comparator.comparing(Score::value);
        better = benchmark.direction() == Direction.LOWER_IS_BETTER ? better : better.reversed();
        List<LabStanding> ranked = new ArrayList<>();
        List<LabStanding> absent = new ArrayList<>();
        for (Lab lab : labs) {
            Optional<Score> best = catalog.scoresOn(benchmark.id()).stream()
                    .filter(score -> isOpenModelOf(catalog, score, lab))
                    .min(better.thenComparing(Score::modelId));
            best.ifPresentOrElse(
                    score -> ranked.add(new LabStanding(lab.id(), benchmark.id(), 1, score)),
                    () -> absent.add(new LabStanding(lab.id(), benchmark.id(), null, null)));
        }
        Comparator<Score> order = better;
        ranked.sort((a, b) -> a.best() == null || b.best() == null ? 0 : order.compare(a.best(), b.best()));
        List<LabStanding> all = new ArrayList<>();
        for (LabStanding standing : ranked) {
            all.add(new LabStanding(standing.lab(), standing.benchmark(), all.size() + 1, standing.best()));
        }
        absent.sort(Comparator.comparing(LabStanding::lab));
        all.addAll(absent);
        return List.copyOf(all);
    }

    private static boolean isOpenModelOf(ModelCatalog catalog, Score score, Lab lab) {
        Optional<Model> model = catalog.find(score.modelId());
        return model.isPresent()
                && model.get().labId().equals(lab.id())
                && model.get().access().hasWeights();
    }
}
