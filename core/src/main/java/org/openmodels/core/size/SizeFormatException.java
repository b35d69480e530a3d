package org.openmodels.core.size;

import java.io.Serial;

/**
 * A parameter count or size label that does not follow its grammar.
 *
 * <p>{@code ParameterCount.parse("1.5X")} throws one with position 3 and reason {@code unit must be K, M, B or T}.
 *
 * <p>Immutable and thread-safe.
 */
public final class SizeFormatException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The text that was read. */
    private final String input;

    /** The offset of the fault. */
    private final int position;

    /** What must hold there. */
    private final String reason;

    SizeFormatException(String input, int position, String reason) {
        super(reason + " at " + position + " in '" + shorten(input) + "'");
        this.input = input;
        this.position = position;
        this.reason = reason;
    }

    private static String shorten(String input) {
        return input.length() <= 60 ? input : input.substring(0, 60) + "…";
    }

    /** Returns the text that was read. */
    public String input() {
        return input;
    }

    /** Returns the offset of the fault in UTF-16 units, from 0 to the length of the input. */
    public int position() {
        return position;
    }

    /** Returns what must hold at the position. */
    public String reason() {
        return reason;
    }
}
