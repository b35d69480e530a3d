package org.openmodels.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A diagnostic")
class DiagnosticTest {

    @Test
    @DisplayName("prints severity, place, message and code")
    void prints() {
        Diagnostic remark = Diagnostic.warning("yaml.duplicate-key", "key 'license' is stated twice");
        assertEquals("warning key 'license' is stated twice [yaml.duplicate-key]", remark.toString());
        assertEquals(
                "warning 4:1 key 'license' is stated twice [yaml.duplicate-key]",
                remark.at(4, 1).toString());
        assertEquals(
                "warning card.md:4:1 key 'license' is stated twice [yaml.duplicate-key]",
                remark.in("card.md").at(4, 1).toString());
    }

    @Test
    @DisplayName("has no negative place")
    void rejectsNegativePlaces() {
        assertThrows(
                IllegalArgumentException.class, () -> Diagnostic.info("a", "b").at(-1, 0));
    }
}
