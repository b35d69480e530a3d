package org.openmodels.licenses.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The bundled registry as it lies in its resource: three tables of lines, read once, cut up when asked for.
 *
 * <p>The first line gives format, data version, version of the SPDX list and the number of lines of each table. Then
 * follow the entries (14 columns), the keys of names ({@code key}, numbers of entries; none: the name says nothing) and the
 * keys of links ({@code key}, number of an entry, first and last day). Columns are separated by tabs, lists by {@code |}.
 */
final class RegistryData {

    static final String RESOURCE = "registry.tsv";

    final String dataVersion;
    final String spdxListVersion;
    final String[] entryLines;
    final Map<String, String> names;
    final Map<String, List<String>> links;

    private RegistryData(
            String[] header, String[] entryLines, Map<String, String> names, Map<String, List<String>> links) {
        this.dataVersion = header[1];
        this.spdxListVersion = header[2];
        this.entryLines = entryLines;
        this.names = names;
        this.links = links;
    }

    static RegistryData load() {
        try (InputStream in = RegistryData.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the license registry must be on the class path: " + RESOURCE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RegistryData parse(String text) {
        int end = text.indexOf('\n');
        String[] header = split(text.substring(0, end), '\t');
        String[] entries = new String[Integer.parseInt(header[3])];
        int at = end + 1;
        for (int i = 0; i < entries.length; i++) {
            end = text.indexOf('\n', at);
            entries[i] = text.substring(at, end);
            at = end + 1;
        }
        int nameCount = Integer.parseInt(header[4]);
        Map<String, String> names = new HashMap<>(nameCount * 2);
        for (int i = 0; i < nameCount; i++) {
            int tab = text.indexOf('\t', at);
            end = text.indexOf('\n', tab);
            names.put(text.substring(at, tab), text.substring(tab + 1, end));
            at = end + 1;
        }
        int linkCount = Integer.parseInt(header[5]);
        Map<String, List<String>> links = new HashMap<>(linkCount * 2);
        for (int i = 0; i < linkCount; i++) {
            int tab = text.indexOf('\t', at);
            end = text.indexOf('\n', tab);
            links.computeIfAbsent(text.substring(at, tab), RegistryData::newList)
                    .add(text.substring(tab + 1, end));
            at = end + 1;
        }
        return new RegistryData(header, entries, names, links);
    }

    private static List<String> newList(String key) {
        return new ArrayList<>(1);
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
    static LicenseEntry entry(String line) {
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
