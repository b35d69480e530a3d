package org.openmodels.core.analysis;

import java.math.BigDecimal;
import java.util.Map;

/** How many items a benchmark has, where its makers say so; the sampling error of an accuracy follows from it. */
final class ItemCounts {
    /** GPQA arXiv 2311.12022, MMLU 2009.03300, MMLU-Pro 2406.01574, HLE 2501.14249, AIME two papers of 15, and so on. */
    private static final Map<String, Integer> ITEMS = Map.ofEntries(
            Map.entry("gpqa-diamond", 198),
            Map.entry("hle", 2500),
            Map.entry("mmlu", 14042),
            Map.entry("mmlu-pro", 12032),
            Map.entry("gsm8k", 1319),
            Map.entry("humaneval", 164),
            Map.entry("math-500", 500),
            Map.entry("ifeval", 541),
            Map.entry("aime-2024", 30),
            Map.entry("aime-2025", 30),
            Map.entry("aime-2026", 30),
            Map.entry("swe-bench-verified", 500),
            Map.entry("terminal-bench-2.0", 89),
            Map.entry("simpleqa", 4326),
            Map.entry("simpleqa-verified", 1000));

    private ItemCounts() {}

    /** Returns the error of the difference of two accuracies in percent, NaN where the number of items is not known. */
    static double standardError(Measurement a, Measurement b) {
        Integer items = ITEMS.get(key(a.benchmark()));
        if (items == null || !isPercent(a) || !isPercent(b)) {
            return Double.NaN;
        }
        return Math.sqrt((variance(a.value()) + variance(b.value())) / items);
    }

    private static boolean isPercent(Measurement score) {
        BigDecimal most = score.scale().max();
        return score.value() >= 0
                && score.value() <= 100
                && (most == null || most.compareTo(BigDecimal.valueOf(100)) == 0);
    }

    private static double variance(double percent) {
        return percent * (100 - percent);
    }

    private static String key(String benchmark) {
        return new String(
                benchmark
                        .codePoints()
                        .map(c -> c == ' ' ? '-' : Character.toLowerCase(c))
                        .toArray(),
                0,
                benchmark.codePointCount(0, benchmark.length()));
    }
}
