package org.openmodels.core.source.modelsdev;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;
import org.openmodels.core.source.internal.JsonFields;
import org.openmodels.core.source.internal.JsonFile;

/**
 * Reads models.dev: its models, and its providers' offers. A row without an id is left out with a remark.
 *
 * <p>Stateless and thread-safe.
 */
public final class ModelsDevReader {
    private static final String HUB = "https://huggingface.co/";

    private ModelsDevReader() {}

    /** Reads the models: an object by id or an array. Throws when the stream fails. */
    public static Reading<List<ModelsDevModel>> models(InputStream json) throws IOException {
        return rows(json, ModelsDevReader::model);
    }

    /** Reads the providers' offers: an array of rows with a provider. Throws when the stream fails. */
    public static Reading<List<ModelsDevOffer>> offers(InputStream json) throws IOException {
        return rows(json, ModelsDevReader::offer);
    }

    private static <T> Reading<List<T>> rows(InputStream json, BiFunction<JsonNode, JsonFields, @Nullable T> read)
            throws IOException {
        Reading<JsonNode> document = JsonFile.read(json);
        JsonNode root = document.valueOrNull();
        if (root == null) {
            return new Reading<>(null, document.diagnostics());
        }
        if (!root.isContainerNode()) {
            return new Reading<>(
                    null,
                    List.of(Diagnostic.error("modelsdev.rows", "rows must be an array, or an object by id")
                            .at(1, 1)));
        }
        List<Diagnostic> findings = new Remarks(document.diagnostics());
        List<T> rows = new ArrayList<>();
        int index = 0;
        for (JsonNode node : root) {
            T row = read.apply(node, new JsonFields(node, "/" + index, findings));
            if (row == null) {
                findings.add(
                        Diagnostic.warning("modelsdev.row", "a row must have an id, and an offer a provider in words")
                                .in("/" + index));
            } else {
                rows.add(row);
            }
            index++;
        }
        return new Reading<>(List.copyOf(rows), findings);
    }

    private static @Nullable ModelsDevModel model(JsonNode node, JsonFields in) {
        String id = in.text("id");
        if (id == null) {
            return null;
        }
        return new ModelsDevModel(
                id,
                in.text("name"),
                in.date("release_date"),
                in.truth("open_weights"),
                repository(node),
                in.in("limit").count("context"),
                in.text("license"),
                in.in("modalities").texts("input"),
                in.in("modalities").texts("output"));
    }

    private static @Nullable String repository(JsonNode node) {
        for (JsonNode weights : node.path("weights")) {
            String url = weights.path("url").asText();
            if (url.startsWith(HUB)) {
                return url.substring(HUB.length());
            }
        }
        return null;
    }

    private static @Nullable ModelsDevOffer offer(JsonNode node, JsonFields in) {
        String provider = in.text("provider");
        String id = in.text("id");
        if (provider == null || id == null) {
            return null;
        }
        return new ModelsDevOffer(
                provider,
                id,
                in.text("base_model"),
                in.in("cost").number("input"),
                in.in("cost").number("output"),
                in.in("limit").count("context"));
    }
}
