package org.openmodels.licenses.terms.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a license as a variant of another: {@code extends} and the differences. The terms are the same when it is read.
 *
 * <p>{@code java … VariantWriter base.json variant.json} prints the short form of the second file.
 */
public final class VariantWriter {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Members that tell an item of a list from the others, the shortest first. */
    private static final List<List<String>> KEYS = List.of(
            List.of("category"),
            List.of("metric"),
            List.of("title"),
            List.of("kind"),
            List.of("kind", "cite"),
            List.of("kind", "on"));

    private VariantWriter() {}

    /** Prints the short form of the second of two files. */
    public static void main(String[] args) throws IOException {
        ObjectNode base = (ObjectNode) MAPPER.readTree(Files.readString(Path.of(args[0])));
        ObjectNode full = (ObjectNode) MAPPER.readTree(Files.readString(Path.of(args[1])));
        System.out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(variant(base, full)));
    }

    /** Returns the short form of a license on the base of another, both whole. */
    public static ObjectNode variant(ObjectNode base, ObjectNode full) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.set("id", full.get("id"));
        out.set("extends", base.get("id"));
        difference(base, full).properties().forEach(member -> {
            if (!member.getKey().equals("id")) {
                out.set(member.getKey(), member.getValue());
            }
        });
        return out;
    }

    private static ObjectNode difference(ObjectNode base, ObjectNode full) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : full.properties()) {
            JsonNode before = base.get(member.getKey());
            JsonNode after = member.getValue();
            if (after.equals(before)) {
                continue;
            }
            if (before instanceof ObjectNode a && after instanceof ObjectNode b) {
                out.set(member.getKey(), difference(a, b));
            } else if (before instanceof ArrayNode a && after instanceof ArrayNode b) {
                JsonNode patch = patch(a, b);
                boolean shorter = patch.toString().length() < after.toString().length();
                out.set(member.getKey(), shorter && keepsOrder(a, b) ? patch : after);
            } else {
                out.set(member.getKey(), after);
            }
        }
        base.fieldNames().forEachRemaining(key -> {
            if (!full.has(key)) {
                out.putNull(key);
            }
        });
        return out;
    }

    /** Texts keep their order and a patch adds at the end; terms are put in order when they are read. */
    private static boolean keepsOrder(ArrayNode base, ArrayNode full) {
        List<JsonNode> kept = items(base);
        List<JsonNode> after = items(full);
        kept.retainAll(after);
        after.stream().filter(x -> !items(base).contains(x)).forEach(kept::add);
        return full.isEmpty() || !full.get(0).isTextual() || kept.equals(after);
    }

    private static ObjectNode patch(ArrayNode base, ArrayNode full) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        List<JsonNode> before = items(base);
        List<JsonNode> after = items(full);
        ArrayNode remove = JsonNodeFactory.instance.arrayNode();
        before.stream().filter(x -> !after.contains(x)).forEach(x -> remove.add(matcher(x, before)));
        ArrayNode add = JsonNodeFactory.instance.arrayNode();
        after.stream().filter(x -> !before.contains(x)).forEach(add::add);
        if (!remove.isEmpty()) {
            out.set("remove", remove);
        }
        if (!add.isEmpty()) {
            out.set("add", add);
        }
        return out;
    }

    private static List<JsonNode> items(ArrayNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items;
    }

    /** The fewest members that match this item alone; the whole item where none do. */
    private static JsonNode matcher(JsonNode item, List<JsonNode> all) {
        for (List<String> keys : KEYS) {
            if (keys.stream().allMatch(item::has)) {
                long matches = all.stream()
                        .filter(other -> keys.stream().allMatch(k -> item.get(k).equals(other.get(k))))
                        .count();
                if (matches == 1) {
                    ObjectNode matcher = JsonNodeFactory.instance.objectNode();
                    keys.forEach(k -> matcher.set(k, item.get(k)));
                    return matcher;
                }
            }
        }
        return item;
    }
}
