package org.openmodels.core.source.huggingface;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;

/**
 * Reads typed fields out of a mapping: a key is also found when it is misspelt in case or separators, a value of another
 * type is taken where it can be and reported.
 */
final class FieldReader {

    private static final int MAX_PLAIN_DEPTH = TreeBuilder.MAX_DEPTH;

    private final Node.Fields fields;
    private final List<Diagnostic> diagnostics;

    FieldReader(Node.Fields fields, List<Diagnostic> diagnostics) {
        this.fields = fields;
        this.diagnostics = diagnostics;
    }

    /** Reads the license and the keys beside it, exactly as declared. */
    CardLicense license() {
        return new LicenseFields(fields, this).license();
    }

    private static boolean isNull(Node node) {
        return node instanceof Node.Scalar s && s.value() == null;
    }

    /** Returns a string; null where absent, null or blank. A number or boolean is taken as written. */
    @Nullable
    String string(String key) {
        Node.Field field = field(key);
        return field == null ? null : string(field);
    }

    @Nullable
    String string(Node.Field field) {
        if (field.value() instanceof Node.Scalar s) {
            return s.value() == null || s.text().isBlank() ? null : s.text();
        }
        if (field.value() instanceof Node.Items items
                && items.items().size() == 1
                && items.items().get(0) instanceof Node.Scalar s) {
            return s.value() == null ? null : s.text();
        }
        wrongType(field.key(), "a string", field.value());
        return null;
    }

    /** Returns the strings of a list, or of a scalar as a list of one; blank ones and nulls are left out. */
    List<String> strings(String key) {
        Node.Field field = field(key);
        return field == null ? List.of() : strings(field);
    }

    List<String> strings(Node.Field field) {
        if (field.value() instanceof Node.Items items) {
            List<String> values = new ArrayList<>(items.items().size());
            for (Node item : items.items()) {
                addString(values, field.key(), item);
            }
            return values;
        }
        List<String> values = new ArrayList<>(1);
        addString(values, field.key(), field.value());
        return values;
    }

    private void addString(List<String> values, String key, Node node) {
        if (!(node instanceof Node.Scalar s)) {
            wrongType(key, "a string or a list of strings", node);
        } else if (s.value() != null && !s.text().isBlank()) {
            values.add(s.text());
        }
    }

    /** Returns the {@code id} of each mapping in a list, or each string. */
    List<String> ids(String key) {
        Node.Field field = field(key);
        if (field == null || !(field.value() instanceof Node.Items items)) {
            return List.of();
        }
        List<String> ids = new ArrayList<>(items.items().size());
        for (Node item : items.items()) {
            Node.Field id = item instanceof Node.Fields f ? f.field("id") : null;
            addString(ids, key, id == null ? item : id.value());
        }
        return ids;
    }

    /** Returns a count; -1 where absent, not a whole number, negative or beyond {@code long}. */
    long count(String key) {
        Node.Field field = field(key);
        if (field == null || isNull(field.value())) {
            return -1;
        }
        return count(key, field.value());
    }

    private long count(String key, Node node) {
        if (node instanceof Node.Scalar s && s.value() instanceof Long number && number >= 0) {
            return number;
        }
        wrongType(key, "a count", node);
        return -1;
    }

    /** Returns a mapping of counts in its order. */
    Map<String, Long> counts(String key) {
        Node.Field field = field(key);
        Map<String, Long> counts = new LinkedHashMap<>();
        if (field != null && field.value() instanceof Node.Fields f) {
            for (Node.Field entry : f.fields()) {
                long count = count(entry.key(), entry.value());
                if (count >= 0) {
                    counts.put(entry.key(), count);
                }
            }
        }
        return counts;
    }

    /** Returns an instant in ISO form; null where absent or malformed. */
    @Nullable
    Instant instant(String key) {
        Node.Field field = field(key);
        String text = field == null ? null : string(field);
        if (field == null || text == null) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            wrongType(key, "an instant such as 2024-02-28T15:24:14.000Z", field.value());
            return null;
        }
    }

    /** Returns the fields of a mapping; null where absent or null. */
    @Nullable
    FieldReader fields(String key) {
        Node.Field field = field(key);
        if (field == null || isNull(field.value())) {
            return null;
        }
        if (field.value() instanceof Node.Fields f) {
            return new FieldReader(f, diagnostics);
        }
        wrongType(key, "a mapping", field.value());
        return null;
    }

    /** Returns the wanted fields of a mapping that may also be written as a string of JSON. */
    @Nullable
    FieldReader fieldsOrJson(String key, JsonTree.Wanted wanted) {
        Node.Field field = field(key);
        if (field != null && field.value() instanceof Node.Scalar s && s.value() instanceof String json) {
            Node inner = JsonTree.read(json, field.line() - 1, wanted, diagnostics);
            return inner instanceof Node.Fields f ? new FieldReader(f, diagnostics) : null;
        }
        return fields(key);
    }

    /** Returns the values of a list as maps, lists, strings, numbers and booleans; nulls are left out. */
    List<Object> plainList(String key) {
        Node.Field field = field(key);
        if (field == null || isNull(field.value())) {
            return List.of();
        }
        if (field.value() instanceof Node.Items items) {
            return plainItems(items, 1);
        }
        wrongType(key, "a list", field.value());
        return List.of();
    }

    private static List<Object> plainItems(Node.Items items, int depth) {
        List<Object> values = new ArrayList<>(items.items().size());
        for (Node item : items.items()) {
            Object value = plain(item, depth);
            if (value != null) {
                values.add(value);
            }
        }
        return Collections.unmodifiableList(values);
    }

    private static @Nullable Object plain(Node node, int depth) {
        if (node instanceof Node.Scalar s) {
            return s.value();
        }
        if (depth > MAX_PLAIN_DEPTH) {
            return null;
        }
        if (node instanceof Node.Items items) {
            return plainItems(items, depth + 1);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (Node.Field field : ((Node.Fields) node).fields()) {
            Object value = plain(field.value(), depth + 1);
            if (value != null) {
                map.put(field.key(), value);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    private Node.@Nullable Field field(String key) {
        Node.Field exact = fields.field(key);
        if (exact != null) {
            return exact;
        }
        for (int i = fields.fields().size() - 1; i >= 0; i--) {
            Node.Field field = fields.fields().get(i);
            if (equalsIgnoreCase(field.key(), key)) {
                misspelt(field, key);
                return field;
            }
        }
        return null;
    }

    /** Compares keys without case, {@code -} and a space equal to {@code _}. */
    static boolean equalsIgnoreCase(String written, String key) {
        if (written.length() != key.length()) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            if (fold(written.charAt(i)) != fold(key.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char fold(char c) {
        return c == '-' || c == ' ' ? '_' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    /** Reports that a key is spelt otherwise. */
    void misspelt(Node.Field field, String key) {
        diagnostics.add(Diagnostic.warning(
                        "card.misspelt-key",
                        "key '" + TreeBuilder.shorten(field.key()) + "' must be spelt '" + key + "'")
                .at(field.line(), field.column()));
    }

    private void wrongType(String key, String wanted, Node node) {
        String actual = node instanceof Node.Scalar s ? "'" + TreeBuilder.shorten(s.text()) + "'" : Node.kind(node);
        diagnostics.add(Diagnostic.warning(
                        "card.wrong-type",
                        "'" + TreeBuilder.shorten(key) + "' must be " + wanted + ", and is " + actual)
                .at(node.line(), node.column()));
    }
}
