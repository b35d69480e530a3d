package org.openmodels.licenses.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmodels.licenses.terms.LicenseTerms.Reviewed;

/**
 * What several public definitions of openness say of one license, from the same facts, and where they disagree.
 *
 * <p>For the Llama 3.1 license: not approved by OSI, not within the license condition of the Open Source AI Definition,
 * {@code RESTRICTED} in the tiers of Hub analysts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param answers the answer of each definition, in the order of their type
 */
public record Openness(Map<Definition, Answer> answers) implements Serializable {

    /** A public definition. */
    public enum Definition {
        /** Approved by the Open Source Initiative, as the SPDX list says. */
        OSI_APPROVED,
        /** Called free by the Free Software Foundation, as the SPDX list says. */
        FSF_LIBRE,
        /** The license condition of the Open Source AI Definition 1.0: use, study, modify, share, for any purpose, unasked. */
        OSAID_LICENSE,
        /** The top tier of the analysts' three: permissive, restricted, non-commercial. */
        HUB_PERMISSIVE,
        /** Ours: nothing owed but notices, credit and lawful use. */
        TRULY_PERMISSIVE
    }

    /** What a definition says. */
    public enum Answer {
        /** It is open. */
        YES,
        /** It is not. */
        NO,
        /** The text was not read. */
        UNKNOWN
    }

    /** The tiers in which analysts of model hubs sort licenses. */
    public enum Tier {
        /** Free to use commercially, no limits on use or user; copyleft included. */
        PERMISSIVE,
        /** Commercial use with limits on use, scale, place or user. */
        RESTRICTED,
        /** No commercial use without another agreement. */
        NON_COMMERCIAL,
        /** Not read. */
        UNKNOWN
    }

    private static final Set<Mark> LIMITS = Set.of(
            Mark.OUTPUT_RESTRICTED,
            Mark.USE_RESTRICTED,
            Mark.TERRITORY_LIMITED,
            Mark.BUSINESS_LIMITED,
            Mark.SCALE_LIMITED,
            Mark.ACTION_LIMITED,
            Mark.NO_DERIVATIVES,
            Mark.BRANDING_REQUIRED);

    /** Copies the answers. */
    public Openness {
        answers = Collections.unmodifiableMap(new EnumMap<>(answers));
    }

    /** Asks every definition; the approvals come from the SPDX list. */
    public static Openness of(LicenseTerms terms, boolean osiApproved, boolean fsfLibre) {
        Map<Definition, Answer> answers = new EnumMap<>(Definition.class);
        boolean unread = terms.reviewed() == Reviewed.NONE;
        answers.put(Definition.OSI_APPROVED, answer(osiApproved));
        answers.put(Definition.FSF_LIBRE, answer(fsfLibre));
        answers.put(Definition.OSAID_LICENSE, unread ? Answer.UNKNOWN : answer(meetsOsaid(terms)));
        answers.put(Definition.HUB_PERMISSIVE, unread ? Answer.UNKNOWN : answer(tier(terms) == Tier.PERMISSIVE));
        answers.put(
                Definition.TRULY_PERMISSIVE,
                unread ? Answer.UNKNOWN : answer(terms.permissiveness().trulyPermissive()));
        return new Openness(answers);
    }

    /** Returns the analysts' tier. */
    public static Tier tier(LicenseTerms terms) {
        Set<Mark> marks = terms.permissiveness().marks();
        if (marks.contains(Mark.UNKNOWN)) {
            return Tier.UNKNOWN;
        }
        if (marks.contains(Mark.NON_COMMERCIAL) || marks.contains(Mark.PROPRIETARY)) {
            return Tier.NON_COMMERCIAL;
        }
        return Collections.disjoint(marks, LIMITS) ? Tier.PERMISSIVE : Tier.RESTRICTED;
    }

    /** Returns the pairs of definitions that give opposite answers. */
    public List<String> disagreements() {
        List<String> pairs = new ArrayList<>();
        for (Definition yes : Definition.values()) {
            for (Definition no : Definition.values()) {
                if (answers.get(yes) == Answer.YES && answers.get(no) == Answer.NO) {
                    pairs.add(yes + " says yes, " + no + " says no");
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static Answer answer(boolean open) {
        return open ? Answer.YES : Answer.NO;
    }

    private static boolean meetsOsaid(LicenseTerms terms) {
        Set<Action> freedoms = Set.of(
                Action.RUN,
                Action.HOST,
                Action.EMBED,
                Action.REDISTRIBUTE,
                Action.FINE_TUNE,
                Action.PUBLISH_DERIVATIVE);
        return freedoms.stream().allMatch(a -> terms.grant(a).isPlain(Set.of(Purpose.ANY)))
                && terms.purposes().isAny()
                && terms.licensees().shutOut().isEmpty()
                && terms.thresholds().isEmpty()
                && terms.territories().isEmpty()
                && terms.restrictions().isEmpty()
                && terms.policies().isEmpty();
    }
}
