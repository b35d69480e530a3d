package org.openmodels.core.source.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;

/** Reads a JSON document of bounded size and depth; a fault is an error at its place. */
public final class JsonFile {
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(1 << 20)
                    .maxNumberLength(100)
                    .maxDocumentLength(256L << 20)
                    .build())
            .build());

    private JsonFile() {}

    /** Reads a document in UTF-8; throws when the stream fails. */
    public static Reading<JsonNode> read(InputStream in) throws IOException {
        try {
            JsonNode root = MAPPER.readTree(in);
            if (root == null || root.isMissingNode()) {
                return new Reading<>(null, List.of(Diagnostic.error("json.empty", "a document must not be empty")));
            }
            return new Reading<>(root, List.of());
        } catch (JsonProcessingException malformed) {
            var place = malformed.getLocation();
            Diagnostic error = Diagnostic.error(
                    "json.malformed",
                    String.valueOf(malformed.getOriginalMessage())
                            .lines()
                            .findFirst()
                            .orElse("malformed JSON"));
            return new Reading<>(
                    null,
                    List.of(
                            place == null
                                    ? error
                                    : error.at(Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()))));
        }
    }
}
