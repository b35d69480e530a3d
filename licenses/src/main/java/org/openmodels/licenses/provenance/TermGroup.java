package org.openmodels.licenses.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Statements of one license and one kind, told in one breath. */
record TermGroup(String license, List<InheritedTerm> terms) {

    /** Groups statements in the order of the first of each group. */
    static List<TermGroup> of(List<InheritedTerm> terms) {
        Map<String, List<InheritedTerm>> groups = new LinkedHashMap<>();
        for (InheritedTerm term : terms) {
            groups.computeIfAbsent(term.license() + "\n" + term.group(), key -> new ArrayList<>())
                    .add(term);
        }
        return groups.values().stream()
                .map(group -> new TermGroup(group.get(0).license(), List.copyOf(group)))
                .toList();
    }

    InheritedTerm first() {
        return terms.get(0);
    }

    /** All sections, once each. */
    String cites() {
        return terms.stream()
                .map(InheritedTerm::cite)
                .filter(cite -> !cite.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The first statement and how many more there are. */
    String text() {
        int more = terms.size() - 1;
        return first().term() + (more == 0 ? "" : " and " + more + " more of " + first().group());
    }
}
