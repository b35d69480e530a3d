package org.openmodels.core.source.huggingface;

import java.util.List;
import java.util.Set;

/** The fields of a Hub record that are read; chat templates, widgets and forms are passed over. */
final class HubFields {

    private static final Set<String> RECORD = Set.of(
            "id",
            "modelId",
            "author",
            "sha",
            "createdAt",
            "lastModified",
            "gated",
            "tags",
            "pipeline_tag",
            "library_name",
            "cardData",
            "baseModels",
            "safetensors",
            "gguf",
            "downloads",
            "downloadsAllTime",
            "likes");

    private static final Set<String> GGUF = Set.of("total", "architecture", "context_length");

    private static final List<String> CARD = List.of(
            "license_name",
            "license_link",
            "license_details",
            "licence_name",
            "licence_link",
            "licence_details",
            "base_model",
            "base_model_relation",
            "tags",
            "library_name",
            "pipeline_tag",
            "model_name",
            "new_version",
            "datasets",
            "language",
            "model-index");

    private HubFields() {}

    static boolean inRecord(String key, List<String> above) {
        if (above.size() == 1) {
            return RECORD.contains(key);
        }
        return switch (above.get(1)) {
            case "gguf" -> GGUF.contains(key);
            case "cardData" -> above.size() > 2 || inCard(key);
            default -> true;
        };
    }

    static boolean inGguf(String key, List<String> above) {
        return above.size() > 1 || GGUF.contains(key);
    }

    private static boolean inCard(String key) {
        for (String wanted : CARD) {
            if (FieldReader.equalsIgnoreCase(key, wanted)) {
                return true;
            }
        }
        return LicenseFields.isKey(key);
    }
}
