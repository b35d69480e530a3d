package org.openmodels.licenses.audit;

import java.util.Map;
import org.openmodels.licenses.provenance.Severity;

/** Counts edges by what becomes of the license. */
final class DriftCounts {
    private long compared;
    private long same;
    private long resolvedSame;
    private long harmless;
    private long conflict;
    private long unknown;
    private long unresolved;

    void declared(boolean equal) {
        compared++;
        same += equal ? 1 : 0;
    }

    void unresolved() {
        unresolved++;
    }

    void resolvedToItself(boolean known) {
        resolvedSame += known ? 1 : 0;
        unresolved += known ? 0 : 1;
    }

    void resolved(boolean equal, Severity severity) {
        if (equal) {
            resolvedSame++;
        } else if (severity == Severity.UNKNOWN) {
            unknown++;
        } else if (severity.isLoss()) {
            conflict++;
        } else {
            harmless++;
        }
    }

    DriftFigures figures(
            Map<Severity, Long> severities,
            Map<String, Map<String, Long>> declaredPairs,
            Map<String, Map<String, Long>> classPairs) {
        return new DriftFigures(
                compared,
                same,
                resolvedSame,
                harmless,
                conflict,
                unknown,
                unresolved,
                severities,
                declaredPairs,
                classPairs);
    }
}
