package org.openmodels.examples;

import java.io.PrintWriter;
import java.util.Locale;

/** A line on standard error with the rate and the time left; silent for work of less than two seconds. */
final class ProgressLine {
    private static final double EVERY = 1.0;
    private static final double PATIENCE = 2.0;

    private final PrintWriter err;
    private final long total;
    private final long start = System.nanoTime();
    private double told = PATIENCE - EVERY;

    ProgressLine(PrintWriter err, long total) {
        this.err = err;
        this.total = total;
    }

    /** Tells how many items are done, and how much of the total. */
    void at(long items, long done) {
        double seconds = (System.nanoTime() - start) / 1e9;
        if (seconds - told < EVERY) {
            return;
        }
        told = seconds;
        double part = total == 0 ? 1 : Math.min(1, done / (double) total);
        long left = Math.round(part == 0 ? 0 : seconds * (1 - part) / part);
        err.printf(
                Locale.ROOT, "\r%,d records, %,.0f/s, %.0f %%, %d s left   ", items, items / seconds, 100 * part, left);
        err.flush();
    }

    /** Ends the line, if there was one. */
    void end() {
        if (told >= PATIENCE) {
            err.println();
        }
    }
}
