package org.openmodels.licenses.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A list of allowed licenses")
class AllowListTest {

    @ParameterizedTest
    @DisplayName("covers what offers a version that it accepts")
    @CsvSource({
        "MIT, MIT",
        "MIT, mit",
        "GPL-2.0-or-later, GPL-2.0-only",
        "GPL-2.0-or-later, GPL-3.0-only",
        "GPL-2.0-or-later, GPL-3.0-or-later",
        "GPL-2.0-or-later, GPL-1.0-or-later",
        "GPL-2.0-or-later, GPL-2.0+",
        "GPL-2.0+, GPL-3.0-only",
        "GPL-3.0-only, GPL-2.0-or-later",
        "GPL-3.0-only, GPL-3.0",
        "GPL-3.0, GPL-3.0-only",
        "CDDL-1.0+, CDDL-1.1",
        "CDDL-1.1, CDDL-1.0+",
        "Nobody-Knows-1.0+, Nobody-Knows-1.0",
        "Nobody-Knows-1.0, Nobody-Knows-1.0+",
        "LGPL-2.0-or-later, LGPL-2.1-only",
        "GPL-2.0-or-later WITH Classpath-exception-2.0, GPL-3.0-only WITH classpath-exception-2.0",
        "LicenseRef-a, LicenseRef-A",
    })
    void covers(String allowed, String license) {
        assertTrue(AllowList.of(allowed).test(SingleLicense.of(license)));
    }

    @ParameterizedTest
    @DisplayName("does not cover what nobody says it does")
    @CsvSource({
        "MIT, ISC",
        "GPL-2.0-or-later, GPL-1.0-only",
        "GPL-2.0-only, GPL-3.0-only",
        "GPL-2.0-only, GPL-3.0-or-later",
        "GPL-3.0-only, GPL-2.0-only",
        "GPL-2.0-or-later, LGPL-2.1-only",
        "GPL-2.0-only, GPL-2.0-only WITH Classpath-exception-2.0",
        "GPL-2.0-only WITH Classpath-exception-2.0, GPL-2.0-only",
        "Nobody-Knows-1.0+, Nobody-Knows-2.0",
        "Foo-1.0-or-later, Foo-1.0-only",
        "Apache-2.0+, Apache-1.1",
        "LicenseRef-a, DocumentRef-x:LicenseRef-a",
        "CC-BY-4.0, CC-BY-SA-4.0",
    })
    void doesNotCover(String allowed, String license) {
        assertFalse(AllowList.of(allowed).test(SingleLicense.of(license)));
    }

    @Test
    @DisplayName("never satisfies what asserts nothing")
    void specials() {
        AllowList everything = AllowList.of("MIT");
        assertFalse(SpecialIdentifier.NONE.satisfies(everything));
        assertFalse(SpecialIdentifier.NOASSERTION.satisfies(license -> true));
        assertFalse(LicenseExpression.parse("MIT AND NOASSERTION").satisfies(license -> true));
        assertTrue(LicenseExpression.parse("MIT OR NOASSERTION").satisfies(everything));
    }

    @Test
    @DisplayName("uses the families it is given")
    void families() {
        SingleLicense newer = SingleLicense.of("Acme-2");
        VersionFamilies families = VersionFamilies.of(List.of(List.of("Acme-1", "Acme-2")));
        assertTrue(AllowList.of(List.of(SingleLicense.of("Acme-1+")), families).test(newer));
        assertFalse(AllowList.of(List.of(SingleLicense.of("Acme-1+")), VersionFamilies.none())
                .test(newer));
    }

    @Test
    @DisplayName("has single licenses only")
    void singleLicenses() {
        assertThrows(IllegalArgumentException.class, () -> AllowList.of("MIT OR ISC"));
        assertThrows(LicenseExpressionSyntaxException.class, () -> AllowList.of("MIT,ISC"));
        assertEquals("[MIT, ISC]", AllowList.of("MIT", "ISC").toString());
    }

    @Test
    @DisplayName("refuses families that overlap")
    void overlap() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> VersionFamilies.of(List.of(List.of("A-1", "A-2"), List.of("a-2"))));
        assertEquals("an id must stand in one family only: a-2", e.getMessage());
    }

    @Test
    @DisplayName("is its licenses, in their order, and its families")
    void value() {
        AllowList list = AllowList.of("MIT", "ISC");
        assertEquals(
                List.of("MIT", "ISC"),
                list.licenses().stream().map(Object::toString).toList());
        assertEquals("[MIT, ISC]", list.toString());
        assertEquals(AllowList.of("ISC", "MIT"), list);
        assertEquals(AllowList.of("ISC", "MIT").hashCode(), list.hashCode());
        assertNotEquals(AllowList.of("MIT").hashCode(), list.hashCode());
        assertNotEquals(AllowList.of("MIT"), list);
        assertNotEquals(AllowList.of(list.licenses(), VersionFamilies.of(List.of())), list);
        assertNotEquals(list, (Object) list.licenses());
    }
}
