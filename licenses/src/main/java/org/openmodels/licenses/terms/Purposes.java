package org.openmodels.licenses.terms;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.internal.json.EnumSets;

/**
 * The purposes for which a license's grants hold, and the way to commerce where they exclude it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the purposes, in the order of their type; empty only where the text was not read
 * @param commercialRoute how commerce can be had; null where it needs none
 * @param cite the section that says so
 * @param note a reader's remark; null when there is none
 */
public record Purposes(
        Set<Purpose> value,
        @Nullable CommercialRoute commercialRoute,
        String cite,
        @Nullable String note) implements Serializable {

    /** How commerce can be had where the purposes exclude it. */
    public enum CommercialRoute {
        /** The text names no way. */
        NONE,
        /** By another license of the licensor. */
        SEPARATE_LICENSE,
        /** By the licensor's written permission. */
        WRITTEN_PERMISSION,
        /** By registration at the licensor's discretion. */
        REGISTRATION
    }

    /** Copies the purposes. */
    public Purposes {
        Objects.requireNonNull(cite, "cite");
        value = EnumSets.copyOf(value);
    }

    /** The purposes of a license that was not read. */
    public static final Purposes UNSTATED = new Purposes(Set.of(), null, "", null);

    /** Returns the purposes of a license for anything. */
    public static Purposes any(String cite) {
        return new Purposes(Set.of(Purpose.ANY), null, cite, null);
    }

    /** Returns the purposes that two sets share: anything is wider than non-commercial use, which is wider than the rest. */
    static Set<Purpose> common(Set<Purpose> a, Set<Purpose> b) {
        if (a.equals(b)) {
            return a;
        }
        EnumSet<Purpose> common = EnumSet.noneOf(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            if (covers(a, purpose) && covers(b, purpose)) {
                common.add(purpose);
            }
        }
        if (common.contains(Purpose.ANY)) {
            return Set.of(Purpose.ANY);
        }
        return common.contains(Purpose.NON_COMMERCIAL) ? Set.of(Purpose.NON_COMMERCIAL) : EnumSets.copyOf(common);
    }

    /** Tells whether a set of purposes includes one. */
    public static boolean covers(Set<Purpose> purposes, Purpose one) {
        return purposes.contains(one)
                || purposes.contains(Purpose.ANY)
                || (one != Purpose.ANY && purposes.contains(Purpose.NON_COMMERCIAL));
    }

    /** Tells whether the grants hold for anything. */
    public boolean isAny() {
        return value.contains(Purpose.ANY);
    }
}
