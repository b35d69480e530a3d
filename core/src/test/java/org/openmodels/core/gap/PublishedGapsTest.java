package org.openmodels.core.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The published gap")
class PublishedGapsTest {

    private static CatchUpGap november(String benchmark) throws IOException {
        Race race = EpochRaces.ofNovember2024(EpochFiles.november2024(), benchmark, null, EpochFiles.SOURCE);
        return CatchUpGap.of(race, EpochRaces.TOLERANCE);
    }

    @ParameterizedTest
    @DisplayName("of November 2024 is met to 0.01 month")
    @CsvSource({
        "MMLU, 25.45 14.56 16.57 19.00 16.31",
        "GPQA, 4.64 4.64",
        "GSM1k, 10.16 9.27 5.92",
        "BBH, 20.45 18.21 5.59"
    })
    void november2024(String benchmark, String expected) throws IOException {
        double[] lags = november(benchmark).catchUps().stream()
                .mapToDouble(CatchUp::months)
                .toArray();
        double[] known = Arrays.stream(expected.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertEquals(known.length, lags.length, Arrays.toString(lags));
        for (int i = 0; i < known.length; i++) {
            assertEquals(known[i], lags[i], 0.005001, benchmark + " " + Arrays.toString(lags));
        }
    }

    @Test
    @DisplayName("of November 2024 has the mean 13 and the median 15 over four benchmarks")
    void november2024InAll() throws IOException {
        List<Double> lags = new ArrayList<>();
        for (String benchmark : EpochRaces.BENCHMARKS) {
            november(benchmark).catchUps().forEach(c -> lags.add(c.months()));
        }
        Spread spread = Spread.of(lags).orElseThrow();
        assertEquals(13, spread.count());
        assertEquals(13, Math.round(spread.mean()));
        assertEquals(15, Math.round(spread.median()));
    }

    @Test
    @DisplayName("keeps what was not caught, with its age")
    void censored() throws IOException {
        List<Uncaught> uncaught = november("GPQA").censored();
        assertEquals(
                List.of("Claude 3.5 Sonnet", "o1 preview"),
                uncaught.stream().map(u -> u.closed().name()).toList());
        assertEquals(84, uncaught.get(0).days());
    }

    @Test
    @DisplayName("on the index is 5.78 months in the horizontal, between 1.5 and 10.6")
    void horizontal() throws IOException {
        Spread months = HorizontalGap.of(EpochFiles.index()).months().orElseThrow();
        assertEquals(5.78, months.mean(), 0.005);
        assertEquals(1.5, months.low(), 0.05);
        assertEquals(10.6, months.high(), 0.05);
    }

    @Test
    @DisplayName(
            "on the index is 1.57 months with the significance rule, a model without an interval differing from nothing")
    void significant() throws IOException {
        HorizontalGap gap = HorizontalGap.of(EpochFiles.index(), GapDefinition.HORIZONTAL_SIGNIFICANT);
        assertEquals(1.57, gap.months().orElseThrow().mean(), 0.005);
        HorizontalGap.Level pinned = gap.levels().stream()
                .filter(level -> level.closed().name().equals("GPT-5"))
                .findFirst()
                .orElseThrow();
        assertEquals("LLaMA-65B", pinned.open().name(), "an open model of 2023 counts as level with GPT-5 of 2025");
    }

    @Test
    @DisplayName("on the index is 3.88 months with the significance rule where the models that pin the scale are exact")
    void significantPinned() throws IOException {
        HorizontalGap gap = HorizontalGap.of(EpochFiles.index(), GapDefinition.HORIZONTAL_SIGNIFICANT_PINNED);
        assertEquals(3.88, gap.months().orElseThrow().mean(), 0.005);
    }

    @Test
    @DisplayName("in the horizontal refuses a definition that is not horizontal")
    void notHorizontal() {
        Race race = Race.of("points", List.of(), LocalDate.of(2026, 1, 1), List.of());
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> HorizontalGap.of(race, GapDefinition.VERTICAL));
        assertTrue(refused.getMessage().endsWith(": VERTICAL"), refused.getMessage());
    }

    @Test
    @DisplayName("on the index is 8.56 points in the vertical, 9.09 since January 2026")
    void vertical() throws IOException {
        Race race = EpochFiles.index();
        VerticalGap all = VerticalGap.of(race);
        assertEquals(LocalDate.of(2023, 3, 15), all.days().get(0).date());
        assertEquals(
                LocalDate.of(2026, 7, 16), all.days().get(all.days().size() - 1).date());
        assertEquals(8.56, all.points().orElseThrow().mean(), 0.005);
        Spread since = VerticalGap.between(race, LocalDate.of(2026, 1, 1), race.asOf())
                .points()
                .orElseThrow();
        assertEquals(9.09, since.mean(), 0.005);
    }

    @Test
    @DisplayName("on the index is 7.53 months back in the calendar of 2026")
    void calendar() throws IOException {
        assertEquals(
                7.53, CalendarGap.of(EpochFiles.index()).months().orElseThrow().mean(), 0.005);
    }

    @Test
    @DisplayName("on the index is 5.55 months over the open records of 2026")
    void perRelease() throws IOException {
        ReleaseGap gap = ReleaseGap.of(EpochFiles.index());
        assertEquals(5.55, gap.months().orElseThrow().mean(), 0.005);
        assertEquals(
                List.of("Kimi K2.5 5.9", "Kimi K2.6 5.0", "GLM-5.2 6.9", "Kimi K3 4.4"),
                gap.releases().stream()
                        .map(r -> r.open().name() + " " + Math.round(r.months() * 10) / 10.0)
                        .toList());
    }

    @Test
    @DisplayName("on the index has Kimi K3 and GPT-5.6 Sol in front")
    void frontiers() throws IOException {
        VerticalGap.Day day =
                VerticalGap.on(EpochFiles.index(), LocalDate.of(2026, 7, 31)).orElseThrow();
        assertEquals("Kimi K3", day.open().name());
        assertEquals("GPT-5.6 Sol", day.closed().name());
        assertEquals(157.0, day.open().level(), 0.05);
        assertEquals(161.7, day.closed().level(), 0.05);
    }
}
