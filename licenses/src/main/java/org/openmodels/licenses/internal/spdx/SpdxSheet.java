package org.openmodels.licenses.internal.spdx;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The contents of an SPDX document of either generation, in words that both can write.
 *
 * <p>Keys name elements within the document: letters, digits, full stops and hyphens, each once.
 *
 * @param name the name of the document
 * @param namespace the URI of the document, without a fragment
 * @param created when it was made, to the second, in UTC
 * @param comment what it was made from
 * @param listVersion the version of the SPDX license list
 * @param models the models, the subject first
 * @param licenses the licenses outside the SPDX list
 * @param datasets the names of the data sets by key
 */
public record SpdxSheet(
        String name,
        String namespace,
        String created,
        String comment,
        String listVersion,
        List<ModelRow> models,
        List<LicenseRow> licenses,
        Map<String, String> datasets) {

    /** The name of the tool in the documents. */
    static final String TOOL = "openmodels";

    /**
     * A model.
     *
     * @param key its key
     * @param name its name
     * @param version its version; null when not told
     * @param supplier the lab; null when not told
     * @param download where it can be had, as a URL; null when not told
     * @param packageUrl its package URL; null when there is none
     * @param released the day of release at midnight UTC; null when the day is not told
     * @param type the kind of model in a few words; null when not told
     * @param traits sizes and other properties by name
     * @param metrics scores in order, each a name and a value
     * @param declared the declared license as an expression
     * @param concluded the concluded license as an expression
     * @param licenseNote how they were found; null when there is nothing to say
     * @param restrictions sentences on forbidden uses
     * @param notices prescribed words
     * @param ancestors what it was made from: the key and how
     * @param datasets keys of the data sets it was trained on
     */
    public record ModelRow(
            String key,
            String name,
            @Nullable String version,
            @Nullable String supplier,
            @Nullable String download,
            @Nullable String packageUrl,
            @Nullable String released,
            @Nullable String type,
            Map<String, String> traits,
            List<Map.Entry<String, String>> metrics,
            String declared,
            String concluded,
            @Nullable String licenseNote,
            List<String> restrictions,
            List<String> notices,
            List<Map.Entry<String, String>> ancestors,
            List<String> datasets) {}

    /**
     * A license outside the SPDX list.
     *
     * @param id {@code LicenseRef-} and a name
     * @param title the name for people
     * @param text what stands for the text
     * @param references where the text stands
     */
    public record LicenseRow(String id, String title, String text, List<String> references) {}

    /** Returns the lab names, each once, in order. */
    List<String> suppliers() {
        return models.stream()
                .map(ModelRow::supplier)
                .filter(s -> s != null)
                .distinct()
                .toList();
    }
}
