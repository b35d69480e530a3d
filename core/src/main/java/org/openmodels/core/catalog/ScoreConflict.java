package org.openmodels.core.catalog;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.benchmark.Score;

/**
 * Scores that contradict each other: one model (and name in the source), one benchmark, metric and setup, several values.
 *
 * <p>Two reports of one model on {@code gpqa-diamond} in the setup {@code effort=high} that give 84 and 86 are one
 * conflict. It is computed, never stored; which value is right it does not say.
 *
 * <p>Immutable and thread-safe.
 *
 * @param modelId the catalog id of the model
 * @param benchmarkId the catalog id of the benchmark
 * @param scores the scores in the order of the catalog, at least two with different values
 */
public record ScoreConflict(String modelId, String benchmarkId, List<Score> scores) implements Serializable {

    /** Copies the scores. */
    public ScoreConflict {
        scores = List.copyOf(scores);
    }

    /** Returns the conflicts among scores, in the order of their first score. */
    public static List<ScoreConflict> among(List<Score> scores) {
        Map<List<@Nullable Object>, List<Score>> groups = new LinkedHashMap<>();
        for (Score score : scores) {
            groups.computeIfAbsent(key(score), key -> new ArrayList<>(1)).add(score);
        }
        return groups.values().stream()
                .filter(ScoreConflict::disagrees)
                .map(group ->
                        new ScoreConflict(group.get(0).modelId(), group.get(0).benchmarkId(), group))
                .toList();
    }

    private static List<@Nullable Object> key(Score score) {
        return Arrays.asList(score.modelId(), score.benchmarkId(), score.metric(), score.setup(), score.sourceName());
    }

    private static boolean disagrees(List<Score> group) {
        return group.stream().map(Score::value).distinct().count() > 1;
    }
}
