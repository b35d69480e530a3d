package org.openmodels.core.analysis;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a total is divided, and how concentrated it is.
 *
 * <p>{@code Shares.of("models", Map.of("CN", 3.0, "US", 1.0)).hhi()} is 0.625.
 *
 * <p>Immutable and thread-safe.
 *
 * @param definition what was counted, and how
 * @param total the sum
 * @param parts the parts, the largest first
 */
public record Shares(String definition, double total, List<Part> parts) implements Serializable {

    /**
     * One part.
     *
     * @param key whose part
     * @param value the part
     * @param share the part of one
     */
    public record Part(String key, double value, double share) implements Serializable {}

    /** Copies the parts. */
    public Shares {
        Objects.requireNonNull(definition, "definition");
        parts = List.copyOf(parts);
    }

    /**
     * Returns the shares of values by key; keys without a value are left out.
     *
     * @throws IllegalArgumentException when a value is negative or not finite
     */
    public static Shares of(String definition, Map<String, Double> values) {
        values.forEach((key, value) -> {
            if (!(value >= 0) || value.isInfinite()) {
                throw new IllegalArgumentException("value must not be negative: " + key + " " + value);
            }
        });
        double total = values.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Part> parts = values.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> new Part(e.getKey(), e.getValue(), e.getValue() / total))
                .sorted(Comparator.comparingDouble(Part::value).reversed().thenComparing(Part::key))
                .toList();
        return new Shares(definition, total, parts);
    }

    /** Returns the Herfindahl–Hirschman index: the sum of squared shares, 1 for a monopoly; 0 when nothing is divided. */
    public double hhi() {
        return parts.stream().mapToDouble(p -> p.share() * p.share()).sum();
    }
}
