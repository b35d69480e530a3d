package org.openmodels.licenses.identify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The SPDX expression of a whole text, made of the licenses found in it. */
final class FileExpression {

    private static final String REFERENCE = "LicenseRef-";

    private FileExpression() {}

    /** Joins the licenses by AND, those of a choice by OR, exceptions to the license before them by WITH. */
    static String of(List<LicenseMatch> matches, List<Set<String>> alternatives, Predicate<String> isException) {
        Map<String, Set<String>> idsByPart = new LinkedHashMap<>();
        Set<String> mentioned = mentioned(matches);
        String last = "";
        for (LicenseMatch match : matches) {
            if (match.kind() == MatchKind.PARTIAL || match.kind() == MatchKind.MENTION) {
                continue;
            }
            if (!isException.test(match.license())) {
                last = whichGnu(plainOrModified(match), mentioned);
                idsByPart.computeIfAbsent(last, part -> new HashSet<>()).add(match.license());
            } else if (!last.isEmpty() && !last.startsWith(REFERENCE) && !match.isMateriallyChanged()) {
                Set<String> ids = idsByPart.remove(last);
                if (ids != null) {
                    idsByPart.put(last + " WITH " + match.license(), ids);
                }
            }
        }
        return idsByPart.isEmpty()
                ? Identification.NO_ASSERTION
                : String.join(" AND ", choices(idsByPart, alternatives));
    }

    /** Joins the parts of each choice, and keeps the others. */
    private static List<String> choices(Map<String, Set<String>> idsByPart, List<Set<String>> alternatives) {
        List<String> parts = new ArrayList<>(idsByPart.keySet());
        for (Set<String> choice : alternatives) {
            List<String> chosen = parts.stream()
                    .filter(part -> idsByPart.containsKey(part) && choice.containsAll(idsByPart.get(part)))
                    .toList();
            if (chosen.size() > 1) {
                String joined = String.join(" OR ", chosen);
                int at = parts.indexOf(chosen.get(0));
                parts.removeAll(chosen);
                parts.add(at, parts.isEmpty() ? joined : "(" + joined + ")");
            }
        }
        return parts;
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
