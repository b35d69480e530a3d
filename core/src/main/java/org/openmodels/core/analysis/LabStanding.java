package org.openmodels.core.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.benchmark.ScorePreference;
import org.openmodels.core.catalog.Lab;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;

/**
 * The best open model of a lab on a benchmark, or that it has no entry there.
 *
 * <p>Each model stands by one score ({@link ScorePreference}); equal scores share a rank. A lab without an entry shows as
 * such, for an absence is not a failure: nobody may have tested its models.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lab the lab's id
 * @param benchmark the benchmark's id
 * @param rank one more than the labs with a better entry; null without an entry
 * @param best the score of its best open model; null without an entry
 */
public record LabStanding(
        String lab,
        String benchmark,
        @Nullable Integer rank,
        @Nullable Score best) implements Serializable {

    /** Checks that an entry has rank and score, and an absence neither. */
    public LabStanding {
        Objects.requireNonNull(lab, "lab");
        Objects.requireNonNull(benchmark, "benchmark");
        if ((rank == null) != (best == null) || (rank != null && rank < 1)) {
            throw new IllegalArgumentException("standing must have a rank from 1 and a score, or neither: " + rank);
        }
    }

    /** Tells whether the lab has an entry. */
    public boolean hasEntry() {
        return best != null;
    }

    /** Returns the standings on each benchmark of a domain that the catalog has, in the domain's order. */
    public static Map<Benchmark, List<LabStanding>> in(ModelCatalog catalog, Domain domain, Collection<Lab> labs) {
        Map<Benchmark, List<LabStanding>> standings = new LinkedHashMap<>();
        for (String id : domain.benchmarks()) {
            catalog.benchmark(id).ifPresent(b -> standings.put(b, on(catalog, b, labs)));
        }
        return standings;
    }

    /** Returns the standings of labs on a benchmark, the best first, those without an entry last and by id. */
    public static List<LabStanding> on(ModelCatalog catalog, Benchmark benchmark, Collection<Lab> labs) {
        Map<String, Score> best = best(catalog, benchmark);
        List<Score> sorted = new ArrayList<>();
        labs.forEach(lab -> Optional.ofNullable(best.get(lab.id())).ifPresent(sorted::add));
        sorted.sort(ScorePreference.better(benchmark));
        Map<Score, Integer> ranks = new TreeMap<>(ScorePreference.better(benchmark));
        for (int i = 0; i < sorted.size(); i++) {
            ranks.putIfAbsent(sorted.get(i), i + 1);
        }
        List<LabStanding> standings = new ArrayList<>();
        for (Lab lab : labs) {
            Score own = best.get(lab.id());
            standings.add(new LabStanding(lab.id(), benchmark.id(), own == null ? null : ranks.get(own), own));
        }
        standings.sort(Comparator.comparing(LabStanding::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(LabStanding::lab));
        return List.copyOf(standings);
    }

    /** The score of each lab's best open model. */
    private static Map<String, Score> best(ModelCatalog catalog, Benchmark benchmark) {
        Comparator<Score> better = ScorePreference.better(benchmark).thenComparing(Score::modelId);
        Map<String, Score> best = new LinkedHashMap<>();
        for (Model model : catalog.models()) {
            Optional<Score> score = model.access().hasWeights()
                    ? ScorePreference.of(catalog.scores(model.id()), benchmark)
                    : Optional.empty();
            score.ifPresent(s -> best.merge(model.labId(), s, (x, y) -> better.compare(x, y) <= 0 ? x : y));
        }
        return best;
    }
}
