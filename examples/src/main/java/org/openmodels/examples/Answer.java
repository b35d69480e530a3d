package org.openmodels.examples;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.ModelCatalog;

/** One JSON document of the command line contract, with the members that every document carries. */
final class Answer {
    /** The version of the documents' shape: a larger minor for a new member, a larger major for a changed one. */
    static final String SCHEMA_VERSION = "1.0";

    static final String NOTICE = "Not legal advice. Read the license texts that the answer cites.";

    private static final ObjectMapper JSON = JsonMapper.builder(new JsonFactoryBuilder()
                    .characterEscapes(new Visible.Escapes())
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final ObjectNode document = JSON.createObjectNode();

    /** Starts a document from the members that a library type writes, or from none. */
    Answer() {
        ModelCatalog catalog = ModelCatalog.bundled();
        document.put("schemaVersion", SCHEMA_VERSION)
                .put("dataVersion", catalog.dataVersion())
                .put("asOf", catalog.asOf().toString())
                .put("notice", NOTICE);
    }

    /** Adds a member; a null value is left out, so that unknown is absent. */
    Answer with(String key, @Nullable Object value) {
        put(document, key, value);
        return this;
    }

    /** Adds all members of an object. */
    Answer withAll(ObjectNode members) {
        document.setAll(members);
        return this;
    }

    /** Returns an empty object. */
    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** Adds a member to an object; a null value is left out. */
    static ObjectNode put(ObjectNode node, String key, @Nullable Object value) {
        if (value != null) {
            node.set(key, JSON.valueToTree(value));
        }
        return node;
    }

    @Override
    public String toString() {
        return text(document);
    }

    /** Prints a document of any shape, indented. */
    static String text(JsonNode any) {
        try {
            return JSON.writeValueAsString(any);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
