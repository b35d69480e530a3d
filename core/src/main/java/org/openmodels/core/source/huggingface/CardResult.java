package org.openmodels.core.source.huggingface;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.internal.Decimals;

/**
 * One evaluation result of a card's {@code model-index}.
 *
 * <p>A result on {@code MMLU-Pro (5-shot)} has the benchmark {@code MMLU-Pro} and 5 shots.
 *
 * <p>Immutable and thread-safe.
 *
 * @param benchmark the name of the data set without the shots
 * @param shots the examples in the prompt; null when not told
 * @param metric the type of the metric, such as {@code acc_norm}; null when not told
 * @param value the result as told
 * @param sourceName who reports it; null when not told, which means the card's author
 * @param sourceUrl where; null when not told
 */
public record CardResult(
        String benchmark,
        @Nullable Integer shots,
        @Nullable String metric,
        BigDecimal value,
        @Nullable String sourceName,
        @Nullable String sourceUrl)
        implements Serializable {

    /** The decimal places before or after the point of the largest and the smallest result. */
    private static final int MAX_MAGNITUDE = 18;

    private static final BigDecimal MOST_SHOTS = BigDecimal.valueOf(1_000_000);

    /** Returns the results of a {@code model-index}; what has no data set name or no number as its value is passed over. */
    public static List<CardResult> of(List<Object> modelIndex) {
        List<CardResult> results = new ArrayList<>();
        for (Object model : modelIndex) {
            for (Object result : list(model, "results")) {
                for (Object metric : list(result, "metrics")) {
                    add(results, result, metric);
                }
            }
        }
        return List.copyOf(results);
    }

    private static void add(List<CardResult> results, Object result, Object metric) {
        Object dataset = member(result, "dataset");
        String name = text(member(dataset, "name"));
        BigDecimal value = number(member(metric, "value"));
        if (name != null && value != null) {
            int bracket = name.indexOf('(');
            Integer shots = bracket < 0 ? null : shots(name.substring(bracket + 1));
            Integer told = count(member(member(dataset, "args"), "num_few_shot"));
            Object source = member(result, "source");
            results.add(new CardResult(
                    shots == null ? name : name.substring(0, bracket).strip(),
                    told == null ? shots : told,
                    text(member(metric, "type")),
                    value,
                    text(member(source, "name")),
                    text(member(source, "url"))));
        }
    }

    /** The number before {@code -shot} or {@code  shot}. */
    private static @Nullable Integer shots(String bracketed) {
        int digits = 0;
        while (digits < bracketed.length() && digits < 3 && Character.isDigit(bracketed.charAt(digits))) {
            digits++;
        }
        boolean named = digits > 0 && bracketed.regionMatches(true, digits + 1, "shot", 0, 4);
        return named ? Integer.valueOf(bracketed.substring(0, digits)) : null;
    }

    private static @Nullable Integer count(@Nullable Object value) {
        BigDecimal number = number(value);
        boolean counts = number != null
                && number.signum() >= 0
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(MOST_SHOTS) <= 0;
        return number == null || !counts ? null : Integer.valueOf(number.intValue());
    }

    private static @Nullable Object member(@Nullable Object of, String name) {
        return of instanceof Map<?, ?> map ? map.get(name) : null;
    }

    private static List<?> list(@Nullable Object of, String name) {
        return member(of, name) instanceof List<?> list ? list : List.of();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        String text = value instanceof Number || value instanceof String ? value.toString() : "";
        BigDecimal number = Decimals.tryParse(text.strip());
        boolean result = number != null && Math.abs((long) number.precision() - number.scale()) <= MAX_MAGNITUDE;
        return result ? number : null;
    }
}
