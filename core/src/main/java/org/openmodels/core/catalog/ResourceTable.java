package org.openmodels.core.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.PartialDate;

/**
 * A cursor over a table of the resources: UTF-8, tab-separated, one header row, no quoting, a blank cell being unknown.
 *
 * <p>It cuts bytes and makes strings only of the cells that are asked for; a cell equal to the one above is the same string.
 */
final class ResourceTable {

    private final String name;
    private final byte[] bytes;
    private final int end;
    private final int[] starts;
    private final @Nullable String[] above;
    private int next;
    private @Nullable String dayText;
    private @Nullable LocalDate dayAbove;

    private ResourceTable(String name, byte[] bytes, int from, int end, int columns) {
        this.name = name;
        this.bytes = bytes;
        this.next = from;
        this.end = end;
        this.starts = new int[columns + 1];
        this.above = new @Nullable String[columns];
    }

    /** Opens a table and checks that its header is the expected one. */
    static ResourceTable open(String name, String header) {
        byte[] bytes = load(name);
        byte[] expected = header.getBytes(StandardCharsets.UTF_8);
        int columns = 1;
        for (byte b : expected) {
            columns += b == '\t' ? 1 : 0;
        }
        boolean agrees = bytes.length > expected.length && bytes[expected.length] == '\n';
        for (int i = 0; agrees && i < expected.length; i++) {
            agrees = bytes[i] == expected[i];
        }
        if (!agrees) {
            throw new IllegalStateException("header of resource " + name + " must be: " + header);
        }
        return new ResourceTable(name, bytes, expected.length + 1, bytes.length, columns);
    }

    private static byte[] load(String name) {
        try (InputStream in = ResourceTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource must be on the path: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a cursor over some rows of this table, given by the offsets of {@link #offset}. */
    ResourceTable rows(int from, int to) {
        return new ResourceTable(name, bytes, from, to, above.length);
    }

    /** Returns the offset of the next row. */
    int offset() {
        return next;
    }

    /** Moves to the next row; false at the end. */
    boolean next() {
        if (next >= end) {
            return false;
        }
        int column = 0;
        int at = next;
        starts[0] = at;
        while (at < end && bytes[at] != '\n') {
            if (bytes[at++] == '\t') {
                starts[++column] = at;
            }
        }
        if (column != above.length - 1) {
            throw new IllegalStateException("row of " + name + " must have " + above.length + " cells at byte " + next);
        }
        starts[column + 1] = at + 1;
        next = at + 1;
        return true;
    }

    /** Returns a cell; null when it is blank. */
    @Nullable
    String text(int column) {
        int from = starts[column];
        int length = starts[column + 1] - 1 - from;
        if (length == 0) {
            return null;
        }
        String known = above[column];
        if (known != null && same(known, from, length)) {
            return known;
        }
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        above[column] = text;
        return text;
    }

    private boolean same(String known, int from, int length) {
        if (known.length() != length) {
            return false;
        }
        // From the end: addresses differ there.
        for (int i = length - 1; i >= 0; i--) {
            if (bytes[from + i] != known.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns a cell that is never blank. */
    String required(int column) {
        String text = text(column);
        if (text == null) {
            throw new IllegalStateException(
                    "cell " + column + " of " + name + " must not be blank before byte " + next);
        }
        return text;
    }

    /** Returns the entries of a cell that are separated by semicolons. */
    List<String> list(int column) {
        String text = text(column);
        if (text == null) {
            return List.of();
        }
        List<String> entries = new ArrayList<>(4);
        int from = 0;
        for (int at = text.indexOf(';'); at >= 0; at = text.indexOf(';', from)) {
            entries.add(text.substring(from, at));
            from = at + 1;
        }
        entries.add(text.substring(from));
        return entries;
    }

    /** Returns a cell as a whole number; -1 when it is blank. */
    int number(int column) {
        int from = starts[column];
        int to = starts[column + 1] - 1;
        int value = from == to ? -1 : 0;
        for (int i = from; i < to; i++) {
            value = 10 * value + (bytes[i] - '0');
        }
        return value;
    }

    /** Returns a cell as a whole number; null when it is blank. */
    @Nullable
    Long count(int column) {
        String text = text(column);
        return text == null ? null : Long.valueOf(text);
    }

    /** Returns a cell as an exact number; null when it is blank. */
    @Nullable
    BigDecimal decimal(int column) {
        String text = text(column);
        return text == null ? null : new BigDecimal(text);
    }

    /** Returns a cell as a date; null when it is blank. */
    @Nullable
    PartialDate date(int column) {
        String text = text(column);
        return text == null ? null : PartialDate.parse(text);
    }

    /** Returns a cell as a day; null when it is blank. Neighbours share their day. */
    @Nullable
    LocalDate day(int column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        LocalDate day = text.equals(dayText) ? dayAbove : null;
        if (day == null) {
            day = PartialDate.parse(text).earliest();
            dayText = text;
            dayAbove = day;
        }
        return day;
    }
}
