package org.openmodels.licenses.expression;

/**
 * A text that is no license expression: where it fails, and why.
 *
 * <p>For {@code MIT OR} the message is
 *
 * <pre>
 * expected a license, found the end (position 6)
 * MIT OR
 *       ^
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class LicenseExpressionSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int BEFORE = 50;
    private static final int AFTER = 28;

    private final String input;
    private final int position;
    private final String reason;

    LicenseExpressionSyntaxException(String input, int position, String reason) {
        super(reason + " (position " + position + ")\n" + caret(input, position));
        this.input = input;
        this.position = position;
        this.reason = reason;
    }

    /** Returns the whole text that was to be read. */
    public String input() {
        return input;
    }

    /** Returns where the text fails: a UTF-16 offset from 0 to the length of the input. */
    public int position() {
        return position;
    }

    /** Returns what was expected or is wrong, in one line and without the position. */
    public String reason() {
        return reason;
    }

    /** Returns the line of the input around the position, shortened, and below it a caret under the position. */
    public String caretText() {
        return caret(input, position);
    }

    private static String caret(String input, int position) {
        int start = Math.max(0, position - BEFORE);
        int end = Math.min(input.length(), position + AFTER);
        String left = start > 0 ? "…" : "";
        String right = end < input.length() ? "…" : "";
        return left
                + Quote.printable(input.substring(start, end))
                + right
                + '\n'
                + " ".repeat(left.length() + position - start)
                + '^';
    }
}
