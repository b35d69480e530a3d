package org.openmodels.core.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A table of facts: tab-separated, one header row, no quoting; blank cells are unknown. */
final class FactTable implements Iterable<FactTable.Row> {

    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    FactTable(Path file) {
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

        Row(String[] cells) {
            this.cells = cells;
        }

        /** The cell of a column; empty when unknown. */
        String get(String column) {
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
