package org.openmodels.examples.spark;

import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.audit.LicenseAudit;
import org.openmodels.licenses.registry.LicenseRegistry;
import org.openmodels.licenses.registry.LicenseResolver;

/**
 * The library's data in this virtual machine, loaded on first use. It is in the jar of the job, so that every executor has
 * it and none is sent it.
 */
final class Bundled {

    private Bundled() {}

    static LicenseAudit audit() {
        return Audit.INSTANCE;
    }

    private static final class Audit {
        static final LicenseAudit INSTANCE = LicenseAudit.of(
                new LicenseResolver(LicenseRegistry.bundled()),
                Advisor.bundled().knowledge());
    }
}
