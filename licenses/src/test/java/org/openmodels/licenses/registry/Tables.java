package org.openmodels.licenses.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tab-separated files with a header line; lines that begin with {@code #} are remarks. */
public final class Tables {

    private Tables() {}

    /** Reads the rows, each by column. */
    public static List<Map<String, String>> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            String[] header = lines.get(0).split("\t", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                if (line.isEmpty() || line.startsWith("# ")) {
                    continue;
                }
                String[] c = line.split("\t", -1);
                if (c.length > header.length) {
                    throw new IllegalStateException(file + " has a line with too many columns: " + line);
                }
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.length; i++) {
                    row.put(header[i], i < c.length ? c[i] : "");
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
