package org.openmodels.core.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The survival estimate")
class SurvivalTest {

    @Test
    @DisplayName("is the ordinary median where nothing is censored")
    void complete() {
        assertEquals(
                3.0, Survival.of(List.of(5.0, 1.0, 3.0, 4.0, 2.0), List.of()).median());
    }

    @Test
    @DisplayName("follows Kaplan and Meier where some are censored")
    void censored() {
        // S(6) = 18/21; S(7) = S(6) 16/17; S(10) 14/15; S(13) 11/12; S(16) 10/11; S(22) 6/7; S(23) 5/6 = 0.448
        List<Double> caught = List.of(6.0, 6.0, 6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0);
        List<Double> censored = List.of(6.0, 9.0, 10.0, 11.0, 17.0, 19.0, 20.0, 25.0, 32.0, 32.0, 34.0, 35.0);
        Survival survival = Survival.of(caught, censored);
        assertEquals(23.0, survival.median());
        assertEquals(13.0, survival.low());
        assertNull(survival.high());
    }

    @Test
    @DisplayName("refuses a lag that is no finite number")
    void finite() {
        for (double lag : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                assertThrows(IllegalArgumentException.class, () -> Survival.of(List.of(1.0, lag), List.of()));
                assertThrows(IllegalArgumentException.class, () -> Survival.of(List.of(1.0), List.of(lag)));
            });
        }
    }

    @Test
    @DisplayName("has no median while fewer than half are caught")
    void mostlyUncaught() {
        assertNull(Survival.of(List.of(1.0), List.of(2.0, 3.0, 4.0)).median());
    }
}
