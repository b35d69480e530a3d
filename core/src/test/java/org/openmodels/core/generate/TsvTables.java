package org.openmodels.core.generate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tables of tab-separated cells without quoting, each with a header. */
final class TsvTables {
    private final Map<String, List<String>> tables = new TreeMap<>();

    /** Begins a table; blanks separate the names of its columns. */
    void header(String table, String columns) {
        tables.put(table, new ArrayList<>(List.of(columns.replace(' ', '\t'))));
    }

    void row(String table, Object... cells) {
        tables.get(table).add(Arrays.stream(cells).map(TsvTables::cell).collect(Collectors.joining("\t")));
    }

    static String list(List<?> entries) {
        List<String> texts = entries.stream().map(String::valueOf).toList();
        if (texts.stream().anyMatch(text -> text.contains(";") || text.isEmpty())) {
            throw new IllegalStateException("entry must hold no semicolon: " + texts);
        }
        return String.join(";", texts);
    }

    static String cell(Object value) {
        String text =
                value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        if (text.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalStateException("cell must hold no control characters: " + text);
        }
        return text;
    }

    /** Returns the files by name. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        tables.forEach(
                (name, lines) -> files.put(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    static void save(Map<String, byte[]> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
