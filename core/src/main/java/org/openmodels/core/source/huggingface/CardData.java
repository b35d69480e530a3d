package org.openmodels.core.source.huggingface;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of a card: its YAML front matter, or {@code cardData} of a Hub record.
 *
 * <p>{@code base_model: google/gemma-2-9b} and {@code base_model: [google/gemma-2-9b]} both give {@code
 * baseModels().equals(List.of("google/gemma-2-9b"))}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param license the license as declared
 * @param baseModels the values of {@code base_model} in their order
 * @param baseModelRelation the value of {@code base_model_relation}, such as {@code finetune}; null where absent
 * @param tags the tags in their order
 * @param libraryName the library that loads the model; null where absent
 * @param pipelineTag the task; null where absent
 * @param modelName the value of {@code model_name}; null where absent
 * @param newVersion the repository that the card says replaces this one; null where absent
 * @param datasets the datasets it was trained on, in their order
 * @param languages the languages in their order
 * @param modelIndex the evaluation results under {@code model-index}, as maps, lists, strings, numbers and booleans
 */
public record CardData(
        CardLicense license,
        List<String> baseModels,
        @Nullable String baseModelRelation,
        List<String> tags,
        @Nullable String libraryName,
        @Nullable String pipelineTag,
        @Nullable String modelName,
        @Nullable String newVersion,
        List<String> datasets,
        List<String> languages,
        List<Object> modelIndex)
        implements Serializable {

    /** The metadata of a card that has none. */
    public static final CardData NONE = new CardData(
            CardLicense.NONE, List.of(), null, List.of(), null, null, null, null, List.of(), List.of(), List.of());

    /** Copies the lists. */
    public CardData {
        Objects.requireNonNull(license, "license");
        baseModels = List.copyOf(baseModels);
        tags = List.copyOf(tags);
        datasets = List.copyOf(datasets);
        languages = List.copyOf(languages);
        modelIndex = List.copyOf(modelIndex);
    }

    /** Reads the metadata out of a mapping. */
    static CardData of(FieldReader in) {
        return new CardData(
                in.license(),
                in.strings("base_model"),
                in.string("base_model_relation"),
                in.strings("tags"),
                in.string("library_name"),
                in.string("pipeline_tag"),
                in.string("model_name"),
                in.string("new_version"),
                in.strings("datasets"),
                in.strings("language"),
                in.plainList("model-index"));
    }
}
