package org.openmodels.core.benchmark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one rule by which a single score stands for a model on a benchmark, wherever one number is needed: in shortlists,
 * fronts, standings of labs, prices at a level and gaps.
 *
 * <p>{@code ScorePreference.of(catalog.scores("openai/gpt-oss-120b"), gpqa)} is an independent run where there is one, and
 * only else the lab's own figure. The rule does not take the largest number: that would favour whoever reports most often.
 *
 * <p>Stateless and thread-safe.
 */
public final class ScorePreference {
    /** The rule in words, for the results that rest on it. */
    public static final String WORDS =
            "of several scores of a model the one by the most trusted reporter counts (independent run, leaderboard, paper,"
                    + " the lab itself, a competitor, unknown), of these the most recently read, of these the best";

    private static final List<Reporter.Kind> TRUST = List.of(
            Reporter.Kind.INDEPENDENT,
            Reporter.Kind.LEADERBOARD,
            Reporter.Kind.PAPER,
            Reporter.Kind.SELF_REPORTED,
            Reporter.Kind.COMPETITOR,
            Reporter.Kind.UNKNOWN);

    private ScorePreference() {}

    /** Returns the order of results on a benchmark, the better first; of an unknown direction more is taken as better. */
    public static Comparator<Score> better(Benchmark benchmark) {
        Comparator<Score> rising = Comparator.comparing(Score::value);
        return benchmark.direction() == Direction.LOWER_IS_BETTER ? rising : rising.reversed();
    }

    /** Returns the score that stands for a model: the preferred among those on the benchmark, empty when there is none. */
    public static Optional<Score> of(Collection<Score> scoresOfModel, Benchmark benchmark) {
        return scoresOfModel.stream()
                .filter(score -> score.benchmarkId().equals(benchmark.id()))
                .min(Comparator.<Score, Integer>comparing(
                                score -> TRUST.indexOf(score.reporter().kind()))
                        .thenComparing(
                                score -> score.source().asOf(),
                                Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                        .thenComparing(better(benchmark)));
    }
}
