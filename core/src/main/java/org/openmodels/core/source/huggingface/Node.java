package org.openmodels.core.source.huggingface;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parsed document, the same for YAML and JSON: scalars with their source text, lists and mappings, with places. */
sealed interface Node {

    /** The line, 1-based. */
    int line();

    /** The column in UTF-16 units, 1-based. */
    int column();

    /** The number of nodes in it, an alias counted as often as it stands. */
    int weight();

    /**
     * A scalar.
     *
     * @param text the text as written, without quotes
     * @param value a string, Boolean, Long, BigInteger, BigDecimal or Double; null for null
     */
    record Scalar(String text, @Nullable Object value, int line, int column) implements Node {
        @Override
        public int weight() {
            return 1;
        }
    }

    /** A list. */
    record Items(List<Node> items, int line, int column, int weight) implements Node {}

    /** A mapping; of fields with one key the last counts. */
    record Fields(List<Field> fields, int line, int column, int weight) implements Node {

        @Nullable
        Field field(String key) {
            for (int i = fields.size() - 1; i >= 0; i--) {
                if (fields.get(i).key().equals(key)) {
                    return fields.get(i);
                }
            }
            return null;
        }
    }

    /** One field of a mapping with the place of its key. */
    record Field(String key, Node value, int line, int column) {}

    /** The kind of node, for messages. */
    static String kind(Node node) {
        if (node instanceof Scalar s) {
            return s.value() == null ? "null" : "a scalar";
        }
        return node instanceof Items ? "a list" : "a mapping";
    }
}
