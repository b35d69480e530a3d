package org.openmodels.core.source.huggingface;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;

/** Reads JSON into {@link Node}s without ever throwing on content. */
final class JsonTree {

    private static final int MAX_NUMBER_LENGTH = 100;
    private static final int MAX_STRING_LENGTH = 32 << 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(TreeBuilder.MAX_DEPTH * 2)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .maxStringLength(MAX_STRING_LENGTH)
                    .build())
            .build();

    private JsonTree() {}

    /** Chooses the fields worth keeping; the others are passed over without being built. */
    @FunctionalInterface
    interface Wanted {
        /** Tells whether to keep a field, by its key and those above it, the innermost last. */
        boolean test(String key, List<String> above);
    }

    /** Reads one document; null when nothing could be read. What stands before a fault is returned. */
    static @Nullable Node read(String json, int lineOffset, Wanted wanted, List<Diagnostic> diagnostics) {
        TreeBuilder tree = new TreeBuilder("json", diagnostics);
        try (JsonParser parser = FACTORY.createParser(json)) {
            read(parser, tree, lineOffset, wanted, diagnostics);
        } catch (IOException e) {
            diagnostics.add(Diagnostic.error("json.unreadable", "the document must be readable JSON: " + e.getMessage())
                    .at(lineOffset + 1, 1));
        }
        return tree.finish();
    }

    private static void read(
            JsonParser parser, TreeBuilder tree, int lineOffset, Wanted wanted, List<Diagnostic> diagnostics)
            throws IOException {
        try {
            pump(parser, tree, lineOffset, wanted);
            int before = diagnostics.size();
            if (parser.nextToken() != null && before == diagnostics.size()) {
                JsonLocation at = parser.currentTokenLocation();
                diagnostics.add(
                        Diagnostic.warning("json.trailing", "only one document must stand here; the rest is ignored")
                                .at(lineOffset + Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())));
            }
        } catch (JsonProcessingException e) {
            diagnostics.add(fault(e, parser.currentLocation(), lineOffset));
        }
    }

    /** A constraint that was broken does not say where; the parser does. */
    private static Diagnostic fault(JsonProcessingException e, JsonLocation reached, int lineOffset) {
        JsonLocation at = e.getLocation() == null ? reached : e.getLocation();
        String message = TreeBuilder.shorten(
                String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse(""));
        return Diagnostic.error("json.syntax", "the document must be JSON: " + message)
                .at(lineOffset + Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private static void pump(JsonParser parser, TreeBuilder tree, int lineOffset, Wanted wanted) throws IOException {
        List<String> above = new ArrayList<>();
        String key = "";
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            JsonLocation at = parser.currentTokenLocation();
            int line = lineOffset + at.getLineNr();
            int column = at.getColumnNr();
            boolean more = true;
            switch (token) {
                case START_OBJECT, START_ARRAY -> {
                    more = tree.open(token == JsonToken.START_OBJECT, line, column);
                    above.add(key);
                    key = "";
                }
                case END_OBJECT, END_ARRAY -> {
                    tree.close();
                    above.remove(above.size() - 1);
                }
                case FIELD_NAME -> {
                    key = parser.currentName();
                    if (wanted.test(key, above)) {
                        tree.key(key, line, column);
                    } else {
                        parser.nextToken();
                        parser.skipChildren();
                    }
                }
                default -> more = tree.add(new Node.Scalar(parser.getText(), value(parser, token), line, column));
            }
            if (!more || above.isEmpty()) {
                return;
            }
        }
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> integer(parser.getText());
            case VALUE_NUMBER_FLOAT -> decimal(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Object integer(String text) {
        return text.length() < 19 ? (Object) Long.valueOf(text) : new BigInteger(text);
    }

    private static Object decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return Double.valueOf(text);
        }
    }
}
