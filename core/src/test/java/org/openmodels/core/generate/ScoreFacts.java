package org.openmodels.core.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmodels.core.benchmark.Reporter;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.benchmark.Setup;
import org.openmodels.core.benchmark.ToolUse;

/** Makes scores of {@code scores.tsv}; the words of a setup are kept beside what is read from them. */
final class ScoreFacts {

    private static final Map<String, Reporter.Kind> KINDS = Map.of(
            "self-reported", Reporter.Kind.SELF_REPORTED,
            "independent", Reporter.Kind.INDEPENDENT,
            "leaderboard (via Epoch)", Reporter.Kind.LEADERBOARD,
            "paper or lab report (via Epoch)", Reporter.Kind.PAPER,
            "competitor-reported", Reporter.Kind.COMPETITOR);
    private static final Pattern SHOTS = Pattern.compile("(?:^|[^0-9a-z])(\\d{1,3})-?shots?\\b");
    private static final Pattern NAMED = Pattern.compile("independent \\((.*)\\)|collected by Epoch AI: (.*)");

    private static final Pattern ARENA = Pattern.compile("arena name=([^;]+)");

    private ScoreFacts() {}

    static List<Score> read(FactTable table, Map<String, String> canonicalIds, Report report) {
        List<Score> scores = new ArrayList<>();
        for (FactTable.Row row : table) {
            if (Provenance.isLead(row.get("source"))
                    || Provenance.isLead(row.get("reported_by"))
                    || Provenance.isLeadIndex(row.get("benchmark_id"))) {
                report.remark("score dropped (lead)", row.get("model_id") + " on " + row.get("benchmark_id"));
                continue;
            }
            String id = row.get("model_id");
            if (canonicalIds.containsKey(id)) {
                report.remark("score moved from an alias to its model", id);
            }
            scores.add(new Score(
                    canonicalIds.getOrDefault(id, id),
                    row.get("benchmark_id"),
                    new BigDecimal(row.get("score")),
                    row.orNull("metric"),
                    setup(row),
                    reporter(row.get("report_kind"), row.get("reported_by")),
                    Provenance.date(row.get("date")),
                    sourceName(row),
                    Provenance.source(row.get("source"), row.get("date"), row.get("confidence"))));
        }
        return scores;
    }

    private static Reporter reporter(String kind, String reportedBy) {
        Matcher named = NAMED.matcher(reportedBy);
        String name = !named.matches() ? null : named.group(1) != null ? named.group(1) : named.group(2);
        return new Reporter(KINDS.get(kind), name);
    }

    /** The model's name on the arena, where the name cell holds the license instead. */
    private static String sourceName(FactTable.Row row) {
        Matcher arena = ARENA.matcher(row.get("setup"));
        return arena.lookingAt() ? arena.group(1).strip() : row.orNull("source_name");
    }

    /** The setup as told, with a corrected mode, and with the tools that the name in the source tells of. */
    private static Setup setup(FactTable.Row row) {
        Setup told = setup(row.get("setup"));
        return new Setup(
                told.harness(),
                row.correctedOr("mode", told.mode()),
                told.shots(),
                told.tools() == ToolUse.UNKNOWN ? tools(row.get("source_name")) : told.tools(),
                told.modelVersion(),
                told.asReported());
    }

    static Setup setup(String text) {
        if (text.isEmpty() || text.equals("default") || text.equals("-")) {
            return Setup.UNKNOWN;
        }
        String harness = null;
        String mode = null;
        Integer shots = null;
        String version = null;
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? "" : part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            String value = part.substring(equals + 1).strip();
            switch (key) {
                case "harness", "agent", "scaffold" -> harness = harness == null && !value.isEmpty() ? value : harness;
                case "effort", "reasoning effort" -> mode = mode == null && !value.equals("unknown") ? value : mode;
                case "version" -> version = value;
                case "shots" -> shots = value.matches("\\d{1,3}") ? Integer.valueOf(value) : shots(value, shots);
                case "" -> {
                    mode = mode == null ? mode(value) : mode;
                    shots = shots(value, shots);
                }
                default -> {
                    // Another property of the run; it stays in the words of the report.
                }
            }
        }
        return new Setup(harness, mode, shots, tools(text), version, text);
    }

    private static Integer shots(String text, Integer known) {
        Matcher matcher = SHOTS.matcher(text.toLowerCase(Locale.ROOT));
        return known == null && matcher.find() ? Integer.valueOf(matcher.group(1)) : known;
    }

    private static String mode(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.contains("think") && !lower.contains("reasoning")) {
            return lower.matches(".*\\((xhigh|high|medium|low|max)\\)")
                    ? lower.substring(lower.lastIndexOf('(') + 1, lower.length() - 1)
                    : null;
        }
        if (lower.contains("non-thinking")
                || lower.contains("w/o extended thinking")
                || lower.contains("without thinking")
                || lower.contains("no thinking")
                || lower.contains("non-reasoning")) {
            return "non-thinking";
        }
        return lower.contains("high thinking") ? "high" : "thinking";
    }

    private static ToolUse tools(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.matches(".*(no|without|w/o)[ -]tools?.*")) {
            return ToolUse.WITHOUT_TOOLS;
        }
        return lower.matches(".*(with|w/|w) ?(tools?|search|python|browsing|context manag).*")
                ? ToolUse.WITH_TOOLS
                : ToolUse.UNKNOWN;
    }
}
