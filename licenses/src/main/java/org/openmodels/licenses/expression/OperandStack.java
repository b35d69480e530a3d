package org.openmodels.licenses.expression;

import java.util.Arrays;
import java.util.List;
import org.openmodels.licenses.expression.CompoundExpression.And;
import org.openmodels.licenses.expression.CompoundExpression.Or;

/**
 * The explicit stack of a parser: operands wait on one list, and each open parenthesis has a frame that says how many
 * of them belong to its choice and how many to the sum in progress.
 *
 * <p>A group whose operator goes on outside leaves its operands where they are. So redundant parentheses cost constant
 * time each, however deep, and nothing is copied twice.
 */
final class OperandStack {
    private static final int FRAME = 4;

    private LicenseExpression[] operands = new LicenseExpression[8];
    private int[] depths = new int[8];
    private int size = 0;

    /** Per open parenthesis: finished operands of the choice, operands of the sum in progress, nesting, place in the input. */
    private int[] frames = new int[2 * FRAME];

    private int top = 0;
    private int ors = 0;
    private int ands = 0;
    /** How many of the choice's last operands came out of parentheses: an AND behind them takes them as one. */
    private int group = 0;

    /** Adds an operand of the sum in progress. */
    void push(LicenseExpression operand) {
        push(operand, 0);
        ands++;
    }

    private void push(LicenseExpression operand, int depth) {
        if (size == operands.length) {
            operands = Arrays.copyOf(operands, size * 2);
            depths = Arrays.copyOf(depths, size * 2);
        }
        depths[size] = depth;
        operands[size++] = operand;
    }

    /** Goes on with the sum. */
    void and() {
        if (group > 0) {
            reduce(group, false);
            ors -= group;
            ands = 1;
            group = 0;
        }
    }

    /** Ends the sum and goes on with the choice. */
    void or() {
        endSum();
        group = 0;
    }

    /** Opens a parenthesis. */
    void open(int position) {
        if (top + FRAME > frames.length) {
            frames = Arrays.copyOf(frames, frames.length * 2);
        }
        int nesting = nesting();
        frames[top++] = ors;
        frames[top++] = ands;
        frames[top++] = nesting;
        frames[top++] = position;
        ors = 0;
        ands = 0;
        group = 0;
    }

    /**
     * Counts the sums and choices that certainly enclose what comes next, negative when the innermost is a choice: so
     * a hopeless depth ends at the parenthesis that exceeds it.
     */
    private int nesting() {
        int nesting = top == 0 ? 0 : frames[top - 2];
        if (ors > 0 && nesting >= 0) {
            nesting = -nesting - 1;
        }
        if (ands > 0 && nesting <= 0) {
            nesting = -nesting + 1;
        }
        if (Math.abs(nesting) > LicenseExpression.MAX_DEPTH) {
            throw new TooDeepException();
        }
        return nesting;
    }

    /** Tells whether a parenthesis is open. */
    boolean isOpen() {
        return top > 0;
    }

    /** Returns where the innermost open parenthesis stands. */
    int openPosition() {
        return frames[top - 1];
    }

    /** Closes the innermost parenthesis. */
    void close() {
        if (ors > 0) {
            endSum();
        }
        int choice = ors;
        int sum = ands;
        top -= FRAME;
        ors = frames[top];
        ands = frames[top + 1];
        if (choice == 0) {
            ands += sum;
        } else if (ands > 0) {
            reduce(choice, false);
            ands++;
            group = 0;
        } else {
            ors += choice;
            group = choice;
        }
    }

    /** Ends the input and returns the whole. */
    LicenseExpression finish() {
        if (ors > 0) {
            endSum();
            reduce(ors, false);
        } else if (ands > 1) {
            reduce(ands, true);
        }
        return operands[0];
    }

    private void endSum() {
        if (ands > 1) {
            reduce(ands, true);
        }
        if (ands > 0) {
            ors++;
            ands = 0;
        }
    }

    /** Replaces the last operands by their sum or choice. */
    private void reduce(int count, boolean sum) {
        int from = size - count;
        int depth = 0;
        for (int i = from; i < size; i++) {
            depth = Math.max(depth, depths[i]);
        }
        if (depth == LicenseExpression.MAX_DEPTH) {
            throw new TooDeepException();
        }
        List<LicenseExpression> last = Arrays.asList(operands).subList(from, size);
        LicenseExpression compound = sum ? new And(last) : new Or(last);
        size = from;
        push(compound, depth + 1);
    }

    /** Sums and choices alternate too deep; the parser knows where. */
    static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeepException() {
            super("too deep", null, false, false);
        }
    }
}
