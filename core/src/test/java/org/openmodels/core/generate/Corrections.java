package org.openmodels.core.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;

/**
 * The reviewed corrections of the facts: which rows of which table, the new cells, why, and where it was read.
 *
 * <p>A key is {@code column=value} or {@code column~part of the value}, joined by {@code &}; alternatives are separated by
 * {@code |}; {@code a+b} is the cells of two columns with a space between. Several fields and their values are separated by
 * semicolons. The field {@code row} with the value {@code drop} leaves the row out; the value {@code =} keeps the cell and
 * gives its source. A correction that meets another number of rows than it states is stale and stops the generator.
 */
final class Corrections {

    private final List<Correction> all = new ArrayList<>();
    private final Report report;

    Corrections(Path file, Report report) {
        this.report = report;
        try {
            List<String> lines = Files.readAllLines(file);
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                if (cells.length != 7) {
                    throw new IllegalStateException(file + ": correction must have 7 cells: " + line);
                }
                List<String> fields = List.of(cells[2].split(";", -1));
                all.add(new Correction(
                        cells[0],
                        conditions(cells[1]),
                        fields,
                        fields.size() == 1 ? List.of(cells[3]) : List.of(cells[3].split(";", -1)),
                        Integer.parseInt(cells[4]),
                        cells[5],
                        new Source(cells[6], null, Confidence.HIGH)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Corrects the rows of a table in place; the keys are compared with the cells as they were. */
    void apply(String table, List<FactTable.Row> rows) {
        Set<FactTable.Row> dropped = new java.util.HashSet<>();
        for (Correction correction : all) {
            if (correction.table.equals(table)) {
                List<FactTable.Row> met =
                        rows.stream().filter(correction::matches).toList();
                if (met.size() != correction.rows) {
                    throw new IllegalStateException("correction must meet " + correction.rows + " rows, meets "
                            + met.size() + ": " + correction);
                }
                for (FactTable.Row row : met) {
                    report.remark("corrected in " + table + " (" + correction.reason + ")", row.key());
                    if (correction.fields.equals(List.of("row"))) {
                        dropped.add(row);
                    } else {
                        correction.apply(row);
                    }
                }
            }
        }
        rows.removeAll(dropped);
    }

    private static List<Condition> conditions(String key) {
        return Arrays.stream(key.split(" & ", -1))
                .map(text -> {
                    int at = text.indexOf('=');
                    int tilde = text.indexOf('~');
                    boolean part = tilde >= 0 && (at < 0 || tilde < at);
                    int end = part ? tilde : at;
                    return new Condition(
                            List.of(text.substring(0, end).split("\\+", -1)),
                            Set.of(text.substring(end + 1).split("\\|", -1)),
                            part);
                })
                .toList();
    }

    private record Condition(List<String> columns, Set<String> values, boolean part) {
        boolean matches(UnaryOperator<String> original) {
            String cell = columns.stream().map(original).collect(Collectors.joining(" "));
            return part ? values.stream().anyMatch(cell::contains) : values.contains(cell);
        }
    }

    private record Correction(
            String table,
            List<Condition> key,
            List<String> fields,
            List<String> values,
            int rows,
            String reason,
            Source source) {

        Correction {
            if (fields.size() != values.size()) {
                throw new IllegalStateException("correction must have a value for each field: " + fields + values);
            }
        }

        boolean matches(FactTable.Row row) {
            return key.stream().allMatch(condition -> condition.matches(row::original));
        }

        void apply(FactTable.Row row) {
            for (int i = 0; i < fields.size(); i++) {
                String value = values.get(i);
                row.correct(fields.get(i), value.equals("=") ? row.get(fields.get(i)) : value, source);
            }
        }
    }
}
