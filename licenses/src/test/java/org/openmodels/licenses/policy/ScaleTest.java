package org.openmodels.licenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.Commerce;
import org.openmodels.licenses.terms.Threshold;
import org.openmodels.licenses.terms.Threshold.Measured;
import org.openmodels.licenses.terms.Threshold.Metric;

class ScaleTest {
    private static final LocalDate RELEASE = LocalDate.of(2024, 7, 23);

    private static Threshold limit(Metric metric, String currency, Measured measured) {
        return new Threshold(
                metric,
                100L,
                currency,
                null,
                measured,
                Set.of(),
                Commerce.ANY,
                Set.of(),
                Threshold.Ends.ALL,
                "1",
                null);
    }

    private static Truth beyond(Threshold threshold, UseCase.Builder useCase) {
        return new Scale(threshold).isBeyond(new Facts(useCase.build()), Action.HOST);
    }

    /** A figure of one date, measured in one of the ways, asked on a day. */
    @ParameterizedTest(name = "{0} of {1}, {2}, asked on {3}: {4}")
    @CsvSource({
        "101, 2024-07-23, AT_RELEASE, , YES",
        "100, 2024-07-23, AT_RELEASE, , NO",
        "101, 2024-06-30, AT_RELEASE, , YES",
        "101, 2024-06-01, AT_RELEASE, , YES",
        "101, 2024-05-31, AT_RELEASE, , OPEN",
        "101, 2024-07-22, AT_RELEASE, , OPEN",
        "101, 2023-06-30, AT_RELEASE, , OPEN",
        "101, 2024-07-23, ONGOING, 2024-07-23, YES",
        "99, 2024-07-23, ONGOING, 2024-07-23, NO",
        "101, 2024-07-23, ONGOING, 2024-07-24, OPEN",
        "101, 2024-07-23, ONGOING, , OPEN",
        "101, 2024-07-23, ANY_12_MONTHS, , YES",
        "101, 2024-07-23, ANY_12_MONTHS, 2024-07-23, YES",
        "101, 2024-07-23, ANY_12_MONTHS, 2025-07-23, YES",
        "101, 2024-07-23, ANY_12_MONTHS, 2024-07-22, OPEN",
        "100, 2024-07-23, ANY_12_MONTHS, 2024-07-23, OPEN"
    })
    void aFigureOfOneDateDecidesForThatDateOnly(
            long users, LocalDate date, Measured.Kind kind, LocalDate day, Truth.State expected) {
        Measured measured = new Measured(kind, RELEASE, Measured.PRECEDING_CALENDAR_MONTH);
        Truth truth = beyond(
                limit(Metric.MONTHLY_ACTIVE_USERS, null, measured),
                UseCase.builder().monthlyActiveUsers(Figure.of(users).at(date)).asOf(day));
        assertEquals(expected, truth.state());
        assertEquals(truth.isOpen() ? List.of("monthlyActiveUsers") : List.of(), Fact.keys(truth.missing()));
    }

    @Test
    void aReleaseWithoutDateOrMonthDecidesLess() {
        Figure before = Figure.of(101).at(LocalDate.of(2024, 6, 30));
        assertEquals(
                Truth.State.OPEN,
                beyond(
                                limit(
                                        Metric.MONTHLY_ACTIVE_USERS,
                                        null,
                                        new Measured(Measured.Kind.AT_RELEASE, RELEASE, null)),
                                UseCase.builder().monthlyActiveUsers(before))
                        .state());
        assertEquals(
                Truth.State.OPEN,
                beyond(
                                limit(
                                        Metric.MONTHLY_ACTIVE_USERS,
                                        null,
                                        new Measured(
                                                Measured.Kind.AT_RELEASE, null, Measured.PRECEDING_CALENDAR_MONTH)),
                                UseCase.builder().monthlyActiveUsers(before))
                        .state());
        assertEquals(
                Truth.State.YES,
                beyond(
                                limit(Metric.MONTHLY_ACTIVE_USERS, null, null),
                                UseCase.builder().monthlyActiveUsers(before).asOf(LocalDate.of(2024, 6, 30)))
                        .state());
    }

    @ParameterizedTest(name = "{0} for {1}, 1 EUR = 1.25 USD: {2}")
    @CsvSource({
        "100 USD, USD, NO",
        "101 USD, USD, YES",
        "80 EUR, USD, NO",
        "80.01 EUR, USD, YES",
        "125 USD, EUR, NO",
        "125.01 USD, EUR, YES",
        "1 CNY, USD, OPEN",
        "1 USD, CNY, OPEN",
        "100 CNY, CNY, NO"
    })
    void moneyIsComparedExactlyInOneCurrency(String have, String currency, Truth.State expected) {
        String[] parts = have.split(" ", -1);
        Truth truth = beyond(
                limit(Metric.FUNDING, currency, null),
                UseCase.builder()
                        .funding(Figure.money(parts[0], parts[1]))
                        .rates(Map.of("EUR", new BigDecimal("1.25"))));
        assertEquals(expected, truth.state());
        assertEquals(truth.isOpen() ? List.of("rates") : List.of(), Fact.keys(truth.missing()));
    }

    /** What is not stated may be bounded by its part or its whole. */
    @ParameterizedTest(name = "{0}: month {1}, day {2}: {3}")
    @CsvSource({
        "MONTHLY_ACTIVE_USERS, , 101, YES",
        "MONTHLY_ACTIVE_USERS, , 100, OPEN",
        "MONTHLY_ACTIVE_USERS, , , OPEN",
        "DAILY_ACTIVE_USERS, 100, , NO",
        "DAILY_ACTIVE_USERS, 101, , OPEN",
        "DAILY_ACTIVE_USERS, , , OPEN"
    })
    void usersOfADayAndItsMonthBoundEachOther(Metric metric, Long month, Long day, Truth.State expected) {
        Truth truth = beyond(
                limit(metric, null, null),
                UseCase.builder()
                        .monthlyActiveUsers(month == null ? null : Figure.of(month))
                        .dailyActiveUsers(day == null ? null : Figure.of(day)));
        assertEquals(expected, truth.state());
    }

    @ParameterizedTest(name = "{0}: year {1}, month {2}: {3}")
    @CsvSource({
        "ANNUAL_REVENUE, , 101, YES",
        "ANNUAL_REVENUE, , 100, OPEN",
        "MONTHLY_REVENUE, 100, , NO",
        "MONTHLY_REVENUE, 101, , OPEN"
    })
    void soDoesRevenue(Metric metric, String year, String month, Truth.State expected) {
        Truth truth = beyond(
                limit(metric, "USD", null),
                UseCase.builder()
                        .annualRevenue(year == null ? null : Figure.money(year, "USD"))
                        .monthlyRevenue(month == null ? null : Figure.money(month, "USD")));
        assertEquals(expected, truth.state());
    }

    @Test
    void aBoundOfOneDateBoundsNothing() {
        assertEquals(
                Truth.State.OPEN,
                beyond(
                                limit(Metric.MONTHLY_ACTIVE_USERS, null, null),
                                UseCase.builder()
                                        .dailyActiveUsers(Figure.of(101).at(RELEASE))
                                        .asOf(RELEASE))
                        .state());
        assertEquals(
                Truth.State.OPEN,
                beyond(
                                limit(Metric.DAILY_ACTIVE_USERS, null, null),
                                UseCase.builder()
                                        .monthlyActiveUsers(Figure.of(9).at(RELEASE))
                                        .asOf(RELEASE))
                        .state());
    }
}
