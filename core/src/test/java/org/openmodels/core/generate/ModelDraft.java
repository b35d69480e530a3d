package org.openmodels.core.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openmodels.core.catalog.Access;
import org.openmodels.core.catalog.DeclaredLicense;
import org.openmodels.core.catalog.Dispute;
import org.openmodels.core.catalog.Modality;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ReleaseDate;
import org.openmodels.core.size.ModelSize;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/** The values of one model while they are collected. */
final class ModelDraft {
    private final OtherSources others;
    private final Report report;
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
    ModelSize size = ModelSize.UNDISCLOSED;
    String note;

    ModelDraft(FactTable.Row row, Source source, OtherSources others, Report report) {
        this.others = others;
        this.report = report;
        this.row = row;
        this.id = row.get("model_id");
        this.source = source;
        this.note = ModelCells.note(row.get("notes"));
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
        String link =
                card != null && tag != null && tag.equals(card.path("license").asText())
                        ? ModelCells.text(card, "license_link")
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
    private void contradictions(List<Dispute> found) {
        if (cutoff != null && release != null && cutoff.earliest().isAfter(release.latest())) {
            report.remark(
                    "knowledge cutoff marked (follows the release)", id + " " + cutoff + " after " + release.date());
            found.add(new Dispute("knowledgeCutoff", "before the release " + release.date(), null, source));
        }
        JsonNode dev = others.modelsDev(row);
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
        JsonNode tag = others.hub(repository) == null
                ? null
                : others.hub(repository).path("cardData").path("license");
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

    /** Fills the context window from models.dev, where that knows it. */
    void contextFromModelsDev() {
        JsonNode dev = others.modelsDev(row);
        long tokens = dev == null ? 0 : dev.path("limit").path("context").asLong();
        if (tokens > 0) {
            report.remark("context window filled from models.dev", id);
            this.context = tokens;
            field(
                    "contextWindow",
                    tokens,
                    new Source(
                            OtherSources.MODELS_DEV + " " + dev.path("id").asText(),
                            Provenance.day(OtherSources.MODELS_DEV_DAY),
                            Confidence.HIGH));
        }
    }

    private static long days(PartialDate a, PartialDate b) {
        return a.earliest().isAfter(b.latest())
                ? a.earliest().toEpochDay() - b.latest().toEpochDay()
                : Math.max(0, b.earliest().toEpochDay() - a.latest().toEpochDay());
    }

    Model model(Map<String, List<String>> aliases, Map<String, List<Dispute>> disputes) {
        List<String> names = new ArrayList<>(aliases.getOrDefault(id, List.of()));
        names.removeIf(name -> name.equalsIgnoreCase(id) || name.equalsIgnoreCase(repository));
        List<Dispute> found = new ArrayList<>(
                repository == null ? List.of() : disputes.getOrDefault(repository.toLowerCase(Locale.ROOT), List.of()));
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
