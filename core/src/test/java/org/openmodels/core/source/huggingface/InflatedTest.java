package org.openmodels.core.source.huggingface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A stream that may be gzip")
class InflatedTest {
    private static final byte[] MEGABYTE = new byte[1 << 20];

    private static byte[] gzip(byte[] block, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                gzip.write(block);
            }
        }
        return out.toByteArray();
    }

    private static long length(byte[] packed) throws IOException {
        try (InputStream in = HubRecordReader.inflated(new ByteArrayInputStream(packed))) {
            return in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    @Test
    @DisplayName("is read as it is, or inflated")
    void plainOrGzip() throws IOException {
        byte[] text = "{\"id\":\"a/b\"}".getBytes(StandardCharsets.UTF_8);
        for (byte[] stream : new byte[][] {text, gzip(text, 1)}) {
            assertArrayEquals(
                    text,
                    HubRecordReader.inflated(new ByteArrayInputStream(stream)).readAllBytes());
        }
        assertEquals(
                '{',
                HubRecordReader.inflated(new ByteArrayInputStream(gzip(text, 1)))
                        .read());
        assertEquals(
                -1,
                HubRecordReader.inflated(new ByteArrayInputStream(new byte[0])).read());
    }

    @Test
    @DisplayName("may grow a thousandfold while it is small")
    void smallOnesMayGrow() throws IOException {
        assertEquals(64L << 20, length(gzip(MEGABYTE, 64)));
    }

    @Test
    @DisplayName("fails as a bomb, before the hundredth megabyte")
    void bomb(@TempDir Path folder) throws IOException {
        byte[] bomb = gzip(MEGABYTE, 100);
        String message = assertThrows(ZipException.class, () -> length(bomb)).getMessage();
        assertTrue(message.contains("500 times"), message);
        Path file = Files.write(folder.resolve("hub.jsonl.gz"), bomb);
        try (HubRecordReader records = HubRecordReader.open(file)) {
            assertThrows(UncheckedIOException.class, () -> {
                while (records.hasNext()) {
                    records.next();
                }
            });
        }
    }

    @Test
    @DisplayName("fails when it is cut off, and is no silence")
    void cutOff() throws IOException {
        byte[] whole = gzip("{\"id\":\"a/b\"}".getBytes(StandardCharsets.UTF_8), 1000);
        assertThrows(IOException.class, () -> length(java.util.Arrays.copyOf(whole, whole.length - 12)));
    }
}
