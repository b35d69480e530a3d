package org.openmodels.licenses.internal.spdx;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON in a fixed order: the library keeps members and elements in hash tables, and every array of SPDX is a set. */
final class SortedJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SortedJson() {}

    /** Returns the document of a library, sorted and indented. */
    static String of(byte[] json) throws JsonProcessingException {
        JsonNode tree = JSON.readTree(new String(json, StandardCharsets.UTF_8));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sorted(tree)) + "\n";
    }

    /** Recursive: what a writer has made is some ten levels deep. */
    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            Map<String, JsonNode> members = new TreeMap<>();
            node.properties().forEach(member -> members.put(dotted(member.getKey()), sorted(member.getValue())));
            return new ObjectNode(JsonNodeFactory.instance, members);
        }
        if (node.isArray()) {
            List<JsonNode> items = new ArrayList<>();
            node.forEach(item -> items.add(sorted(item)));
            items.sort(Comparator.comparing(JsonNode::toString));
            return new ArrayNode(JsonNodeFactory.instance, items);
        }
        return node.isTextual() ? JsonNodeFactory.instance.textNode(dotted(node.textValue())) : node;
    }

    /** Under a Turkish locale the library writes the prefix of its AI profile with a dotless i. */
    private static String dotted(String name) {
        return name.startsWith("a\u0131_") ? "ai_" + name.substring(3) : name;
    }
}
