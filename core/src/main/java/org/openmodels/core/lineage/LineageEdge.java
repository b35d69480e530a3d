package org.openmodels.core.lineage;

import java.io.Serializable;
import java.util.Objects;
import org.openmodels.core.source.Source;

/**
 * One step of descent: a model, the base it was made from, and how.
 *
 * <p>{@code new LineageEdge("deepseek-ai/DeepSeek-R1-Distill-Qwen-7B", "Qwen/Qwen2.5-Math-7B", Relation.DISTILLED,
 * source)}
 *
 * <p>Immutable and thread-safe.
 *
 * @param derivative the Hub repository or catalog id of the derived model
 * @param base the Hub repository or catalog id of its base
 * @param relation how the one was made from the other
 * @param source who says so
 */
public record LineageEdge(String derivative, String base, Relation relation, Source source) implements Serializable {

    /** Checks that both ends are named and differ. */
    public LineageEdge {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(source, "source");
        if (derivative.isBlank() || base.isBlank()) {
            throw new IllegalArgumentException(
                    "both ends of a lineage edge must be named: '" + derivative + "' from '" + base + "'");
        }
        if (derivative.equalsIgnoreCase(base)) {
            throw new IllegalArgumentException("a model must not be its own base: " + derivative);
        }
    }
}
