package org.openmodels.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Remarks on one input")
class RemarksTest {
    private static final Diagnostic WARNING = Diagnostic.warning("a.b", "x").at(3, 4);

    private static Remarks filled() {
        Remarks remarks = new Remarks();
        for (int i = 0; i < Remarks.MAX; i++) {
            remarks.add(WARNING);
        }
        return remarks;
    }

    @Test
    @DisplayName("stop growing, and say once that there were more")
    void stopGrowing() {
        Remarks remarks = filled();
        assertTrue(remarks.stream().allMatch(WARNING::equals));
        assertFalse(remarks.add(WARNING));
        assertFalse(remarks.add(WARNING));
        assertEquals(Remarks.MAX + 1, remarks.size());
        assertEquals("text.more-remarks", remarks.get(Remarks.MAX).code());
        assertEquals(3, remarks.get(Remarks.MAX).line());
    }

    @Test
    @DisplayName("keep the first error, however late it comes, so that a reading is not taken for sound")
    void keepTheFirstError() {
        Remarks remarks = filled();
        assertTrue(remarks.add(Diagnostic.error("a.c", "y").at(9, 9)));
        assertFalse(remarks.add(Diagnostic.error("a.c", "z").at(9, 9)));
        assertTrue(new Reading<>(null, remarks).hasErrors());
        assertEquals(Remarks.MAX + 2, remarks.size());
    }

    @Test
    @DisplayName("begin with those of an earlier step, and cut what is too long")
    void beginWithEarlierOnes() {
        Remarks remarks =
                new Remarks(List.of(Diagnostic.error("a.b", "x".repeat(5_000)).in("/p".repeat(5_000))));
        assertEquals(1, remarks.size());
        assertEquals(Remarks.LONGEST, remarks.get(0).message().length());
        assertEquals(Remarks.LONGEST, remarks.get(0).path().length());
    }
}
