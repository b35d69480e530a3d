package org.openmodels.core.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmodels.core.benchmark.Score;

/** The scores of a catalog by model and by benchmark; each model's rows are made on first use. */
final class ScoreTable {

    private final List<String> modelIds;
    private final Map<String, Lazy<List<Score>>> byModel;
    private final Lazy<Map<String, List<Score>>> byBenchmark = new Lazy<>(this::groupByBenchmark);

    /** Takes the rows of each model; the order of the ids is the order of {@link #all}. */
    ScoreTable(List<String> modelIds, Map<String, Lazy<List<Score>>> byModel) {
        this.modelIds = modelIds;
        this.byModel = byModel;
    }

    /** Groups scores that are sorted by model. */
    static ScoreTable of(List<Score> sorted) {
        List<String> ids = new ArrayList<>();
        Map<String, Lazy<List<Score>>> rows = new HashMap<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            String id = sorted.get(from).modelId();
            if (i == sorted.size() || !sorted.get(i).modelId().equals(id)) {
                ids.add(id);
                rows.put(id, Lazy.of(List.copyOf(sorted.subList(from, i))));
                from = i;
            }
        }
        return new ScoreTable(ids, rows);
    }

    List<Score> ofModel(String modelId) {
        Lazy<List<Score>> rows = byModel.get(modelId);
        return rows == null ? List.of() : rows.get();
    }

    List<Score> ofBenchmark(String benchmarkId) {
        return byBenchmark.get().getOrDefault(benchmarkId, List.of());
    }

    List<Score> all() {
        List<Score> all = new ArrayList<>();
        for (String id : modelIds) {
            all.addAll(ofModel(id));
        }
        return List.copyOf(all);
    }

    private Map<String, List<Score>> groupByBenchmark() {
        Map<String, List<Score>> groups = new HashMap<>();
        for (Score score : all()) {
            groups.computeIfAbsent(score.benchmarkId(), id -> new ArrayList<>()).add(score);
        }
        groups.replaceAll((id, rows) -> List.copyOf(rows));
        return groups;
    }
}
