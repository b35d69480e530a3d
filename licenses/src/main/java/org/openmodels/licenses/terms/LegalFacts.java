package org.openmodels.licenses.terms;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.internal.json.Canonical;

/**
 * Other facts of a license: patents, sublicense, term and end, law.
 *
 * <p>Immutable and thread-safe.
 *
 * @param patentGrant what is said of patents
 * @param sublicense what is said of sublicenses
 * @param revocable whether the licensor may revoke at will
 * @param irrevocable whether the text says irrevocable
 * @param terminates what ends the license
 * @param purposeSticks whether derivatives keep the narrower purpose
 * @param remoteRestriction whether the licensor may restrict use remotely or otherwise
 * @param unilateralChange what the licensor may change alone
 * @param law the governing law as an ISO 3166 country or subdivision; null if unstated
 * @param cites the section of each statement by its JSON name, sorted
 */
public record LegalFacts(
        PatentGrant patentGrant,
        Sublicense sublicense,
        boolean revocable,
        boolean irrevocable,
        List<Termination> terminates,
        boolean purposeSticks,
        boolean remoteRestriction,
        UnilateralChange unilateralChange,
        @Nullable String law,
        Map<String, String> cites)
        implements Serializable {

    /** A license that says nothing. */
    public static final LegalFacts UNSTATED = new LegalFacts(
            PatentGrant.NONE_STATED,
            Sublicense.UNSTATED,
            false,
            false,
            List.of(),
            false,
            false,
            UnilateralChange.NONE,
            null,
            Map.of());

    /** What is said of patents. */
    public enum PatentGrant {
        /** A patent license. */
        EXPRESS,
        /** A license of intellectual property in general. */
        GENERAL_IP,
        /** Only copyright is named. */
        COPYRIGHT_ONLY,
        /** No right is named. */
        NONE_STATED,
        /** Patents are withheld. */
        EXCLUDED
    }

    /** What is said of sublicenses. */
    public enum Sublicense {
        /** Allowed. */
        GRANTED,
        /** Barred. */
        BARRED,
        /** Not addressed. */
        UNSTATED
    }

    /** What the licensor may change alone. */
    public enum UnilateralChange {
        /** Nothing. */
        NONE,
        /** The license. */
        LICENSE,
        /** The license, where law asks for it. */
        LICENSE_FOR_LAW,
        /** A policy. */
        POLICY,
        /** The text leaves it open. */
        UNCLEAR
    }

    /**
     * What ends a license.
     *
     * @param on the cause
     * @param ends what ends
     * @param cite the section that says so
     * @param note a reader's remark; null when there is none
     */
    public record Termination(
            Cause on, Extent ends, String cite, @Nullable String note) implements Serializable {

        /** A cause of termination. */
        public enum Cause {
            /** A breach of the terms. */
            BREACH,
            /** Litigation over patents. */
            PATENT_LITIGATION,
            /** Litigation over intellectual property, patents included. */
            IP_LITIGATION,
            /** Bypassing a safeguard. */
            SAFETY_BYPASS
        }

        /** What ends. */
        public enum Extent {
            /** Everything. */
            ALL,
            /** The patent license. */
            PATENTS
        }

        /** Checks that nothing but the note is null. */
        public Termination {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(ends, "ends");
            Objects.requireNonNull(cite, "cite");
        }
    }

    /** Copies the collections; terminations stand in the order of their causes. */
    public LegalFacts {
        Objects.requireNonNull(patentGrant, "patentGrant");
        Objects.requireNonNull(sublicense, "sublicense");
        Objects.requireNonNull(unilateralChange, "unilateralChange");
        terminates = Canonical.sorted(terminates, Orders.TERMINATIONS);
        cites = Collections.unmodifiableMap(new TreeMap<>(cites));
    }
}
