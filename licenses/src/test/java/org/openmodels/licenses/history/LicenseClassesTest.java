package org.openmodels.licenses.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.core.catalog.DeclaredLicense;
import org.openmodels.core.catalog.Model;
import org.openmodels.licenses.advice.Advisor;

@DisplayName("The class of a model's license")
class LicenseClassesTest {
    private static final Advisor ADVISOR = Advisor.bundled();

    private static Model model(String license) {
        Model any = ADVISOR.catalog().models().get(0);
        return any.withLicenses(List.of(new DeclaredLicense(
                null, license, null, null, DeclaredLicense.Basis.DECLARED, null, null, any.source())));
    }

    @ParameterizedTest
    @CsvSource({
        "Apache-2.0, PERMISSIVE, true",
        "CC0-1.0, PUBLIC_DOMAIN, true",
        "Apache-2.0 WITH LLVM-exception, PERMISSIVE, true",
        "GPL-2.0-only WITH Classpath-exception-2.0, DUTIES, false",
        "CC0-1.0 AND MIT, PERMISSIVE, true",
        "MIT AND CC-BY-NC-4.0, NON_COMMERCIAL, false",
        "Apache-2.0 WITH MIT, UNKNOWN, false",
        "no such license, UNKNOWN, false"
    })
    @DisplayName("is that of its tightest part, and an exception changes nothing")
    void tightest(String license, String expected, boolean trulyPermissive) {
        LicenseClasses classes = new LicenseClasses(ADVISOR);
        Model model = model(license);
        assertEquals(expected, classes.of(model));
        assertEquals(trulyPermissive, classes.isTrulyPermissive(model));
    }
}
