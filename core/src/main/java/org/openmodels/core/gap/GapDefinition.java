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
    /** The same with the significance rule of Epoch AI's notebook. */
    HORIZONTAL_SIGNIFICANT(
            "as HORIZONTAL, but open counts as caught up with the closed model that first reached the level when a two-sided"
                    + " z-test at 5 % finds no difference; the records of either side alone are compared, of one day the"
                    + " last; standard error = width of the 5-95 % interval / 3.29; a model without an interval differs from"
                    + " nothing, so that open records years older than GPT-5, which pins the scale, count as level with it"),
    /** The same with a significance rule that knows the models that pin the scale. */
    HORIZONTAL_SIGNIFICANT_PINNED(
            "as HORIZONTAL_SIGNIFICANT, but a model without an interval has the standard error 0, which is right of the two"
                    + " that pin the scale, and any open model may catch up, record or not, so that leaving out open models"
                    + " never shortens the gap"),
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
