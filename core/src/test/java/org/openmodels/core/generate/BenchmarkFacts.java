package org.openmodels.core.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Direction;
import org.openmodels.core.benchmark.Scale;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.benchmark.ToolUse;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;

/** Makes benchmarks of {@code benchmarks.tsv}. */
final class BenchmarkFacts {

    private static final Pattern VERSION = Pattern.compile(
            "(?:^|[- ])(v\\d+(?:\\.\\d+)*|\\d{1,2}(?:\\.\\d+)+|(?:19|20)\\d\\d(?:-(?:19|20)?\\d\\d)?)(?=$|[- )])");

    private BenchmarkFacts() {}

    static List<Benchmark> read(FactTable table, List<Score> scores, Report report) {
        Map<String, Source> seenIn = new HashMap<>();
        scores.forEach(score -> seenIn.putIfAbsent(score.benchmarkId(), score.source()));
        List<Benchmark> benchmarks = new ArrayList<>();
        for (FactTable.Row row : table) {
            String id = row.get("benchmark_id");
            boolean lead = Provenance.isLead(row.get("source"));
            if (Provenance.isLeadIndex(id)) {
                report.remark("benchmark dropped (index of a lead)", id);
            } else if (!seenIn.containsKey(id)) {
                report.remark("benchmark dropped (no score left)", id);
            } else {
                benchmarks.add(benchmark(row, lead ? seenIn.get(id) : null, report));
            }
        }
        List<String> ids = benchmarks.stream().map(Benchmark::id).toList();
        benchmarks.replaceAll(b -> b.variantOf() == null || ids.contains(b.variantOf()) ? b : withoutParent(b));
        report.table("benchmarks", table.size(), benchmarks.size());
        return benchmarks;
    }

    private static Benchmark withoutParent(Benchmark b) {
        return new Benchmark(
                b.id(),
                b.name(),
                b.version(),
                null,
                b.measures(),
                b.metric(),
                b.scale(),
                b.direction(),
                b.directionAssumed(),
                b.tools(),
                b.core(),
                b.source());
    }

    private static Benchmark benchmark(FactTable.Row row, Source instead, Report report) {
        String id = row.get("benchmark_id");
        String better = row.get("higher_is_better");
        if (instead != null) {
            report.remark("benchmark description blanked (lead), source of a score instead", id);
        }
        return new Benchmark(
                id,
                row.get("name"),
                version(id, row.get("name")),
                row.orNull("variant_of"),
                instead == null ? row.orNull("measures") : null,
                instead == null ? row.get("metric") : "as reported",
                instead == null
                        ? new Scale(number(row.get("scale_min")), number(row.get("scale_max")))
                        : Scale.UNBOUNDED,
                better.startsWith("no") ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER,
                better.contains("assumed") || instead != null,
                tools(id + " " + row.get("name")),
                row.get("core").equals("yes"),
                instead == null
                        ? new Source(row.get("source"), null, Provenance.confidence(row.get("confidence")))
                        : new Source(instead.location(), instead.asOf(), Confidence.LOW));
    }

    static String version(String id, String name) {
        for (String text : List.of(id, name.toLowerCase(Locale.ROOT))) {
            Matcher matcher = VERSION.matcher(text);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return null;
    }

    private static ToolUse tools(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("no tool")
                || lower.contains("no-tool")
                || lower.contains("without tool")
                || lower.contains("w/o tool")) {
            return ToolUse.WITHOUT_TOOLS;
        }
        return lower.contains("with tool")
                        || lower.contains("with-tool")
                        || lower.contains("w/ tool")
                        || lower.contains("w/ search")
                        || lower.contains("with search")
                        || lower.contains("w/ python")
                ? ToolUse.WITH_TOOLS
                : ToolUse.UNKNOWN;
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
