package org.openmodels.core.source.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;

/**
 * A CSV file with a header: rows of named fields with their line. Comment lines ({@code #}), a byte order mark and blank
 * lines are passed over; a row that is cut off or has more fields than the header is kept with a remark.
 */
public final class CsvTable {
    private static final int MOST_ROWS = 2_000_000;
    private static final int LONGEST_FIELD = 1 << 20;
    private static final CsvMapper MAPPER = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_FIELD)
                            .build())
                    .build())
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.ALLOW_COMMENTS)
            .build();

    /** One row: its fields by the name of the column. */
    public static final class Row {
        private final Map<String, Integer> columns;
        private final String[] fields;
        private final int line;

        Row(Map<String, Integer> columns, String[] fields, int line) {
            this.columns = columns;
            this.fields = fields;
            this.line = line;
        }

        /** Returns a field, empty when the row or the table has none. */
        public String get(String column) {
            Integer index = columns.get(column);
            return index == null || index >= fields.length ? "" : fields[index];
        }

        /** Returns the line of the row's end, 1-based. */
        public int line() {
            return line;
        }
    }

    private final List<String> header;
    private final List<Row> rows;

    private CsvTable(List<String> header, List<Row> rows) {
        this.header = header;
        this.rows = rows;
    }

    /** Returns the names of the columns in their order. */
    public List<String> header() {
        return header;
    }

    /** Returns the rows in their order. */
    public List<Row> rows() {
        return rows;
    }

    /** Tells whether the table has all the columns. */
    public boolean has(String... columns) {
        return header.containsAll(List.of(columns));
    }

    /** Reads a table in UTF-8; throws when the stream fails. A fault ends the table with an error at its line. */
    public static Reading<CsvTable> read(InputStream in) throws IOException {
        List<Diagnostic> findings = new Remarks();
        List<String> header = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        try (MappingIterator<String[]> lines =
                MAPPER.readerFor(String[].class).readValues(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            while (rows.size() < MOST_ROWS && lines.hasNextValue()) {
                String[] fields = lines.nextValue();
                int line = lines.getCurrentLocation().getLineNr();
                if (header.isEmpty()) {
                    name(fields, header, columns);
                } else {
                    rows.add(new Row(columns, fields, line));
                    check(fields.length, header.size(), line, findings);
                }
            }
        } catch (JsonProcessingException malformed) {
            var place = malformed.getLocation();
            findings.add(Diagnostic.error("csv.malformed", "the rest cannot be read: " + firstLine(malformed))
                    .at(place == null ? 1 : Math.max(1, place.getLineNr()), 1));
        }
        if (header.isEmpty()) {
            findings.add(
                    Diagnostic.error("csv.empty", "a table must have a header").at(1, 1));
            return new Reading<>(null, findings);
        }
        if (rows.size() == MOST_ROWS) {
            findings.add(Diagnostic.error("csv.too-long", "rows after " + MOST_ROWS + " were not read")
                    .at(rows.get(rows.size() - 1).line(), 1));
        }
        return new Reading<>(new CsvTable(List.copyOf(header), List.copyOf(rows)), findings);
    }

    private static void name(String[] fields, List<String> header, Map<String, Integer> columns) {
        for (String field : fields) {
            String name = header.isEmpty() && field.startsWith("\ufeff") ? field.substring(1) : field;
            columns.putIfAbsent(name, header.size());
            header.add(name);
        }
    }

    private static void check(int fields, int columns, int line, List<Diagnostic> findings) {
        if (fields != columns) {
            findings.add(Diagnostic.warning(
                            "csv.fields", "a row must have " + columns + " fields like the header: " + fields)
                    .at(line, 1));
        }
    }

    private static String firstLine(JsonProcessingException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("malformed");
    }
}
