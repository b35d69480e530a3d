package org.openmodels.licenses.audit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What an audit keeps of some lines that stand together in its input: a few words a record, however long the lines.
 *
 * <pre>{@code
 * List<AuditPart> parts = List.of(audit.read(firstLines), audit.read(otherLines));   // anywhere, at any time
 * audit.report(parts, source, finding -> {});                                        // as of all lines in one
 * }</pre>
 *
 * <p>For work that is spread over machines: reading is where the time goes and needs no other line; lineage needs all
 * records, and a part is small enough to bring them together. Wherever the input is cut, the report is the same.
 *
 * <p>Immutable and thread-safe.
 */
public final class AuditPart implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int lines;
    private final List<Row> rows;

    private AuditPart(int lines, List<Row> rows) {
        this.lines = lines;
        this.rows = List.copyOf(rows);
    }

    static AuditPart read(Iterator<String> lines, RowReader reader) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        while (lines.hasNext()) {
            String line = lines.next();
            number++;
            int start = start(line);
            if (start < line.length()) {
                rows.add(reader.read(Pieces.line(number, start + 1, line.substring(start))));
            }
        }
        return new AuditPart(number, rows);
    }

    /** Returns where a line begins behind its blanks. */
    private static int start(String line) {
        int at = 0;
        while (at < line.length() && " \r\t".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Returns the number of lines, blank ones included. */
    public int lines() {
        return lines;
    }

    /** Adds the rows to a table whose input so far had a number of lines. */
    void addTo(AuditTable table, int before) {
        for (Row row : rows) {
            table.add(row instanceof Row.Unreadable bad ? bad.down(before) : row);
        }
    }
}
