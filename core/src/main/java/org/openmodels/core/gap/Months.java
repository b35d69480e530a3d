package org.openmodels.core.gap;

/** Days in months, as the definitions count them. */
final class Months {
    private Months() {}

    /** A twelfth of 365 days. */
    static double calendar(double days) {
        return days * 12 / 365;
    }

    /** 30.5 days. */
    static double rounded(double days) {
        return days / 30.5;
    }
}
