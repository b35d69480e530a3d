package org.openmodels.examples;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A line on standard error for work of more than two seconds: how much, how fast, how long still. How far the work is may be
 * told in the things counted or in something else, such as bytes of the file.
 */
final class Progress {
    private static final double PATIENCE = 2;
    private static final double PERIOD = 0.5;

    private final PrintWriter err;
    private final String things;
    private final long total;
    private final LongSupplier nanoseconds;
    private final long start;
    private long count;
    private double shown;

    /** Starts a line about things, such as records; the total may be 0 where it is not known. */
    Progress(PrintWriter err, String things, long total) {
        this(err, things, total, System::nanoTime);
    }

    Progress(PrintWriter err, String things, long total, LongSupplier nanoseconds) {
        this.err = err;
        this.things = things;
        this.total = total;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
    }

    /** Counts one thing, of which the total is a number. */
    void step() {
        at(count + 1, count + 1);
    }

    /** Tells how many things are done, and how much of the total that is. */
    synchronized void at(long newCount, long done) {
        count = newCount;
        double seconds = (nanoseconds.getAsLong() - start) / 1e9;
        if (seconds >= PATIENCE && seconds - shown >= PERIOD) {
            shown = seconds;
            err.print("\r" + line(seconds, done));
            err.flush();
        }
    }

    /** Ends the line, if there was one. */
    synchronized void end() {
        if (shown > 0) {
            err.println("\r" + line((nanoseconds.getAsLong() - start) / 1e9, total));
            err.flush();
        }
    }

    private String line(double seconds, long done) {
        String line = String.format(Locale.ROOT, "%,d %s, %,.0f a second", count, things, count / seconds);
        if (total > 0 && done > 0) {
            double part = Math.min(1, done / (double) total);
            line += String.format(Locale.ROOT, ", %.0f %%, %.0f s left", 100 * part, seconds * (1 - part) / part);
        }
        return line + "   ";
    }
}
