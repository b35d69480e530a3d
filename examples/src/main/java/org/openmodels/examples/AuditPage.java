package org.openmodels.examples;

import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.audit.AuditReport;

/** The page of an audit. */
record AuditPage(AuditReport report, String input, @Nullable String model) {
    String html() {
        return "";
    }
}
