package org.openmodels.core.catalog;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/**
 * A publisher of models: a company, an institute, a community, or several of them together.
 *
 * <p>{@code catalog.lab("deepseek").country()} is {@code CN}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id in the catalog, lower case
 * @param name the name as people write it
 * @param country the seat, ISO 3166-1 alpha-2; null when no source tells
 * @param kind the kind of organisation
 * @param founded when it was founded; null when no source tells
 * @param hubOrganisations its organisations on the Hub, the main one first
 * @param jointOf the ids of the labs that publish together under this one, in alphabetical order; empty for a single lab
 * @param note a remark for readers; null when there is none
 * @param source where it was read
 */
public record Lab(
        String id,
        String name,
        @Nullable String country,
        Kind kind,
        @Nullable PartialDate founded,
        List<String> hubOrganisations,
        List<String> jointOf,
        @Nullable String note,
        Source source)
        implements Serializable {

    /** The kind of an organisation. */
    public enum Kind {
        /** A large technology company. */
        BIG_TECH,
        /** A young company. */
        STARTUP,
        /** Any other company. */
        COMPANY,
        /** A university or its institute. */
        ACADEMIC,
        /** A charity or foundation. */
        NON_PROFIT,
        /** A public body. */
        GOVERNMENT,
        /** Volunteers. */
        COMMUNITY,
        /** No source tells. */
        UNKNOWN
    }

    /** Checks id, name and country code, and copies the lists. */
    public Lab {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        hubOrganisations = List.copyOf(hubOrganisations);
        jointOf = jointOf.isEmpty() ? List.of() : List.copyOf(new TreeSet<>(jointOf));
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("lab must have id and name: '" + id + "' '" + name + "'");
        }
        if (country != null && !isCountry(country)) {
            throw new IllegalArgumentException("country must be two capital letters (ISO 3166-1 alpha-2): " + country);
        }
        if (jointOf.contains(id)) {
            throw new IllegalArgumentException("lab must not be a part of itself: " + id);
        }
    }

    private static boolean isCountry(String code) {
        return code.length() == 2 && isCapital(code.charAt(0)) && isCapital(code.charAt(1));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Tells whether several labs publish under this one. */
    public boolean joint() {
        return !jointOf.isEmpty();
    }
}
