package org.openmodels.core.source.interconnects;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;
import org.openmodels.core.source.internal.CsvTable;
import org.openmodels.core.source.internal.Fields;

/**
 * Reads Interconnects' CSV files: the tracked models, their curated sizes and corrected dates (told apart by the header),
 * and the regions of organisations.
 *
 * <p>Stateless and thread-safe.
 */
public final class InterconnectsReader {
    private InterconnectsReader() {}

    /**
     * Reads {@code models.csv}, {@code extra_models.csv}, {@code model_parameters.csv} or {@code
     * release_date_corrections.csv}.
     */
    public static Reading<List<TrackedModel>> models(InputStream csv) throws IOException {
        Reading<CsvTable> reading = CsvTable.read(csv);
        List<Diagnostic> findings = new Remarks(reading.diagnostics());
        CsvTable table = reading.valueOrNull();
        if (table == null) {
            return new Reading<>(null, findings);
        }
        String key = table.has("modelId") ? "modelId" : table.has("model_id") ? "model_id" : "";
        if (key.isEmpty()) {
            findings.add(Diagnostic.error("interconnects.header", "the header must have modelId or model_id")
                    .at(1, 1));
            return new Reading<>(null, findings);
        }
        List<TrackedModel> rows = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            Fields in = new Fields(row, findings);
            String repository = in.text(key);
            if (repository == null) {
                findings.add(Diagnostic.warning("interconnects.row", "a row must name a repository")
                        .at(row.line(), 1));
                continue;
            }
            rows.add(new TrackedModel(
                    repository,
                    in.decimal("total_params_b"),
                    in.decimal("active_params_b"),
                    in.date("actual_release_date"),
                    in.text("notes")));
        }
        return new Reading<>(List.copyOf(rows), findings);
    }

    /** Reads {@code organization_regions.csv}: the region by Hub organisation, in alphabetical order. */
    public static Reading<Map<String, String>> regions(InputStream csv) throws IOException {
        Reading<CsvTable> reading = CsvTable.read(csv);
        List<Diagnostic> findings = new Remarks(reading.diagnostics());
        CsvTable table = reading.valueOrNull();
        if (table == null) {
            return new Reading<>(null, findings);
        }
        if (!table.has("hf_org", "region")) {
            findings.add(Diagnostic.error("interconnects.header", "the header must have hf_org and region")
                    .at(1, 1));
            return new Reading<>(null, findings);
        }
        Map<String, String> regions = new TreeMap<>();
        for (CsvTable.Row row : table.rows()) {
            Fields in = new Fields(row, findings);
            String organisation = in.text("hf_org");
            String region = in.text("region");
            if (organisation == null || region == null) {
                findings.add(Diagnostic.warning("interconnects.row", "a row must have hf_org and region")
                        .at(row.line(), 1));
            } else {
                regions.put(organisation, region);
            }
        }
        return new Reading<>(Collections.unmodifiableMap(regions), findings);
    }
}
