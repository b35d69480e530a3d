package org.openmodels.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One JSON document of the command line contract, with the members that every document carries. */
final class Answer {
    /** The version of the documents' shape: a number more for a new member, a new major for a changed one. */
    static final String SCHEMA_VERSION = "1.0";

    static final String NOTICE = "Not legal advice. Read the license texts that the answer cites.";

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ObjectNode document = JSON.createObjectNode();

    Answer(String dataVersion, String asOf) {
        document.put("schemaVersion", SCHEMA_VERSION)
                .put("dataVersion", dataVersion)
                .put("asOf", asOf)
                .put("notice", NOTICE);
    }

    /** Adds a member; a null value is left out, so that unknown is absent. */
    Answer with(String key, @Nullable Object value) {
        if (value != null) {
            document.set(key, tree(value));
        }
        return this;
    }

    /** Adds all members of an object. */
    Answer withAll(ObjectNode members) {
        document.setAll(members);
        return this;
    }

    static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ObjectNode object(String key, @Nullable Object value, Object... more) {
        ObjectNode node = JSON.createObjectNode();
        put(node, key, value);
        for (int i = 0; i < more.length; i += 2) {
            put(node, Objects.toString(more[i]), more[i + 1]);
        }
        return node;
    }

    private static void put(ObjectNode node, String key, @Nullable Object value) {
        if (value != null) {
            node.set(key, tree(value));
        }
    }

    @Override
    public String toString() {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
