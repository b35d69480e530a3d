package org.openmodels.examples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openmodels.licenses.audit.AuditFinding;
import org.openmodels.licenses.provenance.Severity;

/** The findings that a page shows: the most severe {@value #MOST} of any number, the worst first, in the order of the input. */
final class PageFindings implements Consumer<AuditFinding> {
    static final int MOST = 2_000;

    private final Map<Severity, List<AuditFinding>> bySeverity = new EnumMap<>(Severity.class);

    @Override
    public void accept(AuditFinding finding) {
        List<AuditFinding> alike = bySeverity.computeIfAbsent(finding.severity(), severity -> new ArrayList<>());
        if (alike.size() < MOST) {
            alike.add(finding);
        }
    }

    List<AuditFinding> all() {
        List<AuditFinding> all = new ArrayList<>();
        List<Severity> worstFirst = new ArrayList<>(bySeverity.keySet());
        Collections.reverse(worstFirst);
        for (Severity severity : worstFirst) {
            for (AuditFinding finding : bySeverity.getOrDefault(severity, List.of())) {
                if (all.size() < MOST) {
                    all.add(finding);
                }
            }
        }
        return List.copyOf(all);
    }
}
