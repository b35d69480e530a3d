package org.openmodels.licenses.bom;

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
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.source.PartialDate;
import org.openmodels.licenses.expression.LicenseExpression;

/**
 * A model as a bill of materials states it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the catalog id, or for a model that the catalog lacks its Hub repository
 * @param version the generation or version; null when not told
 * @param supplier the lab; null when not told
 * @param repository the Hub repository; null when there is none
 * @param released when it came out; null when not told
 * @param traits sizes and other properties by name ({@code parameters.total}), sorted; see {@link BillOfMaterials}
 * @param metrics the scores, by benchmark, conditions and value
 * @param declared the license that the model itself declares; {@code NOASSERTION} when its own record was not read
 * @param concluded the license it is under, as far as the evidence carries; {@code NOASSERTION} otherwise
 * @param licenseNote how the license was found out; null when there is nothing to say
 * @param restrictions what the concluded license forbids or limits, one line each, in alphabetical order
 * @param notices words that the concluded license prescribes, such as {@code Built with Llama}, in alphabetical order
 * @param ancestors the models it was made from, by id
 * @param datasets the data sets it was trained on as far as known, in alphabetical order
 */
public record BomModel(
        String id,
        @Nullable String version,
        @Nullable String supplier,
        @Nullable String repository,
        @Nullable PartialDate released,
        Map<String, String> traits,
        List<BomMetric> metrics,
        LicenseExpression declared,
        LicenseExpression concluded,
        @Nullable String licenseNote,
        List<String> restrictions,
        List<String> notices,
        List<Ancestor> ancestors,
        List<String> datasets)
        implements Serializable {
    /**
     * A model that another was made from.
     *
     * @param id the id of the ancestor
     * @param relation how it was made
     */
    public record Ancestor(String id, Relation relation) implements Serializable {
        /** Checks that both are stated. */
        public Ancestor {
            Objects.requireNonNull(relation, "relation");
            requireText(id, "id of an ancestor");
        }
    }

    /** Checks the id, copies the collections and puts the licenses in canonical form. */
    public BomModel {
        declared = declared.canonical();
        concluded = concluded.canonical();
        requireText(id, "id of a model");
        traits = Collections.unmodifiableMap(new TreeMap<>(traits));
        metrics = sorted(metrics, Comparator.comparing(BomMetric::key).thenComparing(BomMetric::value));
        restrictions = sorted(restrictions, Comparator.naturalOrder());
        notices = sorted(notices, Comparator.naturalOrder());
        ancestors = sorted(ancestors, Comparator.comparing(Ancestor::id).thenComparing(Ancestor::relation));
        datasets = sorted(datasets, Comparator.naturalOrder());
    }

    private static <T> List<T> sorted(List<T> items, Comparator<? super T> order) {
        Set<T> sorted = new TreeSet<>(order);
        sorted.addAll(items);
        return List.copyOf(sorted);
    }

    private static void requireText(String text, String name) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }

    /** Returns a model of which nothing but the id is known. */
    static BomModel bare(String id) {
        return new BomModelDraft(id).model();
    }

    /** Returns the package URL: {@code pkg:huggingface/google/gemma-4-31B-it}; null without a Hub repository. */
    public @Nullable String packageUrl() {
        return repository == null ? null : "pkg:huggingface/" + Percent.encode(repository);
    }

    /** Returns the page of the Hub repository; null without one. */
    public @Nullable String page() {
        return repository == null ? null : "https://huggingface.co/" + Percent.encode(repository);
    }

    /** Returns this model with data sets that a model card or another source names. */
    public BomModel withDatasets(List<String> newDatasets) {
        return new BomModel(
                id,
                version,
                supplier,
                repository,
                released,
                traits,
                metrics,
                declared,
                concluded,
                licenseNote,
                restrictions,
                notices,
                ancestors,
                newDatasets);
    }
}
