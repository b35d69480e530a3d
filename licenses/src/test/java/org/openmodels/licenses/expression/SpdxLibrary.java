package org.openmodels.licenses.expression;

import java.util.Optional;
import org.spdx.core.DefaultModelStore;
import org.spdx.core.InvalidSPDXAnalysisException;
import org.spdx.library.LicenseInfoFactory;
import org.spdx.library.ModelCopyManager;
import org.spdx.library.SpdxModelFactory;
import org.spdx.library.model.v2.license.AnyLicenseInfo;
import org.spdx.library.model.v2.license.InvalidLicenseExpression;
import org.spdx.storage.simple.InMemSpdxStore;

/** The parser of the SPDX project's library: offline, and one thread at a time, because it races. */
final class SpdxLibrary {
    static {
        System.setProperty("org.spdx.useJARLicenseInfoOnly", "true");
        SpdxModelFactory.init();
        renew();
    }

    private SpdxLibrary() {}

    /** Returns what the library makes of a text, as it prints it; empty if it is no expression there. */
    static synchronized Optional<String> read(String text) {
        renew();
        AnyLicenseInfo license = parse(text);
        return license instanceof InvalidLicenseExpression ? Optional.empty() : Optional.of(license.toString());
    }

    /** Forgets all licenses read so far. */
    static synchronized void renew() {
        DefaultModelStore.initialize(new InMemSpdxStore(), "http://example.org/document", new ModelCopyManager());
    }

    static synchronized AnyLicenseInfo parse(String text) {
        try {
            return LicenseInfoFactory.parseSPDXLicenseStringCompatV2(text);
        } catch (InvalidSPDXAnalysisException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
