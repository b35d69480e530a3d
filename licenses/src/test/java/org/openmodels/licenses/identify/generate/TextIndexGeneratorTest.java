package org.openmodels.licenses.identify.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class TextIndexGeneratorTest {

    @Test
    void theBundledIndexIsWhatTheGeneratorMakes() throws IOException {
        Path shared = Path.of(System.getProperty("openmodels.shared", "../../shared"));
        Assumptions.assumeTrue(
                Files.isDirectory(shared.resolve("corpus/canonical")), "needs the folder of texts: " + shared);
        byte[] bundled = Files.readAllBytes(Path.of(TextIndexGenerator.RESOURCE));
        assertArrayEquals(TextIndexGenerator.generate(shared), bundled);
        assertTrue(bundled.length < 6_000_000);
    }

    @Test
    void membersOfAGnuFamilyShareTheFamilysId() {
        assertEquals("GPL-3.0", TextIndexGenerator.family("GPL-3.0-or-later"));
        assertEquals("LGPL-2.1", TextIndexGenerator.family("LGPL-2.1+"));
        assertEquals("GPL-2.0-with-GCC-exception", TextIndexGenerator.family("GPL-2.0-with-GCC-exception"));
        assertEquals("MIT", TextIndexGenerator.family("MIT"));
    }

    @Test
    void aReplaceablePartIsSpelledOut() {
        assertEquals(Optional.of(Set.of("Lesser", "Library")), Wordings.of("Lesser|Library"));
        assertEquals(Optional.of(Set.of("EXPRESS", "EXPRESSED")), Wordings.of("EXPRESS(ED)?"));
        assertEquals(Optional.of(Set.of("this source file")), Wordings.of("this\\s+source\\s+file"));
        assertEquals(Optional.of(Set.of("The name of \u0001 may not")), Wordings.of("The name of.+may not"));
    }
}
