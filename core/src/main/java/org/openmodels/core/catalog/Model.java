package org.openmodels.core.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.size.ModelSize;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/**
 * One released model (a checkpoint that people name): who made it, when, how large, how to get it, under which license.
 *
 * <p>{@code catalog.find("Qwen/Qwen3-8B")} has the id {@code alibaba/qwen3-8b}, the family {@code qwen}, the generation
 * {@code 3} and the tag {@code apache-2.0}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id in the catalog, {@code lab/slug}, lower case
 * @param labId the id of the lab
 * @param familyId the id of the family; null when it belongs to none
 * @param generation the generation within the family; null when not told
 * @param variants what it was tuned for ({@code instruct}, {@code coder}, {@code base}), in the order of the source
 * @param release when it came out; null when no source tells
 * @param access how one gets at it
 * @param hubRepository its repository on the Hub; null when there is none
 * @param aliases other ids and repositories that mean this model, in alphabetical order
 * @param size its sizes
 * @param inputs the kinds of content it takes, in the order of the source; empty when not told
 * @param outputs the kinds of content it gives, in the order of the source; empty when not told
 * @param contextWindow the tokens it can attend to; null when not told
 * @param trainingTokens the tokens it was trained on; null when not told
 * @param knowledgeCutoff the date up to which it knows the world; null when not told
 * @param licenses what is declared about its license, in order of the date from which it holds, the latest last
 * @param disputes sources that say otherwise, by field and claim
 * @param note remarks of the sources; null when there are none
 * @param source where the row was read
 * @param fieldSources sources of single properties (by name) that are not the row's, in alphabetical order
 */
public record Model(
        String id,
        String labId,
        @Nullable String familyId,
        @Nullable String generation,
        List<String> variants,
        @Nullable ReleaseDate release,
        Access access,
        @Nullable String hubRepository,
        List<String> aliases,
        ModelSize size,
        List<Modality> inputs,
        List<Modality> outputs,
        @Nullable Long contextWindow,
        @Nullable Long trainingTokens,
        @Nullable PartialDate knowledgeCutoff,
        List<DeclaredLicense> licenses,
        List<Dispute> disputes,
        @Nullable String note,
        Source source,
        Map<String, Source> fieldSources)
        implements Serializable {

    /** Checks id, lab and counts, and copies the lists. */
    public Model {
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(source, "source");
        if (id.isBlank() || labId.isBlank()) {
            throw new IllegalArgumentException("model must have id and lab: '" + id + "' '" + labId + "'");
        }
        requirePositive(contextWindow, "context window");
        requirePositive(trainingTokens, "training tokens");
        variants = List.copyOf(variants);
        aliases = aliases.size() < 2 ? List.copyOf(aliases) : List.copyOf(new TreeSet<>(aliases));
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        licenses = sorted(licenses, Orders.ByDate.INSTANCE);
        disputes = sorted(disputes, Orders.ByField.INSTANCE);
        fieldSources = fieldSources.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(fieldSources));
    }

    private static <T> List<T> sorted(List<T> entries, Comparator<T> order) {
        if (entries.size() < 2) {
            return List.copyOf(entries);
        }
        Set<T> sorted = new TreeSet<>(order);
        sorted.addAll(entries);
        return List.copyOf(sorted);
    }

    private static void requirePositive(@Nullable Long count, String name) {
        if (count != null && count <= 0) {
            throw new IllegalArgumentException(name + " must be positive: " + count);
        }
    }

    /** Returns the license declaration that holds last; null when nothing is declared. */
    @JsonIgnore
    public @Nullable DeclaredLicense license() {
        return licenses.isEmpty() ? null : licenses.get(licenses.size() - 1);
    }

    /** Returns the source of a property by its name ({@code contextWindow}): its own, or the row's. */
    public Source sourceOf(String property) {
        return fieldSources.getOrDefault(property, source);
    }

    /** Tells whether readers should verify the row: the evidence is weak, or a source says otherwise (on another field than
     * {@code codeLicense}, which is not the license of the weights). */
    @JsonIgnore
    public boolean isDoubtful() {
        return source.confidence() == Confidence.LOW
                || disputes.stream().anyMatch(dispute -> !dispute.field().equals("codeLicense"));
    }

    /** Returns this model with other license declarations. */
    public Model withLicenses(List<DeclaredLicense> newLicenses) {
        return new Model(
                id,
                labId,
                familyId,
                generation,
                variants,
                release,
                access,
                hubRepository,
                aliases,
                size,
                inputs,
                outputs,
                contextWindow,
                trainingTokens,
                knowledgeCutoff,
                newLicenses,
                disputes,
                note,
                source,
                fieldSources);
    }
}
