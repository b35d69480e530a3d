package org.openmodels.examples;

import java.io.PrintWriter;
import java.util.Locale;

/** A progress line on standard error for work of more than two seconds: how much, how fast, how long still. */
final class Progress {
    private static final long QUIET = 2_000_000_000L;
    private static final long PERIOD = 500_000_000L;

    private final PrintWriter err;
    private final String name;
    private final long total;
    private final long start = System.nanoTime();
    private long done;
    private long shown;

    /** Makes a line for a number of steps; 0 where the number is not known. */
    Progress(PrintWriter err, String name, long total) {
        this.err = err;
        this.name = name;
        this.total = total;
    }

    /** Counts one step. */
    synchronized void step() {
        done++;
        long now = System.nanoTime();
        if (now - start > QUIET && now - shown > PERIOD) {
            shown = now;
            err.print("\r" + line(now));
            err.flush();
        }
    }

    /** Ends the line, if one was shown. */
    synchronized void end() {
        if (shown != 0) {
            err.println("\r" + line(System.nanoTime()));
        }
    }

    private String line(long now) {
        double seconds = (now - start) / 1e9;
        double rate = done / seconds;
        String left = total > 0 && rate > 0 ? String.format(Locale.ROOT, ", %.0f s left", (total - done) / rate) : "";
        String of = total > 0 ? " of " + total : "";
        return String.format(Locale.ROOT, "%s: %d%s, %.0f a second%s   ", name, done, of, rate, left);
    }
}
