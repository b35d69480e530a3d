package org.openmodels.licenses.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.expression.Addition;
import org.openmodels.licenses.expression.IdNormalizer;

/**
 * The bundled registry of licenses: every identifier and exception of the SPDX list, the licenses, policies and terms of
 * open models, families of those that share a name, and the names they go by.
 *
 * <p>{@code LicenseRegistry.bundled().find("apache 2")} gives {@code Apache-2.0}; {@code find("gpl-3.0")} gives the family
 * {@code GPL-3.0}, for the tag does not say -only or -or-later; {@code find("other")} gives nothing, for it names nothing.
 *
 * <p>A name is never matched by likeness: two spellings are one name where case, separators, the words license, licence,
 * agreement and the, the dress of a version ({@code v2}, {@code version 2.0}) and trailing {@code .0} are all that differs;
 * every other name stands in a reviewed table with its reason. Ready in milliseconds; a lookup allocates two small strings.
 *
 * <p>Immutable and thread-safe.
 */
public final class LicenseRegistry {

    private final RegistryData data;

    LicenseRegistry(RegistryData data) {
        this.data = data;
    }

    /** Returns the registry bundled with this library; it is read on the first call. */
    public static LicenseRegistry bundled() {
        return Bundled.REGISTRY;
    }

    /** Returns the version of the bundled data, a date and a counter such as {@code 2026-11-25.1}. */
    public String dataVersion() {
        return data.dataVersion;
    }

    /** Returns the version of the SPDX list it holds, such as {@code 3.28.0}. */
    public String spdxListVersion() {
        return data.spdxListVersion;
    }

    /** Returns every entry: SPDX licenses, SPDX exceptions, other documents, families, each group sorted by id. */
    public List<LicenseEntry> entries() {
        return data.ids().stream().map(data::entry).toList();
    }

    /**
     * Finds the entry that a name stands for: an id, tag, title or alias. Empty when the name is unknown, names nothing
     * ({@code other}) or is claimed by several licenses that form no family; {@link #candidates} tells these apart.
     */
    public Optional<LicenseEntry> find(String idOrAlias) {
        String ids = ids(idOrAlias);
        return ids == null || ids.isEmpty() || ids.indexOf(',') >= 0 ? Optional.empty() : Optional.of(data.entry(ids));
    }

    /** Returns every entry that claims a name: none, one, or several where the name is ambiguous. */
    public List<LicenseEntry> candidates(String idOrAlias) {
        String ids = ids(idOrAlias);
        return ids == null ? List.of() : entriesOf(ids);
    }

    /** Tells whether a name is known to name no license: blank, {@code other}, {@code unknown}, a placeholder. */
    public boolean namesNothing(String name) {
        String ids = ids(name);
        return ids != null && ids.isEmpty();
    }

    /** Returns the members of a family in the order of the data; none for an id that is not one. */
    public List<LicenseEntry> members(String familyId) {
        Optional<LicenseEntry> family = find(familyId);
        if (family.isEmpty()) {
            return List.of();
        }
        List<LicenseEntry> members = new ArrayList<>();
        for (String id : family.get().members()) {
            find(id).ifPresent(members::add);
        }
        return List.copyOf(members);
    }

    /**
     * Returns the entries that a link stands for, without following it: by host and path, and by the day where the page
     * has carried several texts. A file at a commit from which a text was read gives that text.
     *
     * @param link an absolute link; a relative one gives nothing
     * @param asOf the day for which the link was given; null when unknown
     */
    public List<LicenseEntry> findByLink(String link, @Nullable LocalDate asOf) {
        String id = LinkTable.find(data.links(), LinkKey.of(link), asOf);
        if (id != null) {
            return List.of(data.entry(id));
        }
        String spdx = LinkTable.spdxId(link);
        return spdx.isEmpty() ? List.of() : candidates(spdx);
    }

    /**
     * Returns this registry as the names that the lenient parser of expressions asks: an id, tag, title or alias stands for
     * its license or family, a deprecated id for its successor where there is exactly one, an ambiguous name for nothing.
     */
    public IdNormalizer names() {
        return new RegistryNames(this);
    }

    /** Tells whether what stands behind {@code WITH} is an exception that it holds, which only widens a license. */
    public boolean isException(Addition addition) {
        return addition instanceof Addition.Listed listed
                && names().normalizeAddition(listed.id()).isPresent();
    }

    private @Nullable String ids(String name) {
        String key = NameKey.of(name);
        return key.isEmpty() ? "" : data.ids(key);
    }

    private List<LicenseEntry> entriesOf(String ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        if (ids.indexOf(',') < 0) {
            return List.of(data.entry(ids));
        }
        List<LicenseEntry> found = new ArrayList<>();
        for (String id : RegistryData.split(ids, ',')) {
            found.add(data.entry(id));
        }
        return List.copyOf(found);
    }

    private static final class Bundled {
        static final LicenseRegistry REGISTRY = new LicenseRegistry(RegistryData.load());
    }
}
