package org.openmodels.licenses.identify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The SPDX expression of a whole text, made of the licenses found in it. */
final class FileExpression {

    private static final String REFERENCE = "LicenseRef-";

    private FileExpression() {}

    /** Joins the licenses by AND, exceptions to the license before them by WITH. */
    static String of(List<LicenseMatch> matches, Predicate<String> isException) {
        Set<String> parts = new LinkedHashSet<>();
        String last = "";
        for (LicenseMatch match : matches) {
            if (match.kind() == MatchKind.PARTIAL || match.kind() == MatchKind.MENTION) {
                continue;
            }
            if (!isException.test(match.license())) {
                last = whichGnu(plainOrModified(match), matches);
                parts.add(last);
            } else if (!last.isEmpty() && !last.startsWith(REFERENCE) && !match.isMateriallyChanged()) {
                parts.remove(last);
                parts.add(last + " WITH " + match.license());
            }
        }
        return parts.isEmpty() ? Identification.NO_ASSERTION : String.join(" AND ", parts);
    }

    private static String plainOrModified(LicenseMatch match) {
        if (!match.isMateriallyChanged()) {
            return match.license();
        }
        String id = match.license();
        return REFERENCE + "modified-" + (id.startsWith(REFERENCE) ? id.substring(REFERENCE.length()) : id);
    }

    /** Completes a GNU license by what a notice in the same text says: only this version, or any later one. */
    private static String whichGnu(String id, List<LicenseMatch> matches) {
        Set<String> said = new LinkedHashSet<>();
        for (LicenseMatch match : matches) {
            boolean completes =
                    match.license().equals(id + "-only") || match.license().equals(id + "-or-later");
            if (match.kind() == MatchKind.MENTION && completes) {
                said.add(match.license());
            }
        }
        return said.size() == 1 ? said.iterator().next() : id;
    }
}
