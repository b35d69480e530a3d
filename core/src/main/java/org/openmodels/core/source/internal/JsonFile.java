package org.openmodels.core.source.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;

/** Reads a JSON document of bounded size and depth; a fault is an error at its place. */
public final class JsonFile {
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(1 << 20)
                    .maxNumberLength(100)
                    .maxDocumentLength(256L << 20)
                    // A tree takes some fifty bytes a token: so much memory, whatever the length.
                    .maxTokenCount(4_000_000)
                    .build())
            .build());

    private JsonFile() {}

    /** Reads a document in UTF-8; throws when the stream fails. */
    public static Reading<JsonNode> read(InputStream in) throws IOException {
        try (JsonParser parser = MAPPER.createParser(in)) {
            return read(parser);
        } catch (CharConversionException otherEncoding) {
            return failed(
                    "json.encoding", "a document must be in UTF-8: " + otherEncoding.getMessage(), JsonLocation.NA);
        }
    }

    private static Reading<JsonNode> read(JsonParser parser) throws IOException {
        try {
            JsonNode root = MAPPER.readTree(parser);
            if (root == null || root.isMissingNode()) {
                return failed("json.empty", "a document must not be empty", JsonLocation.NA);
            }
            return new Reading<>(root, List.of());
        } catch (JsonProcessingException malformed) {
            String message = String.valueOf(malformed.getOriginalMessage());
            JsonLocation place = malformed.getLocation() == null ? parser.currentLocation() : malformed.getLocation();
            return failed("json.malformed", message.lines().findFirst().orElse("malformed JSON"), place);
        }
    }

    private static Reading<JsonNode> failed(String code, String message, JsonLocation place) {
        Diagnostic error =
                Diagnostic.error(code, message).at(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
        return new Reading<>(null, new Remarks(List.of(error)));
    }
}
