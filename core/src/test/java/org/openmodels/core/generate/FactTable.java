package org.openmodels.core.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.openmodels.core.source.Source;

/** A table of facts: tab-separated, one header row, no quoting; blank cells are unknown. */
final class FactTable implements Iterable<FactTable.Row> {

    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    FactTable(Path file, Corrections corrections) {
        this(file);
        String name = file.getFileName().toString();
        corrections.apply(name.substring(0, name.length() - ".tsv".length()), rows);
    }

    private FactTable(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            columns = List.of(lines.get(0).split("\t", -1));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                if (cells.length != columns.size()) {
                    throw new IllegalStateException(
                            file + ": row must have " + columns.size() + " cells, has " + cells.length + ": " + line);
                }
                rows.add(new Row(cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return rows.size();
    }

    @Override
    public Iterator<Row> iterator() {
        return rows.iterator();
    }

    final class Row {
        private final String[] cells;
        private final Map<String, Source> corrected = new HashMap<>();
        private final Map<String, String> values = new HashMap<>();

        Row(String[] cells) {
            this.cells = cells;
        }

        /** The cell of a column; empty when unknown. */
        String get(String column) {
            return values.containsKey(column) ? values.get(column) : original(column);
        }

        /** The cell before any correction. */
        String original(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("no column " + column + " in " + columns);
            }
            return cells[index].strip();
        }

        /** The cell of a column; null when unknown. */
        String orNull(String column) {
            String cell = get(column);
            return cell.isEmpty() ? null : cell;
        }

        /** The first cells, which name the row. */
        String key() {
            return cells[0] + (columns.size() > 1 && columns.get(1).endsWith("_id") ? " " + cells[1] : "");
        }

        void correct(String column, String value, Source source) {
            values.put(column, value);
            corrected.put(column, source);
        }

        /** Where the correction of a column was read; null when it stands as it was. */
        Source correctedBy(String column) {
            return corrected.get(column);
        }

        /** The value of a column that only corrections have; the other where there is none. */
        String correctedOr(String column, String other) {
            return values.getOrDefault(column, other);
        }

        /** The entries of a cell that are separated by semicolons. */
        List<String> list(String column) {
            List<String> entries = new ArrayList<>();
            for (String entry : get(column).split(";", -1)) {
                if (!entry.isBlank()) {
                    entries.add(entry.strip());
                }
            }
            return entries;
        }
    }
}
