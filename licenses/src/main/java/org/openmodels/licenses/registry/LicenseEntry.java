package org.openmodels.licenses.registry;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One identifier of the registry: a license, an exception, another document, or a family of licenses that share a tag or
 * name.
 *
 * <p>{@code LicenseRegistry.bundled().find("llama3.1")} gives the entry {@code LicenseRef-llama-3.1}, titled "Llama 3.1
 * Community License", of the steward Meta; {@code find("gemma")} gives the family {@code LicenseRef-gemma} of three
 * dated texts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the SPDX identifier, or {@code LicenseRef-} and a lower-case name
 * @param title the name for people
 * @param version the version or date that the text gives itself; empty where it gives none
 * @param kind what kind of document it is; of a family, the kind of its members, {@code GENERAL} where they differ
 * @param steward who wrote or publishes the text; empty where the source names nobody
 * @param families the ids of the families it is a member of, smallest first; empty for a family
 * @param members the ids of a family's members, in the order of the data; empty for a single document
 * @param aliases other names it is found by, as people write them, in the order of the data
 * @param deprecated whether the SPDX list has deprecated the id
 * @param successors what the SPDX list says instead of a deprecated id, as expressions; several where it does not say which
 * @param osiApproved whether the Open Source Initiative has approved it, by the SPDX list; false for what is not listed
 * @param fsfLibre whether the Free Software Foundation calls it free, by the SPDX list; false for what is not listed
 * @param crossReferences URLs of the text, by the SPDX list or the Hub's list
 * @param hasText whether its text has been read; a license whose text has not been read is never reviewed
 */
public record LicenseEntry(
        String id,
        String title,
        String version,
        LicenseKind kind,
        String steward,
        List<String> families,
        List<String> members,
        List<String> aliases,
        boolean deprecated,
        List<String> successors,
        boolean osiApproved,
        boolean fsfLibre,
        List<String> crossReferences,
        boolean hasText)
        implements Serializable {

    /** Copies the lists and checks that the id names something. */
    public LicenseEntry {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(steward, "steward");
        if (id.isBlank()) {
            throw new IllegalArgumentException("license id must not be blank");
        }
        families = List.copyOf(families);
        members = List.copyOf(members);
        aliases = List.copyOf(aliases);
        successors = List.copyOf(successors);
        crossReferences = List.copyOf(crossReferences);
    }

    /** Tells whether it stands for several licenses of which the name does not say which. */
    public boolean isFamily() {
        return !members.isEmpty();
    }

    /** Tells whether it is a license or a family of licenses, and not a policy, terms of service, page or exception. */
    public boolean isLicense() {
        return kind.isLicense();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
