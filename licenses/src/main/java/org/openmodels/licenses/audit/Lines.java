package org.openmodels.licenses.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.huggingface.HubRecordReader;

/** Cuts a stream, plain or gzip, into batches of lines. Not thread-safe. */
final class Lines {
    private static final int MAX_LINE = 16 << 20;
    private static final int BATCH = 1 << 19;

    private final InputStream in;
    private final byte[] chunk = new byte[1 << 17];
    private int at;
    private int filled;
    private int line;

    private Lines(InputStream in) {
        this.in = in;
    }

    /** Gzip is told by its first bytes. */
    static Lines of(InputStream raw) throws IOException {
        return new Lines(HubRecordReader.inflated(raw));
    }

    /**
     * Some lines of the input.
     *
     * @param numbers the number of each line, from 1
     * @param lines the bytes of each line; null where it is too long
     */
    record Batch(List<Integer> numbers, List<byte @Nullable []> lines) {}

    /** Returns the next lines that are not blank; none at the end. */
    Batch next() throws IOException {
        Batch batch = new Batch(new ArrayList<>(), new ArrayList<>());
        int bytes = 0;
        while (bytes < BATCH) {
            boolean first = line == 0;
            ByteArrayOutputStream text = new ByteArrayOutputStream(4096);
            Boolean complete = read(text);
            if (complete == null) {
                break;
            }
            if (first && complete && opensDocument(text)) {
                batch.numbers.add(line);
                while (text.size() <= MAX_LINE && complete != null && complete) {
                    text.write('\n');
                    complete = read(text);
                }
                batch.lines.add(complete == null ? text.toByteArray() : null);
                break;
            }
            byte[] json = text.toByteArray();
            if (!complete || !isBlank(json)) {
                batch.numbers.add(line);
                batch.lines.add(complete ? json : null);
                bytes += json.length;
            }
        }
        return batch;
    }

    /** A first line that only opens an object: one record over several lines. */
    private static boolean opensDocument(ByteArrayOutputStream line) {
        String text =
                line.size() > 4096 ? "" : line.toString(StandardCharsets.UTF_8).strip();
        return text.equals("{") || (text.startsWith("{") && text.endsWith(","));
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Reads one line without its end: whether it was kept whole; null at the end of the input. */
    private @Nullable Boolean read(ByteArrayOutputStream out) throws IOException {
        boolean any = false;
        boolean whole = true;
        while (at < filled || fill()) {
            any = true;
            int start = at;
            while (at < filled && chunk[at] != '\n') {
                at++;
            }
            whole &= out.size() + (at - start) <= MAX_LINE;
            if (whole) {
                out.write(chunk, start, at - start);
            }
            if (at < filled) {
                at++;
                break;
            }
        }
        line += any ? 1 : 0;
        return any ? whole : null;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(chunk));
        return filled > 0;
    }
}
