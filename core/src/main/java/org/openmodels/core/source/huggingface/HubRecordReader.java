package org.openmodels.core.source.huggingface;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;

/**
 * Reads Hub API records one by one: JSON lines, plain or gzip, or a single record over several lines.
 *
 * <pre>{@code
 * try (HubRecordReader records = HubRecordReader.open(Path.of("hub.jsonl.gz"))) {
 *     records.forEachRemaining(reading -> reading.value().ifPresent(System.out::println));
 * }
 * }</pre>
 *
 * <p>Each line gives one reading; a line that is no record gives a reading without a value and an error at its place. Blank
 * lines are passed over. Memory stays at one line, of at most 16 Mi characters. Not thread-safe; the records are.
 */
public final class HubRecordReader implements Iterator<Reading<HubRecord>>, Closeable {

    private static final int MAX_LINE = 16 << 20;

    private final Reader in;
    private final char[] chunk = new char[1 << 16];
    private int at;
    private int filled;
    private final StringBuilder buffer = new StringBuilder();
    private int line;
    private int nextLine;
    private @Nullable String next;
    private boolean tooLong;
    private boolean ended;

    private HubRecordReader(Reader in) {
        this.in = in;
    }

    /** Opens a file; gzip is told by its first bytes. Throws when the file cannot be opened. */
    public static HubRecordReader open(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            return new HubRecordReader(new InputStreamReader(inflated(raw), StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /**
     * Returns the bytes of a stream that is plain or gzip, told by its first two. Reading fails where gzip grows more than
     * 500 times, beyond the first 64 MiB: that is no text.
     */
    public static InputStream inflated(InputStream plainOrGzip) throws IOException {
        return Inflated.orPlain(plainOrGzip);
    }

    /** Reads from a reader, which {@link #close} closes. */
    public static HubRecordReader of(Reader reader) {
        return new HubRecordReader(reader);
    }

    /** Reads one record from a whole document, on one line or several. */
    public static Reading<HubRecord> read(CharSequence json) {
        return read(json.toString(), 0);
    }

    private static Reading<HubRecord> read(String json, int lineOffset) {
        List<Diagnostic> diagnostics = new Remarks();
        String text = json.startsWith("\ufeff") ? json.substring(1) : json;
        Node root = JsonTree.read(text, lineOffset, HubFields::inRecord, diagnostics);
        HubRecord hubRecord = null;
        if (root instanceof Node.Fields fields) {
            hubRecord = HubRecord.of(new FieldReader(fields, diagnostics));
            if (hubRecord == null) {
                diagnostics.add(Diagnostic.error("hub.no-id", "a record must have an id")
                        .at(lineOffset + 1, 1));
            }
        } else {
            String kind = root == null ? "empty" : Node.kind(root);
            diagnostics.add(Diagnostic.error("hub.not-a-record", "a record must be a JSON object, and is " + kind)
                    .at(lineOffset + 1, 1));
        }
        return new Reading<>(hubRecord, diagnostics);
    }

    /** Tells whether another record follows. Throws {@link UncheckedIOException} when the input fails. */
    @Override
    public boolean hasNext() {
        try {
            while (next == null && !ended) {
                advance();
            }
            return next != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the next reading. */
    @Override
    public Reading<HubRecord> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no record is left");
        }
        String json = String.valueOf(next);
        next = null;
        if (tooLong) {
            tooLong = false;
            return new Reading<>(
                    null,
                    List.of(Diagnostic.error("hub.too-long", "a line must not exceed " + MAX_LINE + " characters")
                            .at(nextLine, 1)));
        }
        return read(json, nextLine - 1);
    }

    /** Returns the number of the line, 1-based, on which the last reading began; 0 before the first. */
    public int line() {
        return nextLine;
    }

    private void advance() throws IOException {
        if (!readLine()) {
            ended = true;
            return;
        }
        nextLine = line;
        String text = buffer.toString();
        if (text.isBlank()) {
            return;
        }
        if (line == 1 && opensDocument(text)) {
            StringBuilder all = new StringBuilder(text);
            while (readLine() && all.length() <= MAX_LINE) {
                all.append('\n').append(buffer);
            }
            text = all.toString();
            tooLong = text.length() > MAX_LINE;
        }
        next = text;
    }

    /** A first line that only opens an object: one record over several lines. */
    private static boolean opensDocument(String text) {
        String stripped = text.strip();
        return stripped.equals("{") || (stripped.startsWith("{") && stripped.endsWith(","));
    }

    /** Reads one line into the buffer, without its end; false at the end of the input. */
    private boolean readLine() throws IOException {
        buffer.setLength(0);
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int start = at;
            while (at < filled && chunk[at] != '\n') {
                at++;
            }
            int fits = Math.min(at - start, MAX_LINE - buffer.length());
            buffer.append(chunk, start, fits);
            tooLong |= fits < at - start;
            if (at < filled) {
                at++;
                break;
            }
        }
        line += any ? 1 : 0;
        return any;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(chunk));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
