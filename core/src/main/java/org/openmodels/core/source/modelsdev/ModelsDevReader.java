package org.openmodels.core.source.modelsdev;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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
    /** Stands for a row with settings where the provider should be. */
    private static final String SETTINGS = "\u0000";

    private ModelsDevReader() {}

    /** Reads the models: an object by id or an array. Throws when the stream fails. */
    public static Reading<List<ModelsDevModel>> models(InputStream json) throws IOException {
        return rows(json, ModelsDevReader::model);
    }

    /**
     * Reads the providers' offers: {@code api.json}, an object of providers with their models, or a list of rows with a
     * provider. In a list some rows have the settings of the provider's client where its name should be; such a row belongs
     * to the provider of the rows before and after it where these agree, and is left out with a remark where they do not.
     * Throws when the stream fails.
     */
    public static Reading<List<ModelsDevOffer>> offers(InputStream json) throws IOException {
        Reading<JsonNode> document = JsonFile.read(json);
        JsonNode root = document.valueOrNull();
        if (root == null) {
            return new Reading<>(null, document.diagnostics());
        }
        if (!root.isContainerNode()) {
            return notRows("offers must be an array, or an object by provider");
        }
        List<Diagnostic> findings = new Remarks(document.diagnostics());
        List<ModelsDevOffer> offers = new ArrayList<>();
        if (root.isObject()) {
            root.properties().forEach(provider -> offers(provider, offers, findings));
        } else {
            List<String> providers = providers(root);
            for (int i = 0; i < providers.size(); i++) {
                String path = "/" + i;
                add(offers, offer(providers.get(i), new JsonFields(root.get(i), path, findings)), path, findings);
            }
        }
        return new Reading<>(List.copyOf(offers), findings);
    }

    private static void offers(
            Map.Entry<String, JsonNode> provider, List<ModelsDevOffer> offers, List<Diagnostic> findings) {
        String path = JsonFields.child("", provider.getKey());
        JsonNode models = provider.getValue().path("models");
        if (!models.isObject()) {
            findings.add(Diagnostic.warning("modelsdev.row", "a provider must have models by id")
                    .in(path));
        }
        for (Map.Entry<String, JsonNode> model : models.properties()) {
            String place = JsonFields.child(path + "/models", model.getKey());
            JsonFields in = new JsonFields(model.getValue(), place, findings);
            add(offers, offer(provider.getKey(), in), place, findings);
        }
    }

    /** The provider of each row: as told, or that of the nearest rows before and after which tell one, if they agree. */
    private static List<String> providers(JsonNode rows) {
        List<String> providers = new ArrayList<>();
        for (JsonNode row : rows) {
            JsonNode told = row.path("provider");
            providers.add(told.isTextual() ? told.asText().strip() : told.isObject() ? SETTINGS : "");
        }
        for (int from = 0, to = 0; from < providers.size(); from = to + 1) {
            to = from;
            while (to < providers.size() && providers.get(to).equals(SETTINGS)) {
                to++;
            }
            String before = from == 0 ? "" : providers.get(from - 1);
            boolean agree = to < providers.size() && providers.get(to).equals(before);
            Collections.fill(providers.subList(from, to), agree ? before : "");
        }
        return providers;
    }

    private static void add(
            List<ModelsDevOffer> offers, @Nullable ModelsDevOffer offer, String path, List<Diagnostic> findings) {
        if (offer == null) {
            findings.add(Diagnostic.warning("modelsdev.row", "an offer must have an id and a provider in words")
                    .in(path));
        } else {
            offers.add(offer);
        }
    }

    private static <T> Reading<List<T>> rows(InputStream json, BiFunction<JsonNode, JsonFields, @Nullable T> read)
            throws IOException {
        Reading<JsonNode> document = JsonFile.read(json);
        JsonNode root = document.valueOrNull();
        if (root == null) {
            return new Reading<>(null, document.diagnostics());
        }
        if (!root.isContainerNode()) {
            return notRows("rows must be an array, or an object by id");
        }
        List<Diagnostic> findings = new Remarks(document.diagnostics());
        List<T> rows = new ArrayList<>();
        Iterator<String> keys = root.isObject() ? root.fieldNames() : Collections.emptyIterator();
        int index = 0;
        for (JsonNode node : root) {
            String path = JsonFields.child("", keys.hasNext() ? keys.next() : Integer.toString(index));
            T row = read.apply(node, new JsonFields(node, path, findings));
            if (row == null) {
                findings.add(Diagnostic.warning("modelsdev.row", "a row must have an id")
                        .in(path));
            } else {
                rows.add(row);
            }
            index++;
        }
        return new Reading<>(List.copyOf(rows), findings);
    }

    private static <T> Reading<List<T>> notRows(String message) {
        return new Reading<>(
                null, List.of(Diagnostic.error("modelsdev.rows", message).at(1, 1)));
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

    private static @Nullable ModelsDevOffer offer(String provider, JsonFields in) {
        String id = in.text("id");
        if (provider.isEmpty() || id == null) {
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
