package org.openmodels.core.catalog;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;

/** Reads the JSON form row by row, so that one bad row costs that row only and every finding has its place. */
final class CatalogReader {

    private static final Map<String, Class<?>> ROWS = Map.of(
            "labs", Lab.class,
            "families", ModelFamily.class,
            "models", Model.class,
            "benchmarks", Benchmark.class,
            "scores", Score.class,
            "licenseHistory", LicenseEvent.class,
            "derivatives", Derivative.class,
            "adoption", AdoptionFigure.class,
            "computeShares", ComputeShare.class,
            "offers", Offer.class);

    private final ObjectMapper mapper = CatalogJson.shared();
    private final List<Diagnostic> findings = new Remarks();
    private final ObjectNode head = mapper.createObjectNode();

    static Reading<ModelCatalog> read(InputStream json) throws IOException {
        return new CatalogReader().readAll(json);
    }

    private Reading<ModelCatalog> readAll(InputStream json) throws IOException {
        CatalogContents contents;
        try (JsonParser parser = mapper.getFactory().createParser(json)) {
            contents = contents(parser);
        } catch (CharConversionException otherEncoding) {
            findings.add(Diagnostic.error("json.encoding", "a catalog must be in UTF-8: " + otherEncoding.getMessage())
                    .at(1, 1));
            return new Reading<>(null, findings);
        }
        if (contents == null) {
            return new Reading<>(null, findings);
        }
        Reading<ModelCatalog> checked = ModelCatalog.of(contents);
        findings.addAll(checked.diagnostics());
        return new Reading<>(checked.valueOrNull(), findings);
    }

    private @Nullable CatalogContents contents(JsonParser parser) throws IOException {
        try {
            readTables(parser);
            return mapper.treeToValue(head, CatalogContents.class);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            findings.add(at(Diagnostic.error("json.malformed", reason(e)), place));
            return null;
        } catch (NumberFormatException beyondNumbers) {
            findings.add(at(
                    Diagnostic.error("json.malformed", "a number must not have such an exponent"),
                    parser.currentLocation()));
            return null;
        }
    }

    private void readTables(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new JsonParseException(parser, "catalog must be a JSON object");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Class<?> row = ROWS.get(name);
            if (row != null && parser.currentToken() == JsonToken.START_ARRAY) {
                head.set(name, rows(parser, name, row));
            } else {
                head.set(name, mapper.<JsonNode>readTree(parser));
            }
        }
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "nothing must follow the catalog");
        }
    }

    private ArrayNode rows(JsonParser parser, String table, Class<?> type) throws IOException {
        ArrayNode rows = mapper.createArrayNode();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            JsonLocation start = parser.currentTokenLocation();
            JsonNode row = mapper.readTree(parser);
            try {
                if (mapper.treeToValue(row, type) == null) {
                    throw JsonMappingException.from(parser, "row must be an object: null");
                }
                rows.add(row);
            } catch (JsonMappingException e) {
                String path = "/" + table + "/" + i + pointer(e);
                findings.add(at(Diagnostic.error("catalog.row", reason(e)).in(path), start));
            }
        }
        return rows;
    }

    private static String pointer(JsonMappingException e) {
        StringBuilder out = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            out.append('/').append(step.getFieldName() != null ? step.getFieldName() : step.getIndex());
        }
        return out.toString();
    }

    private static String reason(JsonProcessingException e) {
        Throwable cause = e.getCause() instanceof IllegalArgumentException wrapped ? wrapped : null;
        String message = cause != null ? cause.getMessage() : e.getOriginalMessage();
        String line =
                message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
        return line.length() <= 300 ? line : line.substring(0, 300) + "…";
    }

    private static Diagnostic at(Diagnostic finding, @Nullable JsonLocation place) {
        return place == null ? finding : finding.at(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }
}
