package org.openmodels.core.benchmark;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a test run, as far as its report tells them.
 *
 * <p>The report's {@code effort=high; harness=Mini-SWE-Agent} gives the mode {@code high} and that harness; shots and tools
 * stay unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @param harness the agent or evaluation program around the model; null when not told
 * @param mode the reasoning effort or thinking mode; null when not told
 * @param shots the examples in the prompt; null when not told
 * @param tools whether the model could call tools
 * @param modelVersion the dated version of the model that was tested; null when not told
 * @param asReported the setup in the words of the report; null when it has none
 */
public record Setup(
        @Nullable String harness,
        @Nullable String mode,
        @Nullable Integer shots,
        ToolUse tools,
        @Nullable String modelVersion,
        @Nullable String asReported)
        implements Serializable {

    /** The setup of which nothing is told. */
    public static final Setup UNKNOWN = new Setup(null, null, null, ToolUse.UNKNOWN, null, null);

    /** Checks that the number of shots is not negative. */
    public Setup {
        Objects.requireNonNull(tools, "tools");
        if (shots != null && shots < 0) {
            throw new IllegalArgumentException("shots must not be negative: " + shots);
        }
    }
}
