package org.openmodels.core.source.huggingface;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One record of the Hugging Face Hub API, as far as license, lineage, size and use are concerned.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the repository, {@code owner/name}
 * @param author the owner; null where absent
 * @param sha the commit that the record describes; null where absent
 * @param createdAt when the repository was made, which may be before the release; null where absent
 * @param lastModified when it was last changed; null where absent
 * @param gated {@code auto}, {@code manual}, {@code true} or {@code false} as stated; null where absent
 * @param tags the Hub's tags, among them {@code license:mit} and {@code base_model:owner/name}
 * @param pipelineTag the task; null where absent
 * @param libraryName the library; null where absent
 * @param card the metadata of its card
 * @param baseModels the base models that the Hub resolved; null where it gives none
 * @param safetensors the counts of stored elements; null where absent
 * @param gguf the header of a GGUF file; null where absent
 * @param downloads downloads of the last 30 days; -1 where absent
 * @param downloadsAllTime downloads of all time; -1 where absent
 * @param likes the number of likes; -1 where absent
 */
public record HubRecord(
        String id,
        @Nullable String author,
        @Nullable String sha,
        @Nullable Instant createdAt,
        @Nullable Instant lastModified,
        @Nullable String gated,
        List<String> tags,
        @Nullable String pipelineTag,
        @Nullable String libraryName,
        CardData card,
        @Nullable BaseModels baseModels,
        @Nullable SafetensorsCounts safetensors,
        @Nullable GgufHeader gguf,
        long downloads,
        long downloadsAllTime,
        long likes)
        implements Serializable {

    /** Copies the tags and checks that the id names something. */
    public HubRecord {
        Objects.requireNonNull(card, "card");
        if (id.isBlank()) {
            throw new IllegalArgumentException("the id of a Hub record must not be blank");
        }
        tags = List.copyOf(tags);
    }

    /**
     * Returns the license of the {@code license:} tag, empty where there is none: what the Hub itself read, for records
     * without {@code cardData}.
     */
    public Optional<String> licenseTag() {
        return tags.stream()
                .filter(tag -> tag.startsWith("license:"))
                .map(tag -> tag.substring("license:".length()))
                .findFirst();
    }

    /** Reads the record out of a mapping; null where it has no id. */
    static @Nullable HubRecord of(FieldReader in) {
        String id = in.string("id");
        if (id == null) {
            id = in.string("modelId");
        }
        if (id == null || id.isBlank()) {
            return null;
        }
        FieldReader card = in.fields("cardData");
        return new HubRecord(
                id,
                in.string("author"),
                in.string("sha"),
                in.instant("createdAt"),
                in.instant("lastModified"),
                in.string("gated"),
                in.strings("tags"),
                in.string("pipeline_tag"),
                in.string("library_name"),
                card == null ? CardData.NONE : CardData.of(card),
                baseModels(in.fields("baseModels")),
                safetensors(in.fields("safetensors")),
                gguf(in.fieldsOrJson("gguf", HubFields::inGguf)),
                in.count("downloads"),
                in.count("downloadsAllTime"),
                in.count("likes"));
    }

    private static @Nullable BaseModels baseModels(@Nullable FieldReader in) {
        return in == null ? null : new BaseModels(in.string("relation"), in.ids("models"));
    }

    private static @Nullable SafetensorsCounts safetensors(@Nullable FieldReader in) {
        return in == null ? null : new SafetensorsCounts(in.counts("parameters"), in.count("total"));
    }

    private static @Nullable GgufHeader gguf(@Nullable FieldReader in) {
        return in == null
                ? null
                : new GgufHeader(in.count("total"), in.string("architecture"), in.count("context_length"));
    }
}
