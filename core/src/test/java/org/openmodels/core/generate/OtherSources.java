package org.openmodels.core.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.modelsdev.ModelsDevOffer;
import org.openmodels.core.source.modelsdev.ModelsDevReader;

/** Dated dumps that can stand in for a lead: Hub records, models.dev, the Interconnects list; and the price lists. */
final class OtherSources {

    static final String HUB = "cfahlgren1/hub-stats (Apache-2.0) via github evaleval/eval-card-registry@0b3ec4c";
    static final String HUB_DAY = "2026-05-20";
    static final String MODELS_DEV = "github anomalyco/models.dev (MIT)";
    static final String MODELS_DEV_DAY = "2026-07-02";
    static final String INTERCONNECTS = "github Interconnects-AI/tracked-models (Apache-2.0)";
    static final String INTERCONNECTS_DAY = "2026-08-17";
    static final String OPENROUTER = "https://openrouter.ai/api/v1/models";
    static final String OPENROUTER_DAY = "2026-05-15";

    private static final ObjectMapper JSON = new ObjectMapper();

    final Map<String, JsonNode> hub = new HashMap<>();
    final Map<String, JsonNode> modelsDev = new HashMap<>();
    final List<ModelsDevOffer> modelsDevOffers = new ArrayList<>();
    int modelsDevOffersWithoutProvider;
    final List<JsonNode> openRouter = new ArrayList<>();
    final Map<String, String> tracked = new HashMap<>();
    final Map<String, String[]> parameters = new HashMap<>();
    final Map<String, String> regions = new HashMap<>();

    OtherSources(Path data) {
        try {
            readHub(data.resolve("hub/hub-models-4167.jsonl.gz"));
            JsonNode models =
                    JSON.readTree(data.resolve("modelsdev/models.json").toFile());
            models.properties().forEach(entry -> modelsDev.put(slug(entry.getKey()), entry.getValue()));
            try (InputStream in = Files.newInputStream(data.resolve("modelsdev/provider-models.json"))) {
                Reading<List<ModelsDevOffer>> offers = ModelsDevReader.offers(in);
                modelsDevOffers.addAll(offers.value().orElseThrow());
                modelsDevOffersWithoutProvider = (int) offers.diagnostics().stream()
                        .filter(d -> d.code().equals("modelsdev.row"))
                        .count();
            }
            JSON.readTree(data.resolve("openrouter/models-2026-05-15.json").toFile())
                    .get("data")
                    .forEach(openRouter::add);
            for (String[] row : csv(data.resolve("interconnects/models.csv"))) {
                tracked.put(row[2].toLowerCase(Locale.ROOT), row[2]);
            }
            for (String[] row : csv(data.resolve("interconnects/model_parameters.csv"))) {
                parameters.put(row[0].toLowerCase(Locale.ROOT), row);
            }
            for (String[] row : csv(data.resolve("interconnects/organization_regions.csv"))) {
                regions.put(row[0].toLowerCase(Locale.ROOT), row[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What models.dev says of the model of a row; null when it does not know it. */
    JsonNode modelsDev(FactTable.Row row) {
        JsonNode byId = modelsDev.get(slug(row.get("model_id")));
        return byId != null || row.get("hf_repo").isEmpty() ? byId : modelsDev.get(slug(row.get("hf_repo")));
    }

    /** The Hub record of a repository; null when there is none. */
    JsonNode hub(String repository) {
        return repository == null ? null : hub.get(repository.toLowerCase(Locale.ROOT));
    }

    static String slug(String id) {
        return id.substring(id.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private void readHub(Path file) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode record = JSON.readTree(line);
                hub.put(record.get("id").asText().toLowerCase(Locale.ROOT), record);
            }
        }
    }

    private static List<String[]> csv(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                rows.add(cells(line));
            }
        }
        return rows.subList(1, rows.size());
    }

    private static String[] cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells.toArray(String[]::new);
    }
}
