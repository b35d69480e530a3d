package org.openmodels.core.source.modelsdev;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
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
        List<Diagnostic> findings = new ArrayList<>(document.diagnostics());
        List<ModelsDevOffer> offers = new ArrayList<>();
        if (root.isObject()) {
            root.properties()
                    .forEach(provider -> provider.getValue().path("models").forEach(model -> {
                        String path = "/" + provider.getKey() + "/models/"
                                + model.path("id").asText();
                        add(offers, offer(provider.getKey(), new JsonFields(model, path, findings)), path, findings);
                    }));
        } else {
            List<String> providers = providers(root);
            for (int i = 0; i < providers.size(); i++) {
                String path = "/" + i;
                add(offers, offer(providers.get(i), new JsonFields(root.get(i), path, findings)), path, findings);
            }
        }
        return new Reading<>(List.copyOf(offers), findings);
    }

    /** The provider of each row: as told, or that of the nearest rows before and after which tell one, if they agree. */
    private static List<String> providers(JsonNode rows) {
        List<String> providers = new ArrayList<>();
        for (JsonNode row : rows) {
            JsonNode told = row.path("provider");
            providers.add(told.isTextual() ? told.asText().strip() : told.isObject() ? SETTINGS : "");
        }
        for (int from = providers.indexOf(SETTINGS); from >= 0; from = providers.indexOf(SETTINGS)) {
            int to = from;
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
                findings.add(Diagnostic.warning("modelsdev.row", "a row must have an id")
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
