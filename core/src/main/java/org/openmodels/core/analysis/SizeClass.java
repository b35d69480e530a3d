package org.openmodels.core.analysis;

import java.util.Optional;
import org.openmodels.core.size.ParameterCount;

/**
 * The size classes in which Interconnects compares downloads; sizes between two classes belong to none.
 *
 * <p>Immutable and thread-safe.
 */
public enum SizeClass {
    /** Less than 1B. */
    UNDER_1B(0, 1e9),
    /** From 1B to 5B. */
    FROM_1B_TO_5B(1e9, 5e9),
    /** From 7B to 9B, with the next whole number reached at 10B. */
    FROM_7B_TO_9B(7e9, 10e9),
    /** From 10B to 50B. */
    FROM_10B_TO_50B(10e9, 50e9),
    /** From 50B to 100B. */
    FROM_50B_TO_100B(50e9, 100e9),
    /** From 100B to 250B. */
    FROM_100B_TO_250B(100e9, 250e9),
    /** 250B and more. */
    FROM_250B(250e9, Double.POSITIVE_INFINITY);

    private final double from;
    private final double below;

    SizeClass(double from, double below) {
        this.from = from;
        this.below = below;
    }

    /** Returns the class of a total size; empty between 5B and 7B. */
    public static Optional<SizeClass> of(ParameterCount total) {
        for (SizeClass each : values()) {
            if (total.value() >= each.from && total.value() < each.below) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
