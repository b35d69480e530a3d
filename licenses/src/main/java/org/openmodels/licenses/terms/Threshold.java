package org.openmodels.licenses.terms;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.internal.json.EnumSets;

/**
 * A scale, or a line of business, beyond which a grant ends or a duty begins.
 *
 * <p>The Llama 3.1 license: 700,000,000 {@link Metric#MONTHLY_ACTIVE_USERS} of the company and its affiliates, measured
 * at release; beyond it everything ends.
 *
 * <p>Immutable and thread-safe.
 *
 * @param metric what is counted
 * @param limit the largest value still inside, in units or in whole currency units; null for {@link Metric#NONE}
 * @param currency the ISO 4217 currency of money; else null
 * @param scope whose figure counts; null where the text does not say
 * @param measured when it is measured; null where the text does not say, which counts as at any time
 * @param onlyIf the lines of business it applies to, in the order of their type; empty for all
 * @param when whether it applies to commerce only
 * @param exempt the uses it spares, in the order of their type
 * @param ends what ends beyond it; null inside an obligation
 * @param cite the section that says so
 * @param note a reader's remark; null when there is none
 */
public record Threshold(
        Metric metric,
        @Nullable Long limit,
        @Nullable String currency,
        @Nullable Scope scope,
        @Nullable Measured measured,
        Set<LineOfBusiness> onlyIf,
        Commerce when,
        Set<Exemption> exempt,
        @Nullable Ends ends,
        String cite,
        @Nullable String note)
        implements Serializable {

    /** What is counted. */
    public enum Metric {
        /** Users active in a month. */
        MONTHLY_ACTIVE_USERS(false),
        /** Users active on a day. */
        DAILY_ACTIVE_USERS(false),
        /** Revenue of a year. */
        ANNUAL_REVENUE(true),
        /** Revenue of a month. */
        MONTHLY_REVENUE(true),
        /** Funding received. */
        FUNDING(true),
        /** Employees. */
        HEADCOUNT(false),
        /** Nothing: the business alone triggers it. */
        NONE(false);

        private final boolean money;

        Metric(boolean money) {
            this.money = money;
        }

        /** Tells whether it is counted in money. */
        public boolean isMoney() {
            return money;
        }
    }

    /** Whose figure counts. */
    public enum Scope {
        /** The product's. */
        PRODUCT,
        /** The company's. */
        COMPANY,
        /** The company's and its affiliates'. */
        COMPANY_AND_AFFILIATES
    }

    /**
     * When a figure is measured.
     *
     * @param kind at any time, once at a release, or over any twelve months
     * @param date the release; null where it is not stated
     * @param window the period that ends there, upper snake case; null where it is not stated
     */
    public record Measured(
            Kind kind, @Nullable LocalDate date, @Nullable String window) implements Serializable {
        /** The window of the calendar month before the measuring date. */
        public static final String PRECEDING_CALENDAR_MONTH = "PRECEDING_CALENDAR_MONTH";

        /** How often a figure is measured. */
        public enum Kind {
            /** At any time. */
            ONGOING,
            /** Once, at the release. */
            AT_RELEASE,
            /** Over any twelve months. */
            ANY_12_MONTHS
        }

        /** Checks the kind. */
        public Measured {
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * What ends beyond a threshold.
     *
     * @param extent everything, commerce, or the actions listed
     * @param actions the actions that end, in the order of their type; empty unless listed
     */
    public record Ends(Extent extent, Set<Action> actions) implements Serializable {
        /** Every grant ends. */
        public static final Ends ALL = new Ends(Extent.ALL, Set.of());

        /** Commercial use ends. */
        public static final Ends COMMERCE = new Ends(Extent.COMMERCE, Set.of());

        /** The extent of an end. */
        public enum Extent {
            /** Everything. */
            ALL,
            /** Commercial use. */
            COMMERCE,
            /** The actions listed. */
            ACTIONS
        }

        /** Copies the actions. */
        public Ends {
            actions = EnumSets.copyOf(actions);
            if (actions.isEmpty() == (extent == Extent.ACTIONS)) {
                throw new IllegalArgumentException(
                        "actions must be listed for ACTIONS, and only then: " + extent + " " + actions);
            }
        }

        /** Returns the end of the actions listed. */
        public static Ends of(Set<Action> actions) {
            return new Ends(Extent.ACTIONS, actions);
        }

        /** Returns the extent, or the actions that end. */
        @Override
        public String toString() {
            return extent == Extent.ACTIONS ? actions.toString() : extent.name();
        }

        /** Tells whether an action can end by this. */
        public boolean reaches(Action action) {
            return extent != Extent.ACTIONS || actions.contains(action);
        }
    }

    /** Checks that a figure has a limit, and money a currency. */
    public Threshold {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(cite, "cite");
        onlyIf = EnumSets.copyOf(onlyIf);
        exempt = EnumSets.copyOf(exempt);
        if ((limit == null) != (metric == Metric.NONE)) {
            throw new IllegalArgumentException(
                    "a limit must be stated unless the metric is NONE: " + metric + " " + limit);
        }
        if (limit != null && limit < 0) {
            throw new IllegalArgumentException("limit must not be negative: " + limit);
        }
        if ((currency == null) == metric.isMoney()) {
            throw new IllegalArgumentException(
                    "a currency must be stated for money, and only then: " + metric + " " + currency);
        }
    }

    /** Returns a threshold that ends everything, at any time, for every use. */
    public static Threshold of(Metric metric, @Nullable Long limit, @Nullable String currency, String cite) {
        return new Threshold(
                metric, limit, currency, null, null, Set.of(), Commerce.ANY, Set.of(), Ends.ALL, cite, null);
    }
}
