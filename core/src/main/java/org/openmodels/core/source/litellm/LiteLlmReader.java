package org.openmodels.core.source.litellm;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;
import org.openmodels.core.source.internal.JsonFields;
import org.openmodels.core.source.internal.JsonFile;

/**
 * Reads LiteLLM's table of prices: an object by key; the row {@code sample_spec} describes the others and is passed over.
 *
 * <p>Stateless and thread-safe.
 */
public final class LiteLlmReader {
    private static final String DESCRIPTION = "sample_spec";

    private LiteLlmReader() {}

    /** Reads the table. Throws when the stream fails. */
    public static Reading<List<LiteLlmPrice>> prices(InputStream json) throws IOException {
        Reading<JsonNode> document = JsonFile.read(json);
        JsonNode root = document.valueOrNull();
        if (root == null) {
            return new Reading<>(null, document.diagnostics());
        }
        if (!root.isObject()) {
            return new Reading<>(
                    null,
                    List.of(Diagnostic.error("litellm.table", "a table of prices must be an object by model")
                            .at(1, 1)));
        }
        List<Diagnostic> findings = new Remarks();
        List<LiteLlmPrice> rows = new ArrayList<>();
        root.properties().forEach(entry -> {
            String path = JsonFields.child("", entry.getKey());
            JsonFields in = new JsonFields(entry.getValue(), path, findings);
            if (entry.getKey().equals(DESCRIPTION)) {
                return;
            }
            if (entry.getValue().isObject()) {
                rows.add(new LiteLlmPrice(
                        entry.getKey(),
                        in.text("litellm_provider"),
                        in.count("max_input_tokens"),
                        in.perMillion("input_cost_per_token"),
                        in.perMillion("output_cost_per_token")));
            } else {
                findings.add(Diagnostic.warning("litellm.row", "a row must be an object")
                        .in(path));
            }
        });
        return new Reading<>(List.copyOf(rows), findings);
    }
}
