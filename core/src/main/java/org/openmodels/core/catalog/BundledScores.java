package org.openmodels.core.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmodels.core.benchmark.Reporter;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.benchmark.Setup;
import org.openmodels.core.benchmark.ToolUse;
import org.openmodels.core.source.Source;

/** Reads the scores of the resources, sorted by model; each model's rows stay bytes until they are asked for. */
final class BundledScores {

    private final List<Source> sources;

    BundledScores(List<Source> sources) {
        this.sources = sources;
    }

    ScoreTable read() {
        ResourceTable table = ResourceTable.open(
                "scores.tsv",
                "model\tbenchmark\tvalue\tmetric\tharness\tmode\tshots\ttools\tmodelVersion\tsetup\treporter"
                        + "\treporterName\tdate\tsourceName\tsource");
        List<String> ids = new ArrayList<>();
        Map<String, Lazy<List<Score>>> rows = new HashMap<>();
        String model = "";
        int from = table.offset();
        for (int offset = from; table.next(); offset = table.offset()) {
            String id = table.required(0);
            if (!id.equals(model)) {
                add(table, ids, rows, model, from, offset);
                model = id;
                from = offset;
            }
        }
        add(table, ids, rows, model, from, table.offset());
        return new ScoreTable(ids, rows);
    }

    private void add(
            ResourceTable table,
            List<String> ids,
            Map<String, Lazy<List<Score>>> rows,
            String model,
            int from,
            int to) {
        if (!model.isEmpty()) {
            ids.add(model);
            rows.put(model, new Lazy<>(() -> scores(table.rows(from, to))));
        }
    }

    private List<Score> scores(ResourceTable table) {
        List<Score> scores = new ArrayList<>();
        while (table.next()) {
            scores.add(new Score(
                    table.required(0),
                    table.required(1),
                    new BigDecimal(table.required(2)),
                    table.text(3),
                    setup(table),
                    new Reporter(Reporter.Kind.valueOf(table.required(10)), table.text(11)),
                    table.date(12),
                    table.text(13),
                    sources.get(table.number(14))));
        }
        return List.copyOf(scores);
    }

    private static Setup setup(ResourceTable table) {
        Long shots = table.count(6);
        String tools = table.text(7);
        return new Setup(
                table.text(4),
                table.text(5),
                shots == null ? null : shots.intValue(),
                tools == null ? ToolUse.UNKNOWN : ToolUse.valueOf(tools),
                table.text(8),
                table.text(9));
    }
}
