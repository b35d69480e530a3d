package org.openmodels.licenses.terms;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmodels.licenses.terms.LicenseTerms.Reviewed;

/**
 * How free a license is as a number from 0 to 100, with the points each part gives: a summary beside the partial order, which
 * it never contradicts - a freer license never scores less.
 *
 * <p>48 points for the eight grants, 14 for purposes, 8 for scale, 4 for territory, 4 for licensees, 8 for uses, 3 for
 * policies, 8 for obligations, 3 for what becomes of law and outputs. A license that was not read has 0.
 *
 * <p>Immutable and thread-safe.
 *
 * @param parts the points by part, in the order above; tenths of a point
 */
public record FreedomScore(Map<String, Integer> parts) implements Serializable {

    /** Copies the parts in their order. */
    public FreedomScore {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** Computes the score. */
    public static FreedomScore of(LicenseTerms terms) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        boolean read = terms.reviewed() != Reviewed.NONE;
        parts.put("grants", read ? grants(terms) : 0);
        parts.put("purposes", read ? purposes(terms.purposes().value()) : 0);
        parts.put("thresholds", read ? thresholds(terms) : 0);
        parts.put("territories", read && terms.territories().isEmpty() ? 40 : 0);
        parts.put("licensees", read ? 40 - 8 * terms.licensees().shutOut().size() : 0);
        parts.put("restrictions", read ? restrictions(terms) : 0);
        parts.put("policies", read ? policies(terms) : 0);
        parts.put("obligations", read ? obligations(terms) : 0);
        parts.put("facts", read ? facts(terms) : 0);
        return new FreedomScore(parts);
    }

    /** Returns the sum, 0 to 100. */
    public double value() {
        return parts.values().stream().mapToInt(Integer::intValue).sum() / 10.0;
    }

    private static int grants(LicenseTerms terms) {
        int points = 0;
        for (Grant grant : terms.grants().values()) {
            Set<Purpose> purposes = grant.purposesUnder(terms.purposes().value());
            points += switch (grant.status()) {
                case GRANTED -> 30 + purposes(purposes) * 30 / 140;
                case GRANTED_IF -> 15;
                case UNSTATED -> 15;
                case FORBIDDEN -> 3 * grant.except().size();
            };
        }
        return points;
    }

    /** Wider purposes include narrower ones. */
    private static int purposes(Set<Purpose> purposes) {
        if (purposes.contains(Purpose.ANY)) {
            return 140;
        }
        return purposes.contains(Purpose.NON_COMMERCIAL) ? 60 : 12 * purposes.size();
    }

    private static int thresholds(LicenseTerms terms) {
        int points = 80;
        for (Threshold threshold : terms.thresholds()) {
            Threshold.Ends ends = threshold.ends();
            boolean all = ends == null || ends.extent() == Threshold.Ends.Extent.ALL;
            points = Math.min(points, all ? 20 : 40);
        }
        return points;
    }

    private static int restrictions(LicenseTerms terms) {
        int weight = 0;
        for (Restriction restriction : terms.restrictions()) {
            weight += restriction.qualified() ? 1 : 2;
        }
        return 80 - weight;
    }

    private static int policies(LicenseTerms terms) {
        if (terms.policies().isEmpty()) {
            return 30;
        }
        return terms.policies().stream().allMatch(UsePolicy::known) ? 15 : 0;
    }

    private static int obligations(LicenseTerms terms) {
        Set<Obligation.Kind> kinds = terms.obligations().stream()
                .filter(Obligation::binds)
                .map(Obligation::kind)
                .collect(Collectors.toSet());
        return 80 - 3 * kinds.size();
    }

    private static int facts(LicenseTerms terms) {
        LegalFacts facts = terms.facts();
        int points = facts.patentGrant() == LegalFacts.PatentGrant.EXPRESS ? 10 : 0;
        points += facts.revocable() ? 0 : 5;
        points += facts.remoteRestriction() ? 0 : 5;
        points += facts.unilateralChange() == LegalFacts.UnilateralChange.NONE ? 5 : 0;
        return points + (terms.outputs().followsDistillation() ? 0 : 5);
    }
}
