package org.openmodels.core.catalog;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.openmodels.core.source.PartialDate;

/**
 * When a model came out: as precisely as is known, and what the date rests on.
 *
 * <p>{@code new ReleaseDate(PartialDate.parse("2025-04-28"), ReleaseDate.Basis.REPOSITORY_CREATED)} is a proxy: the Hub
 * repository is often a few days older than the announcement.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date the date, to the day, month or year
 * @param basis what the date rests on
 */
public record ReleaseDate(PartialDate date, Basis basis) implements Comparable<ReleaseDate>, Serializable {

    /** What a release date rests on. */
    public enum Basis {
        /** A source states it as the day or month of release. */
        STATED,
        /** The announcement; weights or service may have come later. */
        ANNOUNCED,
        /** The start of the service; weights may have come later. */
        API,
        /** The creation of the Hub repository: a proxy that can precede the release. */
        REPOSITORY_CREATED,
        /** The first or relevant commit of the source repository: a proxy. */
        COMMIT,
        /** The date in the text of the license: a proxy. */
        LICENSE_TEXT,
        /** An estimate, for instance from when people began to speak of the model. */
        APPROXIMATE
    }

    /** Checks that both are stated. */
    public ReleaseDate {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(basis, "basis");
    }

    /** Tells whether the date stands for another event than the release. */
    public boolean proxy() {
        return basis == Basis.REPOSITORY_CREATED || basis == Basis.COMMIT || basis == Basis.LICENSE_TEXT;
    }

    /** Returns the first day that the date can mean. */
    public LocalDate earliest() {
        return date.earliest();
    }

    /** Returns the last day that the date can mean. */
    public LocalDate latest() {
        return date.latest();
    }

    /** Compares by date, then by basis. */
    @Override
    public int compareTo(ReleaseDate other) {
        int order = date.compareTo(other.date);
        return order != 0 ? order : basis.compareTo(other.basis);
    }
}
