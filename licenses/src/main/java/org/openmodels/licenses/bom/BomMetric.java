package org.openmodels.licenses.bom;

import java.io.Serializable;

/**
 * A score of a model, as a bill of materials states it.
 *
 * <p>{@code new BomMetric("gpqa-diamond", "84.3 accuracy %", "self-reported; thinking")}
 *
 * <p>Immutable and thread-safe.
 *
 * @param benchmark the id of the benchmark, without blanks
 * @param value the result with its unit
 * @param conditions who reports it, and the setup; empty when not told
 */
public record BomMetric(String benchmark, String value, String conditions) implements Serializable {
    /** Checks the benchmark and strips the texts. */
    public BomMetric {
        value = value.strip();
        conditions = conditions.strip();
        if (benchmark.isEmpty() || benchmark.indexOf(' ') >= 0 || value.isEmpty()) {
            throw new IllegalArgumentException(
                    "metric must have a benchmark without blanks and a value: '" + benchmark + "' '" + value + "'");
        }
    }

    /** Returns benchmark and conditions on one line: {@code gpqa-diamond (self-reported; thinking)}. */
    String key() {
        return conditions.isEmpty() ? benchmark : benchmark + " (" + conditions + ")";
    }

    /** Reads a {@link #key} and a value back. */
    static BomMetric of(String key, String value) {
        int open = key.indexOf(" (");
        boolean conditional = open > 0 && key.endsWith(")");
        String benchmark = conditional ? key.substring(0, open) : key;
        return new BomMetric(
                benchmark.strip().replace(' ', '-'),
                value,
                conditional ? key.substring(open + 2, key.length() - 1) : "");
    }
}
