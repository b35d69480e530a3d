package org.openmodels.licenses.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bundled registry as it lies in its resource: three tables of lines in ASCII, read once, cut up when asked for.
 *
 * <p>The first line gives format, data version, version of the SPDX list and the lengths of the first two tables. Then
 * follow the entries (11 columns), the keys of names ({@code key}, ids of entries; none: the name says nothing) and the keys
 * of links ({@code key}, id, first and last day, pattern). Columns are separated by tabs, lists by {@code |}, ids of one key
 * by commas; other characters than ASCII are written {@code \\uXXXX}.
 */
final class RegistryData {

    static final String RESOURCE = "registry.tsv";

    final String dataVersion;
    final String spdxListVersion;
    private final String text;
    private final int linksStart;
    private final Map<String, Slot> entries;
    private final Map<String, String> names;
    private volatile @Nullable Map<String, List<String>> links;

    /** A line of the first table and, once asked for, its entry. */
    private static final class Slot {
        private final int start;
        private final int end;
        private @Nullable LicenseEntry entry;

        Slot(int start, int end) {
            this.start = start;
            this.end = end;
        }
    }

    RegistryData(String text) {
        this.text = text;
        int header = text.indexOf('\n');
        String[] columns = split(text.substring(0, header), '\t');
        this.dataVersion = columns[1];
        this.spdxListVersion = columns[2];
        int namesStart = header + 1 + Integer.parseInt(columns[3]);
        this.linksStart = namesStart + Integer.parseInt(columns[4]);
        this.entries = readEntries(header + 1, namesStart);
        this.names = readNames(namesStart);
    }

    static RegistryData load() {
        try (InputStream in = RegistryData.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the license registry must be on the class path: " + RESOURCE);
            }
            return new RegistryData(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Slot> readEntries(int from, int to) {
        Map<String, Slot> slots = new LinkedHashMap<>(4096);
        for (int at = from; at < to; ) {
            int end = text.indexOf('\n', at);
            slots.put(text.substring(at, text.indexOf('\t', at)), new Slot(at, end));
            at = end + 1;
        }
        return slots;
    }

    private Map<String, String> readNames(int from) {
        Map<String, String> keys = new HashMap<>(8192);
        for (int at = from; at < linksStart; ) {
            int tab = text.indexOf('\t', at);
            int end = text.indexOf('\n', tab);
            String key = text.substring(at, tab);
            keys.put(key.indexOf('\\') < 0 ? key : unescape(key), text.substring(tab + 1, end));
            at = end + 1;
        }
        return keys;
    }

    private Map<String, List<String>> readLinks() {
        Map<String, List<String>> rows = new HashMap<>(4096);
        for (int at = linksStart; at < text.length(); ) {
            int tab = text.indexOf('\t', at);
            int end = text.indexOf('\n', tab);
            String key = text.substring(at, tab);
            rows.computeIfAbsent(key.indexOf('\\') < 0 ? key : unescape(key), k -> new ArrayList<>(1))
                    .add(text.substring(tab + 1, end));
            at = end + 1;
        }
        return rows;
    }

    /** Returns the ids in the order of the table. */
    List<String> ids() {
        return List.copyOf(entries.keySet());
    }

    /** Returns the ids that claim a key, joined by commas; empty where it names nothing, null where it is not known. */
    @Nullable
    String ids(String key) {
        return names.get(key);
    }

    /** Returns the table of links, read when first asked for. */
    Map<String, List<String>> links() {
        Map<String, List<String>> rows = links;
        if (rows == null) {
            rows = readLinks();
            links = rows;
        }
        return rows;
    }

    /** Returns the entry of an id. A race only makes an entry twice: entries are immutable. */
    LicenseEntry entry(String id) {
        Slot slot = entries.get(id);
        if (slot == null) {
            throw new IllegalStateException("the registry must hold the id " + id);
        }
        LicenseEntry entry = slot.entry;
        if (entry == null) {
            String line = text.substring(slot.start, slot.end);
            entry = entryOf(line.indexOf('\\') < 0 ? line : unescape(line));
            slot.entry = entry;
        }
        return entry;
    }

    private static String unescape(String escaped) {
        StringBuilder out = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(escaped.charAt(i));
            }
        }
        return out.toString();
    }

    /** Cuts a line at every separator; an empty column is an empty string. */
    static String[] split(String line, char separator) {
        int count = 1;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == separator) {
                count++;
            }
        }
        String[] columns = new String[count];
        int at = 0;
        for (int i = 0; i < count; i++) {
            int end = i + 1 < count ? line.indexOf(separator, at) : line.length();
            columns[i] = line.substring(at, end);
            at = end + 1;
        }
        return columns;
    }

    /** Reads a list column: parts separated by {@code |}, none when empty. */
    static List<String> list(String column) {
        return column.isEmpty() ? List.of() : List.of(split(column, '|'));
    }

    /** Reads one line of the table of entries. */
    private static LicenseEntry entryOf(String line) {
        String[] c = split(line, '\t');
        String flags = c[5];
        return new LicenseEntry(
                c[0],
                c[1],
                c[2],
                LicenseKind.valueOf(c[3]),
                c[4],
                list(c[6]),
                list(c[7]),
                list(c[8]),
                flags.indexOf('d') >= 0,
                list(c[9]),
                flags.indexOf('o') >= 0,
                flags.indexOf('f') >= 0,
                list(c[10]),
                flags.indexOf('t') >= 0);
    }
}
