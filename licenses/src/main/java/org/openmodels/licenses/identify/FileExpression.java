package org.openmodels.licenses.identify;

import java.util.HashSet;
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
        Set<String> mentioned = mentioned(matches);
        String last = "";
        for (LicenseMatch match : matches) {
            if (match.kind() == MatchKind.PARTIAL || match.kind() == MatchKind.MENTION) {
                continue;
            }
            if (!isException.test(match.license())) {
                last = whichGnu(plainOrModified(match), mentioned);
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
    private static String whichGnu(String id, Set<String> mentioned) {
        boolean only = mentioned.contains(id + "-only");
        boolean orLater = mentioned.contains(id + "-or-later");
        if (only == orLater) {
            return id;
        }
        return only ? id + "-only" : id + "-or-later";
    }

    private static Set<String> mentioned(List<LicenseMatch> matches) {
        Set<String> mentioned = new HashSet<>();
        for (LicenseMatch match : matches) {
            if (match.kind() == MatchKind.MENTION) {
                mentioned.add(match.license());
            }
        }
        return mentioned;
    }
}
