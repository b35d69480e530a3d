package org.openmodels.core.gap;

/** The published ways to say how far open models are behind; none is preferred. Immutable and thread-safe. */
public enum GapDefinition {
    /** Epoch AI, November 2024. */
    CATCH_UP(
            "for each closed record, the months (days / 365 x 12) until an open record comes within the tolerance of it"
                    + " or above; closed records within the tolerance of the open score that last caught one are passed over;"
                    + " one not caught yet is censored at its age"),
    /** Epoch AI, October 2025. */
    HORIZONTAL(
            "for 100 equal steps of the scale, from the first level of both sides to the lower of their best, the days"
                    + " between the closed and the open frontier reaching the level, / 30.5; the range is the 5-95 % spread over"
                    + " the levels, not a sampling error"),
    /** The same with a significance rule. */
    HORIZONTAL_SIGNIFICANT(
            "as HORIZONTAL, but open counts as caught up with the closed model that first reached the level when a two-sided"
                    + " z-test at 5 % does not find the open model worse; standard error = width of the 5-95 % interval / 3.29,"
                    + " 0 for the two models that pin the scale and have none. Epoch AI's script lets a model without an"
                    + " interval differ from nothing instead, so that any open model counts as level with GPT-5, even one from"
                    + " years before it; that brings the figure to about 1.5 months (1.57 is known for August 2026) and is not"
                    + " followed here"),
    /** The difference on one day. */
    VERTICAL("the difference of the two frontiers in points, daily from the first day that both exist to the last open"
            + " record, unless a window is given; the range is the 5-95 % spread over the days"),
    /** Looking back from each day. */
    CALENDAR(
            "for each day of a window, the time since the closed frontier first reached what the open frontier has on that"
                    + " day, in months (days / 365 x 12)"),
    /** Looking back from each open record. */
    PER_RELEASE(
            "for each open record of a window, the time since the closed frontier first reached its level, in months"
                    + " (days / 365 x 12)");

    private final String words;

    GapDefinition(String words) {
        this.words = words;
    }

    /** Returns the definition in words. */
    public String words() {
        return words;
    }
}
