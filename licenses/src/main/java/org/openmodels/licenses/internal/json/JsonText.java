package org.openmodels.licenses.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;

/**
 * Reads JSON text into {@link JsonValue}s. Total: malformed, too deep or too long input is a diagnostic.
 *
 * <p>One document, at most {@value #MAX_LENGTH} characters and {@value #MAX_DEPTH} levels; a repeated key is an error and
 * its first value holds. A number whose exponent goes beyond {@value #MAX_SCALE} is an error and counts as null: arithmetic
 * on it would not end.
 */
public final class JsonText {
    /** The longest document that is read, in UTF-16 units. */
    public static final int MAX_LENGTH = 4_000_000;

    /** The deepest nesting that is read. */
    public static final int MAX_DEPTH = 64;

    /** The most digits after the point, or zeros behind the digits, of a number that is read. */
    public static final int MAX_SCALE = 30;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(200)
                    .maxStringLength(MAX_LENGTH)
                    .build())
            .build();

    private final JsonParser parser;
    private final List<Diagnostic> diagnostics = new Remarks();

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads one document. */
    public static Reading<JsonValue> read(String text) {
        if (text.length() > MAX_LENGTH) {
            return failure(
                    "json.too-long", "the document must have at most " + MAX_LENGTH + " characters: " + text.length());
        }
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = FACTORY.createParser(body)) {
            return read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A constraint that was broken does not say where; the parser does. */
    private static Reading<JsonValue> read(JsonParser parser) throws IOException {
        try {
            return new JsonText(parser).document();
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            Diagnostic problem = Diagnostic.error("json.syntax", firstLine(e.getOriginalMessage()));
            return new Reading<>(null, List.of(problem.at(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()))));
        }
    }

    private Reading<JsonValue> document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return failure("json.empty", "the document must hold one JSON value, but is empty");
        }
        JsonValue value = value(first);
        if (parser.nextToken() != null) {
            JsonLocation at = parser.currentTokenLocation();
            diagnostics.add(Diagnostic.error("json.trailing", "the document must hold one JSON value, but more follows")
                    .at(at.getLineNr(), at.getColumnNr()));
        }
        return new Reading<>(value, diagnostics);
    }

    /** Recursive: the factory's constraint bounds the depth. */
    private JsonValue value(JsonToken token) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (token) {
            case START_OBJECT -> object(line, column);
            case START_ARRAY -> array(line, column);
            case VALUE_STRING -> new JsonValue.Text(parser.getText(), line, column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(line, column);
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.Bool(token == JsonToken.VALUE_TRUE, line, column);
            default -> new JsonValue.Null(line, column);
        };
    }

    private JsonValue number(int line, int column) throws IOException {
        BigDecimal value = null;
        try {
            value = parser.getDecimalValue();
        } catch (NumberFormatException e) {
            // an exponent beyond the numbers of the machine
        }
        if (value == null || isBeyond(value) || isBeyond(value.stripTrailingZeros())) {
            diagnostics.add(Diagnostic.error(
                            "json.number",
                            "a number must have an exponent from -" + MAX_SCALE + " to " + MAX_SCALE + ": "
                                    + brief(parser.getText()))
                    .at(line, column));
            return new JsonValue.Null(line, column);
        }
        return new JsonValue.Numeric(value, line, column);
    }

    /** Neither as it is written nor without the zeros at its end: {@code 10e30} is a 1 with 31 of them. */
    private static boolean isBeyond(BigDecimal number) {
        return Math.abs((long) number.scale()) > MAX_SCALE;
    }

    private JsonValue array(int line, int column) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        for (JsonToken t = next(); t != JsonToken.END_ARRAY; t = next()) {
            items.add(value(t));
        }
        return new JsonValue.Array(items, line, column);
    }

    private JsonValue object(int line, int column) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (JsonToken t = next(); t != JsonToken.END_OBJECT; t = next()) {
            String key = parser.currentName();
            JsonLocation at = parser.currentTokenLocation();
            JsonValue value = value(next());
            if (members.putIfAbsent(key, value) != null) {
                diagnostics.add(Diagnostic.error("json.duplicate-key", "key \"" + brief(key) + "\" must be stated once")
                        .at(at.getLineNr(), at.getColumnNr()));
            }
        }
        return new JsonValue.Obj(members, line, column);
    }

    private JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /** Prints a value, so that {@link #read} gives the same again at other places. */
    public static String print(JsonValue value) {
        return tree(value).toString();
    }

    private static JsonNode tree(JsonValue value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof JsonValue.Text text) {
            return nodes.textNode(text.value());
        } else if (value instanceof JsonValue.Numeric number) {
            return nodes.numberNode(number.value());
        } else if (value instanceof JsonValue.Bool bool) {
            return nodes.booleanNode(bool.value());
        } else if (value instanceof JsonValue.Array array) {
            ArrayNode items = nodes.arrayNode();
            array.items().forEach(item -> items.add(tree(item)));
            return items;
        } else if (value instanceof JsonValue.Obj object) {
            ObjectNode members = nodes.objectNode();
            object.members().forEach((key, member) -> members.set(key, tree(member)));
            return members;
        }
        return nodes.nullNode();
    }

    private static Reading<JsonValue> failure(String code, String message) {
        return new Reading<>(null, List.of(Diagnostic.error(code, message).at(1, 1)));
    }

    private static String firstLine(@Nullable String message) {
        String text = message == null ? "malformed JSON" : message;
        int end = text.indexOf('\n');
        return brief(end < 0 ? text : text.substring(0, end));
    }

    /** Returns at most 120 characters of a text, on one line. */
    public static String brief(String text) {
        String line = text.replace('\n', ' ').replace('\r', ' ');
        return line.length() <= 120 ? line : line.substring(0, 117) + "...";
    }
}
