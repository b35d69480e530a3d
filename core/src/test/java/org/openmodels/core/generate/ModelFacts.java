package org.openmodels.core.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openmodels.core.catalog.Access;
import org.openmodels.core.catalog.DeclaredLicense;
import org.openmodels.core.catalog.Dispute;
import org.openmodels.core.catalog.Modality;
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

    private static final Map<String, Modality> MODALITIES = Map.ofEntries(
            Map.entry("text", Modality.TEXT),
            Map.entry("image", Modality.IMAGE),
            Map.entry("audio", Modality.AUDIO),
            Map.entry("video", Modality.VIDEO),
            Map.entry("pdf", Modality.DOCUMENT),
            Map.entry("file", Modality.DOCUMENT),
            Map.entry("embedding", Modality.EMBEDDING),
            Map.entry("label", Modality.LABEL),
            Map.entry("score", Modality.SCORE),
            Map.entry("mask", Modality.MASK),
            Map.entry("3d", Modality.THREE_D),
            Map.entry("motion", Modality.MOTION),
            Map.entry("trajectory", Modality.TRAJECTORY),
            Map.entry("protein", Modality.PROTEIN),
            Map.entry("fmri", Modality.BRAIN_SIGNAL));

    private final OtherSources others;
    private final Report report;
    private final Map<String, Source> attestedByScore;
    private final Map<String, List<Dispute>> disputes = new HashMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();
    private final Map<String, String> canonicalIds;

    ModelFacts(
            OtherSources others, Report report, Map<String, Source> attestedByScore, Map<String, String> canonicalIds) {
        this.others = others;
        this.report = report;
        this.attestedByScore = attestedByScore;
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
        Set<String> dropped = new java.util.HashSet<>();
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
                Model model = Provenance.isLead(row.get("source"))
                                && Provenance.withoutLeads(row.get("source")).isEmpty()
                        ? fromLead(row)
                        : fromRow(row);
                if (model != null) {
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

    private Model fromRow(FactTable.Row row) {
        String location = Provenance.withoutLeads(row.get("source"));
        if (!location.equals(row.get("source"))) {
            report.remark("model source: lead removed, others kept", row.get("model_id"));
        }
        Source source = Provenance.source(location, row.get("as_of"), row.get("confidence"));
        Draft draft = new Draft(row, source);
        draft.release = release(row);
        draft.access = access(row);
        draft.repository = row.orNull("hf_repo");
        draft.cutoff = Provenance.date(row.get("knowledge_cutoff"));
        draft.tokens = tokens(row.get("training_tokens"));
        draft.inputs = modalities(row.list("modalities_in"));
        draft.outputs = modalities(row.list("modalities_out"));
        draft.context = context(row.get("context_length"));
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
            contextFromModelsDev(draft);
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
        draft.licenses(row, hub(draft.repository));
        if (row.get("notes").contains("params source AA") && row.correctedBy("total_params_b") == null) {
            report.remark("size blanked (lead)", draft.id);
        }
        draft.corrected("release", draft.release, "release_date");
        draft.corrected("access", draft.access, "open_weights");
        draft.corrected("contextWindow", draft.context, "context_length");
        draft.corrected("trainingTokens", draft.tokens, "training_tokens");
        draft.size = new SizeFacts(row, source, others, report).size();
        return draft.model();
    }

    /** The date of the row; a correction can put the creation of the Hub repository in its place. */
    private ReleaseDate release(FactTable.Row row) {
        if (row.get("release_date").equals("hub createdAt")) {
            String created = hub(row.get("hf_repo")).get("createdAt").asText();
            return new ReleaseDate(PartialDate.parse(created.substring(0, 10)), ReleaseDate.Basis.REPOSITORY_CREATED);
        }
        return Provenance.isLead(row.get("date_precision"))
                ? null
                : ReleaseDates.of(row.get("release_date"), row.get("date_precision"));
    }

    /** A model that only a lead describes, told by whatever else attests it; null when nothing does. */
    private Model fromLead(FactTable.Row row) {
        String id = row.get("model_id");
        String repository = row.get("hf_repo").toLowerCase(Locale.ROOT);
        JsonNode dev = modelsDev(row);
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
        Draft draft = new Draft(row, source);
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
            draft.inputs = modalities(strings(dev.path("modalities").path("input")));
            draft.field("inputs", draft.inputs.isEmpty() ? null : draft.inputs, other);
            draft.outputs = modalities(strings(dev.path("modalities").path("output")));
            draft.field("outputs", draft.outputs.isEmpty() ? null : draft.outputs, other);
            contextFromModelsDev(draft);
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
                        text(card, "license_name"),
                        text(card, "license_link"),
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
        return draft.model();
    }

    private void contextFromModelsDev(Draft draft) {
        JsonNode dev = modelsDev(draft.row);
        long context = dev == null ? 0 : dev.path("limit").path("context").asLong();
        if (context > 0) {
            report.remark("context window filled from models.dev", draft.id);
            draft.context = context;
            draft.field(
                    "contextWindow",
                    context,
                    new Source(
                            OtherSources.MODELS_DEV + " " + dev.path("id").asText(),
                            Provenance.day(OtherSources.MODELS_DEV_DAY),
                            Confidence.HIGH));
        }
    }

    private JsonNode modelsDev(FactTable.Row row) {
        JsonNode byId = others.modelsDev.get(OtherSources.slug(row.get("model_id")));
        return byId != null || row.get("hf_repo").isEmpty()
                ? byId
                : others.modelsDev.get(OtherSources.slug(row.get("hf_repo")));
    }

    private JsonNode hub(String repository) {
        return repository == null ? null : others.hub.get(repository.toLowerCase(Locale.ROOT));
    }

    private static Access access(FactTable.Row row) {
        return switch (row.get("open_weights")) {
            case "yes" -> Access.OPEN_WEIGHTS;
            case "gated" -> Access.GATED;
            case "no" ->
                row.get("notes").contains("Epoch accessibility: Unreleased") ? Access.UNRELEASED : Access.API_ONLY;
            default -> Access.UNKNOWN;
        };
    }

    private static List<String> strings(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static String text(JsonNode card, String field) {
        JsonNode node = card.path(field);
        return node.isTextual() && !node.asText().isBlank() ? node.asText().strip() : null;
    }

    private static List<Modality> modalities(List<String> names) {
        return names.stream()
                .map(name -> {
                    Modality modality = MODALITIES.get(name.toLowerCase(Locale.ROOT));
                    if (modality == null) {
                        throw new IllegalStateException("no modality for " + name);
                    }
                    return modality;
                })
                .distinct()
                .toList();
    }

    private static Long context(String text) {
        long context = text.isEmpty() ? 0 : Long.parseLong(text);
        return context > 0 ? context : null;
    }

    private static Long tokens(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int shift = text.endsWith("T") ? 12 : 9;
        return new BigDecimal(text.substring(0, text.length() - 1))
                .movePointRight(shift)
                .longValueExact();
    }

    /** The values of one model while they are collected. */
    private final class Draft {
        final FactTable.Row row;
        final String id;
        final Source source;
        final Map<String, Source> fieldSources = new TreeMap<>();
        final List<DeclaredLicense> licenses = new ArrayList<>();
        ReleaseDate release;
        Access access = Access.UNKNOWN;
        String repository;
        Long context;
        Long tokens;
        PartialDate cutoff;
        List<Modality> inputs = List.of();
        List<Modality> outputs = List.of();
        org.openmodels.core.size.ModelSize size = org.openmodels.core.size.ModelSize.UNDISCLOSED;
        String note;

        Draft(FactTable.Row row, Source source) {
            this.row = row;
            this.id = row.get("model_id");
            this.source = source;
            this.note = note(row.get("notes"));
        }

        void field(String name, Object value, Source other) {
            if (value != null && !other.equals(source)) {
                fieldSources.put(name, other);
            }
        }

        void corrected(String name, Object value, String column) {
            if (row.correctedBy(column) != null) {
                field(name, value, row.correctedBy(column));
            }
        }

        void licenses(FactTable.Row row, JsonNode record) {
            String tag = row.orNull("hf_license_tag");
            String name = row.orNull("hf_license_name");
            String reported = row.orNull("canonical_license");
            if (tag == null && name == null && reported == null) {
                return;
            }
            boolean inferred = row.get("notes").contains("licence inferred at family level");
            boolean own = source.location().contains("huggingface.co/")
                    && source.location().contains("cardData");
            JsonNode card = record == null ? null : record.path("cardData");
            String link = card != null
                            && tag != null
                            && tag.equals(card.path("license").asText())
                    ? text(card, "license_link")
                    : null;
            licenses.add(new DeclaredLicense(
                    tag,
                    name,
                    link,
                    reported,
                    inferred
                            ? DeclaredLicense.Basis.INFERRED
                            : own && tag != null ? DeclaredLicense.Basis.DECLARED : DeclaredLicense.Basis.REPORTED,
                    null,
                    null,
                    source));
        }

        /** Marks what a second source says otherwise: dates by more than a month, contexts by a tenth, tags at all. */
        void contradictions(List<Dispute> found) {
            if (cutoff != null && release != null && cutoff.earliest().isAfter(release.latest())) {
                report.remark(
                        "knowledge cutoff marked (follows the release)",
                        id + " " + cutoff + " after " + release.date());
                found.add(new Dispute("knowledgeCutoff", "before the release " + release.date(), null, source));
            }
            JsonNode dev = modelsDev(row);
            if (dev != null) {
                Source other = new Source(
                        OtherSources.MODELS_DEV + " " + dev.path("id").asText(),
                        Provenance.day(OtherSources.MODELS_DEV_DAY),
                        Confidence.MEDIUM);
                PartialDate date = Provenance.date(dev.path("release_date").asText());
                if (date != null && release != null && Math.abs(days(date, release.date())) > 31) {
                    report.remark("release date marked (models.dev differs)", id + " " + release.date() + ", " + date);
                    found.add(new Dispute("release", date.toString(), null, other));
                }
                long tokens = dev.path("limit").path("context").asLong();
                if (tokens > 0 && context != null && Math.abs(context - tokens) > tokens / 10) {
                    report.remark("context window marked (models.dev differs)", id + " " + context + ", " + tokens);
                    found.add(new Dispute("contextWindow", Long.toString(tokens), null, other));
                }
            }
            JsonNode tag = hub(repository) == null
                    ? null
                    : hub(repository).path("cardData").path("license");
            if (tag != null
                    && tag.isTextual()
                    && licenses.stream().noneMatch(l -> tag.asText().equals(l.tag()))) {
                report.remark("license marked (tag of the Hub record differs)", id + " " + tag.asText());
                found.add(new Dispute(
                        "license",
                        tag.asText(),
                        "tag of the Hub record",
                        new Source(
                                "https://huggingface.co/" + repository + " (" + OtherSources.HUB + ")",
                                Provenance.day(OtherSources.HUB_DAY),
                                Confidence.HIGH)));
            }
        }

        private static long days(PartialDate a, PartialDate b) {
            return a.earliest().isAfter(b.latest())
                    ? a.earliest().toEpochDay() - b.latest().toEpochDay()
                    : Math.max(0, b.earliest().toEpochDay() - a.latest().toEpochDay());
        }

        Model model() {
            List<String> names = new ArrayList<>(aliases.getOrDefault(id, List.of()));
            names.removeIf(name -> name.equalsIgnoreCase(id) || name.equalsIgnoreCase(repository));
            List<Dispute> found = new ArrayList<>(
                    repository == null
                            ? List.of()
                            : disputes.getOrDefault(repository.toLowerCase(Locale.ROOT), List.of()));
            contradictions(found);
            return new Model(
                    id,
                    row.get("lab"),
                    FamilyFacts.id(row.get("family")),
                    row.orNull("generation"),
                    row.list("variant").stream()
                            .filter(variant -> !variant.equals("unspecified"))
                            .toList(),
                    release,
                    access,
                    repository,
                    names,
                    size,
                    inputs,
                    outputs,
                    context,
                    tokens,
                    cutoff,
                    licenses,
                    found,
                    note,
                    source,
                    fieldSources);
        }
    }

    /** The remarks that neither rest on a lead nor became a value. */
    private static String note(String notes) {
        List<String> kept = new ArrayList<>();
        for (String part : notes.split(";", -1)) {
            String text = part.strip();
            boolean value = text.startsWith("params source")
                    || text.startsWith("context source")
                    || text.startsWith("alias_of ")
                    || text.startsWith("training tokens from Epoch")
                    || text.startsWith("see epoch-training");
            if (!text.isEmpty() && !value && !Provenance.isLead(text)) {
                kept.add(text);
            }
        }
        return kept.isEmpty() ? null : String.join("; ", kept);
    }
}
