package org.openmodels.core.source.openrouter;

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
 * Reads OpenRouter's list of models: an object with the array {@code data}. A row without an id is left out with a remark.
 *
 * <p>Stateless and thread-safe.
 */
public final class OpenRouterReader {
    private OpenRouterReader() {}

    /** Reads the list. Throws when the stream fails. */
    public static Reading<List<OpenRouterModel>> models(InputStream json) throws IOException {
        Reading<JsonNode> document = JsonFile.read(json);
        JsonNode root = document.valueOrNull();
        if (root == null) {
            return new Reading<>(null, document.diagnostics());
        }
        if (!root.path("data").isArray()) {
            return new Reading<>(
                    null,
                    List.of(Diagnostic.error("openrouter.list", "a list of models must be an object with an array data")
                            .at(1, 1)));
        }
        List<Diagnostic> findings = new Remarks();
        List<OpenRouterModel> rows = new ArrayList<>();
        int index = 0;
        for (JsonNode node : root.path("data")) {
            JsonFields in = new JsonFields(node, "/data/" + index++, findings);
            String id = in.text("id");
            if (id == null) {
                findings.add(Diagnostic.warning("openrouter.row", "a row must have an id")
                        .in("/data/" + (index - 1)));
                continue;
            }
            rows.add(new OpenRouterModel(
                    id,
                    in.text("hugging_face_id"),
                    in.text("name"),
                    in.count("context_length"),
                    in.in("pricing").perMillion("prompt"),
                    in.in("pricing").perMillion("completion")));
        }
        return new Reading<>(List.copyOf(rows), findings);
    }
}
