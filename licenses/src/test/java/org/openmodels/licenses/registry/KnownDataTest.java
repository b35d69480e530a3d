package org.openmodels.licenses.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmodels.core.source.huggingface.HubRecord;
import org.openmodels.core.source.huggingface.HubRecordReader;
import org.openmodels.core.source.huggingface.ModelCardReader;
import org.openmodels.licenses.registry.Resolution.Status;

class KnownDataTest {

    private final LicenseRegistry registry = LicenseRegistry.bundled();
    private final LicenseResolver resolver = new LicenseResolver(registry);

    private Map<String, HubRecord> sample() throws IOException {
        Map<String, HubRecord> byId = new HashMap<>();
        try (HubRecordReader records = HubRecordReader.open(Shared.path("data/hub/hub-models-4167.jsonl.gz"))) {
            records.forEachRemaining(
                    r -> byId.put(r.value().orElseThrow().id(), r.value().orElseThrow()));
        }
        return byId;
    }

    @Test
    void the_Hub_sample_resolves_but_for_what_names_nothing_or_contradicts_itself() throws IOException {
        Map<Status, Integer> statuses = new EnumMap<>(Status.class);
        for (HubRecord hubRecord : sample().values()) {
            Resolution resolution = resolver.resolve(LicenseStatement.of(hubRecord));
            statuses.merge(resolution.status(), 1, Integer::sum);
            if (resolution.status() == Status.UNRESOLVED) {
                for (Resolution.Step step : resolution.trail()) {
                    assertTrue(registry.namesNothing(step.value()), () -> hubRecord.id() + ": " + resolution.trail());
                }
            }
        }
        assertEquals(
                Map.of(
                        Status.RESOLVED,
                        2648,
                        Status.FAMILY,
                        225,
                        Status.CONFLICT,
                        7,
                        Status.UNRESOLVED,
                        211,
                        Status.ABSENT,
                        1076),
                statuses);
        int settled = statuses.get(Status.RESOLVED) + statuses.get(Status.FAMILY);
        assertTrue(settled >= 0.99 * (settled + statuses.get(Status.CONFLICT)));
    }

    @Test
    void the_cards_resolve_but_for_lists_and_what_names_nothing_or_contradicts_itself() throws IOException {
        Map<Status, Integer> statuses = new EnumMap<>(Status.class);
        for (Path card : Survey.cards(Shared.path("data/cards"))) {
            var license =
                    ModelCardReader.read(card).value().orElseThrow().data().license();
            Resolution resolution = resolver.resolve(LicenseStatement.of(license));
            statuses.merge(resolution.status(), 1, Integer::sum);
            assertTrue(resolution.status() != Status.AMBIGUOUS || license.list(), card::toString);
        }
        assertEquals(
                Map.of(
                        Status.RESOLVED,
                        394,
                        Status.FAMILY,
                        75,
                        Status.AMBIGUOUS,
                        13,
                        Status.CONFLICT,
                        6,
                        Status.UNRESOLVED,
                        61,
                        Status.ABSENT,
                        171),
                statuses);
    }

    @Test
    void the_51_cases_of_another_tool_are_known_and_not_contradicted_without_a_reason() throws IOException {
        Map<String, HubRecord> sample = sample();
        Set<String> noLicense = Set.of("not identified", "disagreement");
        Map<String, String> differences = new HashMap<>();
        int compared = 0;
        var rows = Tables.read(Shared.path("data/parsing/socair-license-identification-51.tsv"));
        assertEquals(51, rows.size());
        for (Map<String, String> row : rows) {
            String name = row.get("identified");
            if (noLicense.contains(name)) {
                continue;
            }
            LicenseEntry identified = registry.find(name).orElseThrow(() -> new AssertionError(name));
            HubRecord hubRecord = sample.get(row.get("repo"));
            if (hubRecord != null && !hubRecord.card().license().isAbsent()) {
                compared++;
                Resolution resolution =
                        resolver.resolve(LicenseStatement.of(hubRecord).withText(identified.id()));
                if (resolution.expressionOrNull() == null) {
                    differences.put(row.get("repo"), resolution.candidates().toString());
                }
            }
        }
        assertEquals(Map.of(), differences);
        assertTrue(compared >= 20, "compared: " + compared);
    }

    @Test
    void every_license_name_of_the_fact_base_is_known() {
        for (Map<String, String> row : Tables.read(Shared.path("facts/models.tsv"))) {
            String name = row.get("canonical_license");
            if (!name.isEmpty()) {
                Resolution resolution = resolver.resolve(LicenseStatement.ofTag(name));
                assertTrue(resolution.expression().isPresent(), () -> row.get("model_id") + ": " + name);
            }
        }
    }
}
