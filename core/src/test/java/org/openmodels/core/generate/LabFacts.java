package org.openmodels.core.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmodels.core.catalog.Lab;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;

/** Makes labs of {@code labs.tsv}. */
final class LabFacts {

    private static final Map<String, String> REGION = Map.of("us", "US", "china", "CN");

    private LabFacts() {}

    static List<Lab> read(FactTable table, OtherSources others, Report report) {
        List<Lab> labs = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (FactTable.Row row : table) {
            labs.add(lab(row, owners, others, report));
        }
        report.table("labs", table.size(), labs.size());
        return labs;
    }

    private static Lab lab(FactTable.Row row, Map<String, String> owners, OtherSources others, Report report) {
        String id = row.get("lab_id");
        List<String> organisations = row.list("hf_orgs");
        organisations.removeIf(organisation -> owners.putIfAbsent(organisation.toLowerCase(Locale.ROOT), id) != null);
        String cell = row.get("source");
        String location = Provenance.withoutLeads(cell);
        String country = row.orNull("country");
        Confidence confidence = Provenance.confidence(row.get("confidence"));
        if (location.isEmpty()) {
            location = "none beside a lead";
            String region = organisations.stream()
                    .map(organisation -> others.regions.get(organisation.toLowerCase(Locale.ROOT)))
                    .filter(found -> found != null && REGION.containsKey(found))
                    .findFirst()
                    .orElse(null);
            boolean supported = region != null && REGION.get(region).equals(country);
            report.remark(supported ? "lab country found in another source" : "lab country blanked (lead only)", id);
            country = supported ? country : null;
            location =
                    supported ? OtherSources.INTERCONNECTS + " organization_regions.csv" : "id as in the models' names";
            confidence = supported ? Confidence.MEDIUM : Confidence.LOW;
        } else if (!location.equals(cell)) {
            report.remark("lab source: lead removed, others kept", id);
        }
        if (confidence == Confidence.LOW && country != null) {
            report.remark("lab country marked low confidence (general knowledge)", id);
        }
        return new Lab(
                id,
                row.get("name"),
                country,
                Lab.Kind.valueOf(row.get("org_type").toUpperCase(Locale.ROOT).replace('-', '_')),
                Provenance.date(row.get("founded")),
                organisations,
                List.of(),
                row.orNull("notes"),
                new Source(location, null, confidence));
    }
}
