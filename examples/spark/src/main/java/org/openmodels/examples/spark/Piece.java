package org.openmodels.examples.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.openmodels.licenses.audit.AuditPart;

/**
 * A stretch of an input file as an executor read it, with its place: Spark deals stretches out and gives them back in an order
 * of its own.
 *
 * @param file the file
 * @param start where in the file it begins
 * @param part what the audit keeps of it
 */
public record Piece(String file, long start, AuditPart part) implements Comparable<Piece>, Serializable {
    private static final Comparator<Piece> ORDER = Comparator.comparing(Piece::file).thenComparing(Piece::start);

    @Override
    public int compareTo(Piece other) {
        return ORDER.compare(this, other);
    }

    /** Reads rows of file, start and line, the lines of a stretch one after the other, stretch by stretch. */
    static Iterator<Piece> read(Iterator<Row> rows) {
        Stretches stretches = new Stretches(rows);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return stretches.ahead != null;
            }

            @Override
            public Piece next() {
                if (stretches.ahead == null) {
                    throw new NoSuchElementException("no stretch is left");
                }
                stretches.open = stretches.ahead;
                String file = stretches.open.getString(0);
                long start = stretches.open.getLong(1);
                return new Piece(file, start, Bundled.audit().read(stretches));
            }
        };
    }

    /** The lines of one stretch, and the row behind them. */
    private static final class Stretches implements Iterator<String> {
        private final Iterator<Row> rows;
        private Row open;
        private Row ahead;

        Stretches(Iterator<Row> rows) {
            this.rows = rows;
            advance();
        }

        private void advance() {
            ahead = rows.hasNext() ? rows.next() : null;
        }

        @Override
        public boolean hasNext() {
            return ahead != null
                    && ahead.getLong(1) == open.getLong(1)
                    && ahead.getString(0).equals(open.getString(0));
        }

        @Override
        public String next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no line is left");
            }
            String line = ahead.getString(2);
            advance();
            return line;
        }
    }
}
