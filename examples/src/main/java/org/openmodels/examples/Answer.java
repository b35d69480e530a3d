package org.openmodels.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.ModelCatalog;

/**
 * One JSON document of the command line contract, with the members that every document carries.
 *
 * <p>Documents are trees written token by token: an {@code ObjectMapper} costs a short command a fifth of its time.
 */
final class Answer {
    /** The version of the documents' shape: a larger minor for a new member, a larger major for a changed one. */
    static final String SCHEMA_VERSION = "1.0";

    static final String NOTICE = "Not legal advice. Read the license texts that the answer cites.";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().characterEscapes(new Visible.Escapes()).build();

    private final ObjectNode document = NODES.objectNode();

    /** Starts a document from the members that a library type writes, or from none. */
    Answer() {
        document.put("schemaVersion", SCHEMA_VERSION)
                .put("dataVersion", ModelCatalog.BUNDLED_DATA_VERSION)
                .put("asOf", ModelCatalog.BUNDLED_AS_OF.toString())
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
        return NODES.objectNode();
    }

    /** Adds a member to an object; a null value is left out. */
    static ObjectNode put(ObjectNode node, String key, @Nullable Object value) {
        if (value != null) {
            node.set(key, tree(value));
        }
        return node;
    }

    private static JsonNode tree(Object value) {
        if (value instanceof JsonNode node) {
            return node;
        } else if (value instanceof String text) {
            return NODES.textNode(text);
        } else if (value instanceof Enum<?> constant) {
            return NODES.textNode(constant.name());
        } else if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        } else if (value instanceof Long number) {
            return NODES.numberNode(number);
        }
        return Mapper.JSON.valueToTree(value);
    }

    /** Returns a tree as JSON on one line. */
    static String line(JsonNode tree) {
        return write(tree, false);
    }

    @Override
    public String toString() {
        return text(document);
    }

    /** Returns a document of any shape, indented. */
    static String text(JsonNode any) {
        return write(any, true);
    }

    private static String write(JsonNode tree, boolean indented) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            if (indented) {
                out.useDefaultPrettyPrinter();
            }
            JsonParser tokens = tree.traverse();
            tokens.nextToken();
            out.copyCurrentStructure(tokens);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Records, lists and figures; loaded by the commands that have some. */
    private static final class Mapper {
        static final ObjectMapper JSON = new ObjectMapper();
    }
}
