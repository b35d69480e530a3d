package org.openmodels.licenses.terms;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.internal.json.EnumSets;

/**
 * What a license says about one action.
 *
 * <p>{@code Grant.of(Grant.Status.GRANTED, Grant.Basis.EXPRESS, "1.a")}: granted in so many words by section 1.a.
 *
 * <p>Immutable and thread-safe.
 *
 * @param status granted, granted on a condition, forbidden, or not addressed
 * @param basis how the text grants; null unless granted
 * @param condition what decides, upper snake case; null unless {@link Status#GRANTED_IF}
 * @param except the targets that a prohibition spares, in the order of their type
 * @param family the models that the text calls its own where an exception or condition spares its own family, by name and,
 *     where the text names one, version, as {@code Llama 2}, in the order of the data; empty where it names none
 * @param purposes the purposes of this grant where they differ from the license's, in the order of their type; else null
 * @param subject what it falls on: with {@link Subject#ORIGINAL}, modified weights need {@code PUBLISH_DERIVATIVE} too
 * @param cite the section that says so; empty where nothing does
 * @param note a reader's remark; null when there is none
 */
public record Grant(
        Status status,
        @Nullable Basis basis,
        @Nullable String condition,
        Set<Except> except,
        List<String> family,
        @Nullable Set<Purpose> purposes,
        Subject subject,
        String cite,
        @Nullable String note)
        implements Serializable {

    /** An action the text does not address. */
    public static final Grant UNSTATED = of(Status.UNSTATED, null, "");

    /** The conditions that the licensor's consent fulfils, and nothing else. */
    private static final Set<String> CONSENT = Set.of(
            "PERMISSION",
            "WRITTEN_PERMISSION",
            "CONSENT",
            "WRITTEN_CONSENT",
            "REGISTRATION",
            "SEPARATE_LICENSE",
            "SEPARATE_AGREEMENT");

    /** Whether the text allows an action. */
    public enum Status {
        /** Allowed; thresholds, territories and purposes stand elsewhere. */
        GRANTED,
        /** Allowed if a fact about the user, or another's consent, holds. */
        GRANTED_IF,
        /** Forbidden. */
        FORBIDDEN,
        /** Not addressed. */
        UNSTATED
    }

    /** How the text grants. */
    public enum Basis {
        /** In so many words. */
        EXPRESS,
        /** Carried by an unrestricted grant, or by a duty on the act. */
        IMPLIED,
        /** The licensor disclaims the outputs. */
        NO_CLAIM
    }

    /** What a grant falls on. */
    public enum Subject {
        /** The model as it was received, and modified weights. */
        ANY,
        /** The model as it was received, and no other weights. */
        ORIGINAL
    }

    /** A target that a prohibition spares. */
    public enum Except {
        /** Other models of the licensor's family, or derivatives of it. */
        OWN_FAMILY,
        /** Only language models are barred. */
        NON_LLM,
        /** Only foundation models are barred. */
        NON_FOUNDATION,
        /** Only competing models are barred. */
        NON_COMPETING
    }

    /** Copies the sets and the list. */
    public Grant {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(cite, "cite");
        except = EnumSets.copyOf(except);
        family = List.copyOf(family);
        purposes = purposes == null ? null : EnumSets.copyOf(purposes);
    }

    /** Returns a grant without condition, exception, purposes or subject of its own. */
    public static Grant of(Status status, @Nullable Basis basis, String cite) {
        return new Grant(status, basis, null, Set.of(), List.of(), null, Subject.ANY, cite, null);
    }

    /** Tells whether nothing but the licensor's consent, or an agreement with the licensor, opens the action. */
    public boolean needsConsent() {
        return condition != null && CONSENT.contains(condition);
    }

    /** Returns the purposes it is for: its own, or else the license's. */
    public Set<Purpose> purposesUnder(Set<Purpose> licensePurposes) {
        return purposes == null ? licensePurposes : purposes;
    }

    /** Tells whether the action is granted for all that the license's purposes cover. */
    public boolean isPlain(Set<Purpose> licensePurposes) {
        return status == Status.GRANTED
                && (purposes == null || purposes.contains(Purpose.ANY) || purposes.containsAll(licensePurposes));
    }
}
