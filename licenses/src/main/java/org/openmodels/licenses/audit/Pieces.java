package org.openmodels.licenses.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an input into batches of records: JSON lines, one array of objects however laid out, or one object over several lines.
 * What follows an array is read as lines. A record that is broken ends with its line where records stand one a line, and at
 * the next object that begins in the same column where they are indented; the rest goes on. Not thread-safe.
 */
final class Pieces {
    private static final int MAX_RECORD = 16 << 20;
    private static final int BATCH = 1 << 19;

    private final InputBytes in;
    private boolean started;
    private boolean array;
    private boolean ended;
    private boolean layoutKnown;
    private boolean onePerLine;
    private int elementColumn;

    Pieces(InputStream raw) throws IOException {
        this.in = InputBytes.of(raw);
    }

    /** Returns the next records; none at the end. */
    List<Piece> next() throws IOException {
        List<Piece> batch = new ArrayList<>();
        int bytes = 0;
        while (bytes < BATCH) {
            Piece piece = piece();
            if (piece == null) {
                break;
            }
            batch.add(piece);
            bytes += piece.json == null ? 1 : piece.json.length;
        }
        return batch;
    }

    private @Nullable Piece piece() throws IOException {
        boolean first = !started;
        skip(false);
        if (first) {
            started = true;
            if (in.more() && in.peek() == '[') {
                in.take();
                array = true;
            }
        }
        if (array) {
            skip(true);
            if (in.more() && in.peek() == ']') {
                in.take();
                array = false;
                skip(false);
            }
        }
        if (!in.more()) {
            return end();
        }
        return array ? element() : line(first);
    }

    /** The end: told where the input broke off. */
    private @Nullable Piece end() {
        boolean told = ended;
        ended = true;
        String fault = in.fault();
        if (told || (fault == null && !array)) {
            return null;
        }
        return fault == null
                ? Piece.broken(in.line(), in.column(), "json.array-open", "the array of records is not closed")
                : Piece.broken(in.line(), in.column(), "hub.cut-off", fault);
    }

    private void skip(boolean commas) throws IOException {
        while (in.more()) {
            byte b = in.peek();
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t' && !(commas && b == ',')) {
                return;
            }
            in.take();
        }
    }

    private @Nullable Piece line(boolean first) throws IOException {
        int line = in.line();
        int column = in.column();
        ByteArrayOutputStream text = new ByteArrayOutputStream(4096);
        line(text);
        if (first && opensDocument(text)) {
            while (in.more() && text.size() <= MAX_RECORD) {
                text.write(in.take());
                line(text);
            }
        }
        return piece(line, column, text);
    }

    private void line(ByteArrayOutputStream text) throws IOException {
        while (in.more() && in.peek() != '\n') {
            in.takeLine(text, MAX_RECORD + 1);
        }
    }

    /** A line that only opens an object: the record goes on below. */
    private static boolean opensDocument(ByteArrayOutputStream line) {
        String text =
                line.size() > 4096 ? "" : line.toString(StandardCharsets.UTF_8).strip();
        return text.equals("{") || (text.startsWith("{") && text.endsWith(","));
    }

    private @Nullable Piece piece(int line, int column, ByteArrayOutputStream text) throws IOException {
        if (in.fault() != null && !in.more()) {
            return end();
        }
        return piece(line, column, text.toByteArray());
    }

    private static Piece piece(int line, int column, byte[] json) {
        return json.length > MAX_RECORD
                ? Piece.broken(line, column, "hub.too-long", "a record must not exceed 16 Mi bytes")
                : Piece.of(line, column, json);
    }

    /** Returns the piece that a line of its own is. */
    static Piece line(int line, int column, String json) {
        return piece(line, column, json.getBytes(StandardCharsets.UTF_8));
    }

    /** One element of an array, up to the comma or bracket behind it. */
    private @Nullable Piece element() throws IOException {
        int line = in.line();
        int column = in.column();
        ByteArrayOutputStream text = new ByteArrayOutputStream(4096);
        int depth = 0;
        boolean string = false;
        while (in.more()) {
            byte b = in.peek();
            if (b == '\n') {
                string = false;
                layout(line, column, text);
                if (depth > 0 && onePerLine) {
                    break;
                }
            } else if (string) {
                if (b == '\\') {
                    put(text, in.take());
                    if (!in.more()) {
                        break;
                    }
                }
                string = b != '"';
            } else if (b == '"') {
                string = true;
            } else if (b == '{' || b == '[') {
                if (depth > 0 && b == '{' && in.column() == elementColumn && in.line() > line) {
                    break;
                }
                depth++;
            } else if (depth == 0 && (b == ',' || b == ']')) {
                layout(line, column, text);
                break;
            } else if (b == '}' || b == ']') {
                depth--;
            }
            put(text, in.take());
        }
        return piece(line, column, text);
    }

    /** Settles, at the end of the first line of the first element, whether records stand one a line or are indented. */
    private void layout(int line, int column, ByteArrayOutputStream text) {
        if (layoutKnown || in.line() != line) {
            return;
        }
        layoutKnown = true;
        onePerLine = !opensDocument(text);
        elementColumn = onePerLine || column == 1 ? 0 : column;
    }

    private static void put(ByteArrayOutputStream text, byte b) {
        if (text.size() <= MAX_RECORD) {
            text.write(b);
        }
    }
}
