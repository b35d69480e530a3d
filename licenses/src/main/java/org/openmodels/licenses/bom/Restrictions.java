package org.openmodels.licenses.bom;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.Restriction;
import org.openmodels.licenses.terms.Territory;
import org.openmodels.licenses.terms.Threshold;
import org.openmodels.licenses.terms.UsePolicy;

/** The limits of a license on use, one sentence each: what a bill can say of terms. */
final class Restrictions {
    private Restrictions() {}

    static List<String> of(LicenseTerms terms) {
        List<String> lines = new ArrayList<>();
        String id = terms.id();
        if (terms.reviewed() == LicenseTerms.Reviewed.NONE) {
            lines.add(id + " has not been reviewed");
            return lines;
        }
        if (!terms.purposes().isAny()) {
            lines.add(id + " grants for these purposes only: "
                    + join(terms.purposes().value()) + cite(terms.purposes().cite()));
        }
        for (Territory territory : terms.territories()) {
            lines.add(id + " withholds " + join(territory.covers()) + " by place of " + territory.basis() + " in "
                    + String.join(", ", territory.excluded()) + cite(territory.cite()));
        }
        for (Threshold threshold : terms.thresholds()) {
            lines.add(id + " ends beyond " + threshold.metric()
                    + (threshold.limit() == null ? "" : " " + threshold.limit())
                    + (threshold.currency() == null ? "" : " " + threshold.currency()) + cite(threshold.cite()));
        }
        for (Restriction restriction : terms.restrictions()) {
            lines.add(id + " forbids " + restriction.category() + (restriction.qualified() ? " under a condition" : "")
                    + cite(restriction.cite()));
        }
        for (UsePolicy policy : terms.policies()) {
            lines.add(id + " binds to the policy " + policy.title() + cite(policy.cite()));
        }
        return lines.stream().map(String::strip).toList();
    }

    private static String join(Iterable<? extends Enum<?>> values) {
        List<String> names = new ArrayList<>();
        values.forEach(value -> names.add(value.name()));
        return names.stream().collect(Collectors.joining(", "));
    }

    private static String cite(String section) {
        return section.isBlank() ? "" : " [" + section.replace('\n', ' ') + "]";
    }
}
