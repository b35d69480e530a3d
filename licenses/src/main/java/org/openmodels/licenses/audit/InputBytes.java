package org.openmodels.licenses.audit;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.huggingface.HubRecordReader;

/** A stream, plain or gzip, byte by byte with the place; compressed input that breaks off ends there. Not thread-safe. */
final class InputBytes {
    private final InputStream in;
    private final byte[] chunk = new byte[1 << 17];
    private int at;
    private int filled;
    private int line = 1;
    private int column = 1;
    private @Nullable String fault;

    private InputBytes(InputStream in, @Nullable String fault) {
        this.in = in;
        this.fault = fault;
    }

    /** Gzip is told by its first bytes; a byte order mark is left out. */
    static InputBytes of(InputStream raw) throws IOException {
        InputBytes bytes;
        try {
            bytes = new InputBytes(HubRecordReader.inflated(raw), null);
        } catch (EOFException | ZipException broken) {
            bytes = new InputBytes(new ByteArrayInputStream(new byte[0]), told(broken));
        }
        if (bytes.more() && bytes.filled >= 3 && bytes.chunk[0] == (byte) 0xef && bytes.chunk[1] == (byte) 0xbb) {
            bytes.at = 3;
        }
        return bytes;
    }

    /** Tells whether there is another byte. */
    boolean more() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = 0;
        try {
            filled = fault == null ? Math.max(0, in.read(chunk)) : 0;
        } catch (EOFException | ZipException broken) {
            fault = told(broken);
        }
        return filled > 0;
    }

    /** Returns the next byte without taking it. */
    byte peek() {
        return chunk[at];
    }

    /** Takes the next byte. */
    byte take() {
        byte b = chunk[at++];
        if (b == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
        return b;
    }

    /** Takes what is there of the line up to its end, which stays; the bytes are given on. */
    void takeLine(java.io.ByteArrayOutputStream out, int most) {
        int start = at;
        while (at < filled && chunk[at] != '\n') {
            at++;
        }
        column += at - start;
        out.write(chunk, start, Math.min(at - start, Math.max(0, most - out.size())));
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Returns why the compressed input broke off; null where it did not. */
    @Nullable
    String fault() {
        return fault;
    }

    private static String told(IOException broken) {
        String why = broken instanceof EOFException ? "it ends too early" : String.valueOf(broken.getMessage());
        return "the compressed input cannot be read further: " + why + "; what came before is in the report";
    }
}
