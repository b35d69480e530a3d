package org.openmodels.core.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import org.openmodels.core.catalog.Access;
import org.openmodels.core.catalog.DeclaredLicense;
import org.openmodels.core.catalog.ReleaseDate;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/** Rebuilds the models of rows that rest on a lead from whatever else attests them. */
final class LeadFacts {

    private final OtherSources others;
    private final Report report;
    private final Map<String, Source> attestedByScore;

    LeadFacts(OtherSources others, Report report, Map<String, Source> attestedByScore) {
        this.others = others;
        this.report = report;
        this.attestedByScore = attestedByScore;
    }

    /** A model that only a lead describes, told by whatever else attests it; null when nothing does. */
    ModelDraft of(FactTable.Row row) {
        String id = row.get("model_id");
        String repository = row.get("hf_repo").toLowerCase(Locale.ROOT);
        JsonNode dev = others.modelsDev(row);
        JsonNode record = others.hub.get(repository);
        Source source = null;
        if (others.tracked.containsKey(repository)) {
            source = new Source(
                    "https://huggingface.co/" + row.get("hf_repo") + " (listed in " + OtherSources.INTERCONNECTS + ")",
                    Provenance.day(OtherSources.INTERCONNECTS_DAY),
                    Confidence.MEDIUM);
        } else if (record != null) {
            source = new Source(
                    "https://huggingface.co/" + row.get("hf_repo") + " (" + OtherSources.HUB + ")",
                    Provenance.day(OtherSources.HUB_DAY),
                    Confidence.HIGH);
        } else if (dev != null) {
            source = new Source(
                    OtherSources.MODELS_DEV + " " + dev.path("id").asText(),
                    Provenance.day(OtherSources.MODELS_DEV_DAY),
                    Confidence.MEDIUM);
        } else if (attestedByScore.containsKey(id)) {
            Source score = attestedByScore.get(id);
            source = new Source(score.location() + " (scores only)", score.asOf(), Confidence.MEDIUM);
        }
        if (source == null) {
            report.remark("model dropped (lead only)", id);
            return null;
        }
        report.remark("model row of a lead rebuilt from another source", id);
        ModelDraft draft = new ModelDraft(row, source, others, report);
        draft.note = null;
        boolean listed = others.tracked.containsKey(repository);
        draft.repository = listed || record != null ? row.get("hf_repo") : null;
        draft.access = listed || record != null
                ? (record != null && record.path("gated").asText("false").equals("manual")
                        ? Access.GATED
                        : Access.OPEN_WEIGHTS)
                : Access.UNKNOWN;
        if (dev != null) {
            draft.access = draft.access != Access.UNKNOWN
                    ? draft.access
                    : dev.path("open_weights").asBoolean() ? Access.OPEN_WEIGHTS : Access.API_ONLY;
            Source other = new Source(
                    OtherSources.MODELS_DEV + " " + dev.path("id").asText(),
                    Provenance.day(OtherSources.MODELS_DEV_DAY),
                    Confidence.HIGH);
            PartialDate date = Provenance.date(dev.path("release_date").asText());
            draft.release = date == null ? null : new ReleaseDate(date, ReleaseDate.Basis.STATED);
            draft.field("release", draft.release, other);
            draft.cutoff = Provenance.date(dev.path("knowledge").asText());
            draft.field("knowledgeCutoff", draft.cutoff, other);
            draft.inputs = ModelCells.modalities(
                    ModelCells.strings(dev.path("modalities").path("input")));
            draft.field("inputs", draft.inputs.isEmpty() ? null : draft.inputs, other);
            draft.outputs = ModelCells.modalities(
                    ModelCells.strings(dev.path("modalities").path("output")));
            draft.field("outputs", draft.outputs.isEmpty() ? null : draft.outputs, other);
            draft.contextFromModelsDev();
        }
        if (record != null) {
            Source other = new Source(
                    "https://huggingface.co/" + row.get("hf_repo") + " (" + OtherSources.HUB + ")",
                    Provenance.day(OtherSources.HUB_DAY),
                    Confidence.HIGH);
            if (draft.release == null) {
                draft.release = new ReleaseDate(
                        PartialDate.parse(record.get("createdAt").asText().substring(0, 10)),
                        ReleaseDate.Basis.REPOSITORY_CREATED);
                draft.field("release", draft.release, other);
            }
            JsonNode card = record.path("cardData");
            if (card.path("license").isTextual()) {
                draft.licenses.add(new DeclaredLicense(
                        card.path("license").asText(),
                        ModelCells.text(card, "license_name"),
                        ModelCells.text(card, "license_link"),
                        null,
                        DeclaredLicense.Basis.DECLARED,
                        null,
                        null,
                        other));
            }
        }
        Source corrected = row.correctedBy("canonical_license");
        if (corrected != null && draft.licenses.isEmpty()) {
            draft.licenses.add(new DeclaredLicense(
                    null,
                    null,
                    null,
                    row.get("canonical_license"),
                    DeclaredLicense.Basis.REPORTED,
                    null,
                    null,
                    new Source(corrected.location(), corrected.asOf(), Confidence.MEDIUM)));
        }
        draft.size = new SizeFacts(row, source, others, report).fromOthers();
        return draft;
    }
}
