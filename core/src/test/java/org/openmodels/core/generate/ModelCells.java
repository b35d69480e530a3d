package org.openmodels.core.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmodels.core.catalog.Access;
import org.openmodels.core.catalog.Modality;

/** Reads the cells of {@code models.tsv}, and the like values of JSON sources. */
final class ModelCells {

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

    private ModelCells() {}

    static Access access(FactTable.Row row) {
        return switch (row.get("open_weights")) {
            case "yes" -> Access.OPEN_WEIGHTS;
            case "gated" -> Access.GATED;
            case "no" ->
                row.get("notes").contains("Epoch accessibility: Unreleased") ? Access.UNRELEASED : Access.API_ONLY;
            default -> Access.UNKNOWN;
        };
    }

    static List<String> strings(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    static String text(JsonNode card, String field) {
        JsonNode node = card.path(field);
        return node.isTextual() && !node.asText().isBlank() ? node.asText().strip() : null;
    }

    static List<Modality> modalities(List<String> names) {
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

    static Long context(String text) {
        long context = text.isEmpty() ? 0 : Long.parseLong(text);
        return context > 0 ? context : null;
    }

    static Long tokens(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int shift = text.endsWith("T") ? 12 : 9;
        return new BigDecimal(text.substring(0, text.length() - 1))
                .movePointRight(shift)
                .longValueExact();
    }

    /** The remarks that neither rest on a lead nor became a value. */
    static String note(String notes) {
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
