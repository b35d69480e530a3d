package org.openmodels.licenses.advice;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.catalog.Lab;
import org.openmodels.core.catalog.Model;

/**
 * The models that a use case may have, best first, and how many fell out for which reason.
 *
 * <p>A model stands in the list only where its verdict is {@code PERMITTED} or {@code CONDITIONAL}. Where a model has
 * several scores on the benchmark, an independent one counts before a leaderboard's, a paper's, the lab's own and a
 * competitor's; among its like the newest, then the best. Scores with different setups or reporters stand side by side:
 * {@link Entry#score} says which.
 *
 * <p>Immutable and thread-safe.
 *
 * @param benchmark the benchmark that ranks
 * @param models the models, best score first, ties by id
 * @param excluded how many models fell out, by the first reason that applied, in the order in which they are tried
 */
public record Shortlist(Benchmark benchmark, List<Entry> models, Map<Exclusion, Integer> excluded)
        implements Serializable {

    /** Why a model is not in the list; the reasons are tried in this order. */
    public enum Exclusion {
        /** Its weights are not to be had. */
        NOT_OPEN,
        /** Its lab is of another country, or of none that is known. */
        OTHER_COUNTRY,
        /** A largest size is asked for, and its size is not disclosed. */
        SIZE_UNKNOWN,
        /** It is larger than asked for. */
        TOO_LARGE,
        /** It has no score on the benchmark. */
        NO_SCORE,
        /** Its license does not allow the use. */
        PROHIBITED,
        /** A fact or a term is missing for its license. */
        REVIEW,
        /** Its license is not truly permissive. */
        NOT_TRULY_PERMISSIVE
    }

    /**
     * One model of the list.
     *
     * @param rank the place, from 1
     * @param model the model
     * @param lab who made it; null when the catalog does not know the lab
     * @param score the score that ranks it
     * @param advice what its license is and allows
     */
    public record Entry(int rank, Model model, @Nullable Lab lab, Score score, ModelAdvice advice)
            implements Serializable {
        /** Checks that the rank counts from one. */
        public Entry {
            Objects.requireNonNull(model, "model");
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(advice, "advice");
            if (rank < 1) {
                throw new IllegalArgumentException("rank must be positive: " + rank);
            }
        }
    }

    /** Copies list and map. */
    public Shortlist {
        Objects.requireNonNull(benchmark, "benchmark");
        models = List.copyOf(models);
        EnumMap<Exclusion, Integer> counts = new EnumMap<>(Exclusion.class);
        counts.putAll(excluded);
        excluded = Collections.unmodifiableMap(counts);
    }
}
