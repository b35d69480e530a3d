package org.openmodels.core.gap;

import java.io.Serializable;

/**
 * How far open models are behind closed ones by one definition, with what it was computed from.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface OpenClosedGap extends Serializable
        permits CatchUpGap, HorizontalGap, VerticalGap, CalendarGap, ReleaseGap {

    /** Returns the definition that the figures follow. */
    GapDefinition definition();

    /** Returns the models, the filter, the day and the sources. */
    Race race();
}
