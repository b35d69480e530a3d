package org.openmodels.licenses.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmodels.licenses.identify.generate.TextSources;

class LicenseTextTest {

    private static final String TEXT = "The authors\u2019 \u201CSoftware\u201D \u00A9 2024";

    @Test
    void utf8IsReadWithAndWithoutAMark() {
        assertEquals(new LicenseText(TEXT, List.of()), LicenseText.decode(TEXT.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                TEXT,
                LicenseText.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))
                        .text());
    }

    @Test
    void utf16IsReadWithAndWithoutAMark() throws IOException {
        assertEquals(
                TEXT,
                LicenseText.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))
                        .text());
        assertEquals(
                TEXT,
                LicenseText.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE))
                        .text());
        byte[] bare = "Permission is hereby granted".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                "Permission is hereby granted",
                LicenseText.decode(new ByteArrayInputStream(bare)).text());
    }

    @Test
    void otherBytesAreReadAsWindows1252WithARemark() {
        LicenseText text = LicenseText.decode(new byte[] {'a', (byte) 0x92, 's', ' ', (byte) 0xA9});
        assertEquals("a\u2019s \u00A9", text.text());
        assertEquals("text.encoding", text.diagnostics().get(0).code());
    }

    @Test
    void aBinaryFileIsRemarkedOn() {
        assertTrue(LicenseText.decode(new byte[] {'a', 0, 'b', 'c', 'd'}).diagnostics().stream()
                .anyMatch(d -> d.code().equals("text.binary")));
    }

    @Test
    void garbledQuotesDoNoHarm() {
        String mit = TextSources.text("MIT");
        String garbled = mit.replace("\"", "\u00E2\u20AC\u0153");
        assertEquals("MIT", LicenseIdentifier.bundled().identify(garbled).expression());
    }
}
