package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The progress of long work")
class ProgressTest {
    private final StringWriter out = new StringWriter();
    private final AtomicLong clock = new AtomicLong();

    private Progress progress(long total) {
        return new Progress(new PrintWriter(out), "records", total, clock::get);
    }

    @Test
    @DisplayName("is silent for two seconds")
    void patience() {
        Progress progress = progress(10);
        clock.set(1_900_000_000L);
        progress.step();
        progress.end();
        assertEquals("", out.toString());
    }

    @Test
    @DisplayName("tells count, rate and the time left by the part that is done, twice a second at most")
    void rateAndTimeLeft() {
        Progress progress = progress(1_000);
        clock.set(4_000_000_000L);
        progress.at(20_000, 250);
        progress.at(20_001, 251);
        assertEquals("\r20,000 records, 5,000 a second, 25 %, 12 s left   ", out.toString());
        clock.set(8_000_000_000L);
        progress.at(80_000, 1_000);
        progress.end();
        assertEquals(
                "80,000 records, 10,000 a second, 100 %, 0 s left   ",
                out.toString().strip().lines().reduce((a, b) -> b).orElseThrow().replace("\r", "") + "   ");
    }

    @Test
    @DisplayName("tells no time left where the total is not known")
    void unknownTotal() {
        Progress progress = progress(0);
        clock.set(4_000_000_000L);
        progress.step();
        assertEquals("\r1 records, 0 a second   ", out.toString());
    }
}
