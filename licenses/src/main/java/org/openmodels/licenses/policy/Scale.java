package org.openmodels.licenses.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.Threshold;
import org.openmodels.licenses.terms.Threshold.Measured;
import org.openmodels.licenses.terms.Threshold.Metric;

/**
 * Tells whether a use case lies beyond a threshold.
 *
 * <p>A figure for every date decides at once. A figure for one date decides only for that measuring date; over any twelve
 * months it can show that a limit was passed, not that it never was. Another currency needs a rate. Where the figure itself
 * is missing another may bound it: no day has more users than its month, and no month more revenue than its year.
 */
final class Scale {
    final Threshold threshold;
    private final BigDecimal limit;

    Scale(Threshold threshold) {
        this.threshold = threshold;
        Long stated = threshold.limit();
        this.limit = BigDecimal.valueOf(stated == null ? 0 : stated);
    }

    /** Tells whether an action lies beyond: the business, the commerce and the figure, unless it is exempt. */
    Truth isBeyond(Facts facts, Action action) {
        Truth applies = facts.isInBusiness(threshold.onlyIf())
                .and(facts.matches(threshold.when()))
                .and(facts.isExempt(threshold.exempt(), action).not());
        return applies.isNo() ? applies : applies.and(exceeds(facts));
    }

    private Truth exceeds(Facts facts) {
        Metric metric = threshold.metric();
        if (metric == Metric.NONE) {
            return Truth.YES;
        }
        Truth own = exceeds(metric, facts);
        return own.isOpen() ? bounded(metric, facts, own) : own;
    }

    private Truth exceeds(Metric metric, Facts facts) {
        Figure figure = facts.figure(metric);
        Fact fact = Fact.valueOf(metric.name());
        if (figure == null) {
            return Truth.open(fact);
        }
        Truth beyond = compare(figure, facts.useCase.rates());
        LocalDate date = figure.asOf();
        if (date == null || beyond.isOpen()) {
            return beyond;
        }
        return decides(date, beyond.isYes(), facts.day()) ? beyond : Truth.open(fact);
    }

    /** The metric's upper bound may show that it is inside, its lower bound that it is beyond. */
    private Truth bounded(Metric metric, Facts facts, Truth own) {
        Metric upper =
                switch (metric) {
                    case DAILY_ACTIVE_USERS -> Metric.MONTHLY_ACTIVE_USERS;
                    case MONTHLY_REVENUE -> Metric.ANNUAL_REVENUE;
                    default -> Metric.NONE;
                };
        Metric lower =
                switch (metric) {
                    case MONTHLY_ACTIVE_USERS -> Metric.DAILY_ACTIVE_USERS;
                    case ANNUAL_REVENUE -> Metric.MONTHLY_REVENUE;
                    default -> Metric.NONE;
                };
        if (timeless(upper, facts) && exceeds(upper, facts).isNo()) {
            return Truth.NO;
        }
        return timeless(lower, facts) && exceeds(lower, facts).isYes() ? Truth.YES : own;
    }

    private static boolean timeless(Metric metric, Facts facts) {
        Figure figure = facts.figure(metric);
        return figure != null && figure.asOf() == null;
    }

    private boolean decides(LocalDate date, boolean beyond, @Nullable LocalDate day) {
        Measured measured = threshold.measured();
        Measured.Kind kind = measured == null ? Measured.Kind.ONGOING : measured.kind();
        return switch (kind) {
            case ONGOING -> date.equals(day);
            case ANY_12_MONTHS -> beyond && (day == null || !date.isAfter(day));
            case AT_RELEASE -> measured != null && isMeasured(measured, date);
        };
    }

    private static boolean isMeasured(Measured measured, LocalDate date) {
        LocalDate release = measured.date();
        if (release == null) {
            return false;
        }
        return date.equals(release)
                || (Measured.PRECEDING_CALENDAR_MONTH.equals(measured.window())
                        && YearMonth.from(date).equals(YearMonth.from(release).minusMonths(1)));
    }

    /** Compares exactly; both sides in US dollars where the currencies differ. */
    private Truth compare(Figure figure, Map<String, BigDecimal> rates) {
        String have = figure.currency();
        String want = threshold.currency();
        if (have == null || want == null || have.equals(want)) {
            return Truth.of(figure.value().compareTo(limit) > 0);
        }
        BigDecimal haveRate = Figure.rate(have, rates);
        BigDecimal wantRate = Figure.rate(want, rates);
        if (haveRate == null || wantRate == null) {
            return Truth.open(Fact.RATES);
        }
        return Truth.of(figure.value().multiply(haveRate).compareTo(limit.multiply(wantRate)) > 0);
    }
}
