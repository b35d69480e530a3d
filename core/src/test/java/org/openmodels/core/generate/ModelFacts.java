package org.openmodels.core.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openmodels.core.catalog.DeclaredLicense;
import org.openmodels.core.catalog.Dispute;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ReleaseDate;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/**
 * Makes models of {@code models.tsv}.
 *
 * <p>A row that rests on a lead keeps its identity only where another source attests the model (the Interconnects list, a
 * Hub record, models.dev, a score); its other cells are blanked and filled from that source. Single cells that rest on a
 * lead are blanked and filled likewise.
 */
final class ModelFacts {

    private final OtherSources others;
    private final Report report;
    private final LeadFacts leads;
    private final Map<String, List<Dispute>> disputes = new HashMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();
    private final Map<String, String> canonicalIds;

    ModelFacts(
            OtherSources others, Report report, Map<String, Source> attestedByScore, Map<String, String> canonicalIds) {
        this.others = others;
        this.report = report;
        this.leads = new LeadFacts(others, report, attestedByScore);
        this.canonicalIds = canonicalIds;
    }

    /** The ids that another id stands for, by the notes {@code alias_of …}. */
    static Map<String, String> aliases(FactTable table) {
        Map<String, String> canonical = new LinkedHashMap<>();
        for (FactTable.Row row : table) {
            for (String note : row.list("notes")) {
                if (note.startsWith("alias_of ")) {
                    canonical.put(
                            row.get("model_id"),
                            note.substring("alias_of ".length()).strip());
                }
            }
        }
        return canonical;
    }

    void disputes(FactTable table) {
        for (FactTable.Row row : table) {
            if (!row.get("differs").equals("yes")) {
                report.remark("license claim left out (does not differ)", "");
            } else if (Provenance.isLead(row.get("claimant") + " " + row.get("claim_source"))) {
                report.remark("license claim left out (lead)", row.get("hf_repo"));
            } else {
                String kind = row.get("kind");
                String field =
                        kind.startsWith("GitHub") ? "codeLicense" : kind.startsWith("Epoch") ? "access" : "license";
                disputes.computeIfAbsent(row.get("hf_repo").toLowerCase(Locale.ROOT), repo -> new ArrayList<>())
                        .add(new Dispute(
                                field,
                                row.get("claimed_license"),
                                row.orNull("claimant"),
                                new Source(
                                        row.get("claim_source"),
                                        Provenance.day(row.get("claim_date")),
                                        Confidence.MEDIUM)));
            }
        }
    }

    List<Model> read(FactTable table) {
        Set<String> dropped = new HashSet<>();
        for (FactTable.Row row : table) {
            String canonical = canonicalIds.get(row.get("model_id"));
            if (canonical != null) {
                List<String> names = aliases.computeIfAbsent(canonical, id -> new ArrayList<>());
                names.add(row.get("model_id"));
                if (!row.get("hf_repo").isEmpty()) {
                    names.add(row.get("hf_repo"));
                }
                dropped.add(row.get("model_id"));
                report.remark("model row joined to the one it is an alias of", row.get("model_id"));
            }
        }
        List<Model> models = new ArrayList<>();
        for (FactTable.Row row : table) {
            if (!dropped.contains(row.get("model_id"))) {
                ModelDraft draft = Provenance.isLead(row.get("source"))
                                && Provenance.withoutLeads(row.get("source")).isEmpty()
                        ? leads.of(row)
                        : fromRow(row);
                if (draft != null) {
                    Model model = draft.model(aliases, disputes);
                    models.add(model);
                    mark(model);
                }
            }
        }
        report.table("models", table.size(), models.size());
        return models;
    }

    private void mark(Model model) {
        if (model.source().confidence() == Confidence.LOW) {
            report.remark("model marked low confidence", model.id());
        }
        if (!model.disputes().isEmpty()) {
            report.remark("model marked with disputes", model.id());
        }
        if (model.release() != null && model.release().proxy()) {
            report.remark("release date marked as a proxy", "");
        }
        if (model.license() != null && model.license().basis() == DeclaredLicense.Basis.INFERRED) {
            report.remark("license marked as inferred", "");
        }
        if (model.license() == null) {
            report.remark("model without a license statement", model.id());
        }
    }

    private ModelDraft fromRow(FactTable.Row row) {
        String location = Provenance.withoutLeads(row.get("source"));
        if (!location.equals(row.get("source"))) {
            report.remark("model source: lead removed, others kept", row.get("model_id"));
        }
        Source source = Provenance.source(location, row.get("as_of"), row.get("confidence"));
        ModelDraft draft = new ModelDraft(row, source, others, report);
        draft.release = release(row);
        draft.access = ModelCells.access(row);
        draft.repository = row.orNull("hf_repo");
        draft.cutoff = Provenance.date(row.get("knowledge_cutoff"));
        draft.tokens = ModelCells.tokens(row.get("training_tokens"));
        draft.inputs = ModelCells.modalities(row.list("modalities_in"));
        draft.outputs = ModelCells.modalities(row.list("modalities_out"));
        draft.context = ModelCells.context(row.get("context_length"));
        if (row.get("notes").contains("Epoch dataset-size field")) {
            draft.fieldSources.put(
                    "trainingTokens",
                    new Source(
                            "Epoch AI (CC-BY 4.0), dataset size field; may count repeated data",
                            Provenance.day("2026-01-24"),
                            Confidence.MEDIUM));
        }
        if (row.correctedBy("context_length") != null) {
            report.remark("context window corrected", draft.id);
        } else if (row.get("notes").contains("context source AA")) {
            report.remark("context window blanked (lead)", draft.id);
            draft.context = null;
            draft.contextFromModelsDev();
        } else if (row.get("notes").contains("context source models.dev")) {
            draft.fieldSources.put(
                    "contextWindow",
                    new Source(OtherSources.MODELS_DEV, Provenance.day(OtherSources.MODELS_DEV_DAY), Confidence.HIGH));
        } else if (row.get("notes").contains("context source HF config via llmfit")) {
            draft.fieldSources.put(
                    "contextWindow",
                    new Source(
                            "https://huggingface.co/" + row.get("hf_repo") + " config via llmfit",
                            source.asOf(),
                            Confidence.HIGH));
        }
        draft.licenses(row, others.hub(draft.repository));
        if (row.get("notes").contains("params source AA") && row.correctedBy("total_params_b") == null) {
            report.remark("size blanked (lead)", draft.id);
        }
        draft.corrected("release", draft.release, "release_date");
        draft.corrected("access", draft.access, "open_weights");
        draft.corrected("contextWindow", draft.context, "context_length");
        draft.corrected("trainingTokens", draft.tokens, "training_tokens");
        draft.size = new SizeFacts(row, source, others, report).size();
        return draft;
    }

    /** The date of the row; a correction can put the creation of the Hub repository in its place. */
    private ReleaseDate release(FactTable.Row row) {
        if (row.get("release_date").equals("hub createdAt")) {
            String created = others.hub(row.get("hf_repo")).get("createdAt").asText();
            return new ReleaseDate(PartialDate.parse(created.substring(0, 10)), ReleaseDate.Basis.REPOSITORY_CREATED);
        }
        return Provenance.isLead(row.get("date_precision"))
                ? null
                : ReleaseDates.of(row.get("release_date"), row.get("date_precision"));
    }
}
