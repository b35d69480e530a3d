package org.openmodels.licenses.internal.matching;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest edit behind a difference after which text and template agree again for some words.
 *
 * <p>Myers' greedy algorithm on a window of both sides that stops at the first run of agreement long enough to be trusted.
 */
final class LocalDiff {

    /**
     * Words to take out of the text and words of the template that are missing.
     *
     * @param from the first superfluous word of the text
     * @param to the word behind the last
     * @param position the element of the first missing word, or of the word that follows
     * @param lastPosition the element of the last missing word
     * @param missing the number of missing words
     */
    record Hunk(int from, int to, int position, int lastPosition, int missing) {}

    private static final int WINDOW = 160;
    private static final int REACH = 120;
    private static final int TRUSTED = 4;

    private final Tokens tokens;
    private final short[] code;
    private final int in;
    private final int left;
    private final int[] elements;
    private final int right;
    private final boolean atEnd;
    private final int[][] trace;
    private final int reach;
    private int cost;
    private int matched;
    private int x;
    private int y;
    private final Deque<Hunk> hunks = new ArrayDeque<>();

    private LocalDiff(Tokens tokens, short[] code, int in, int position, int reach) {
        this.reach = reach;
        trace = new int[reach + 1][];
        int window = Math.min(WINDOW, 2 * reach + 16);
        this.tokens = tokens;
        this.code = code;
        this.in = in;
        left = Math.min(window, tokens.size() - in);
        elements = new int[window];
        int count = 0;
        int j = position;
        while (j < code.length && count < window) {
            if (code[j] >= 0) {
                elements[count++] = j;
            }
            j++;
        }
        right = count;
        atEnd = j == code.length;
    }

    /** Returns the smallest edit from a differing place on, null where none of at most so many words gets both sides going. */
    static @Nullable LocalDiff from(Tokens tokens, short[] code, int in, int position, int reach) {
        LocalDiff diff = new LocalDiff(tokens, code, in, position, Math.max(1, Math.min(REACH, reach)));
        return diff.search() ? diff : null;
    }

    private boolean search() {
        int[] furthest = new int[2 * reach + 3];
        int middle = reach + 1;
        for (int d = 0; d <= reach; d++) {
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || (k != d && furthest[middle + k - 1] < furthest[middle + k + 1]);
                int px = down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
                int py = px - k;
                int snake = px;
                while (px < left && py < right && tokens.id[in + px] == code[elements[py]]) {
                    px++;
                    py++;
                }
                furthest[middle + k] = px;
                if (px <= left && py <= right && done(px - snake, px, py)) {
                    finish(d, px, py);
                    return true;
                }
            }
            trace[d] = Arrays.copyOfRange(furthest, middle - d - 1, middle + d + 2);
        }
        return false;
    }

    private boolean done(int snake, int px, int py) {
        return snake >= TRUSTED || (atEnd && py == right && (snake > 0 || px == 0 || px == left));
    }

    /** Walks the trace back from the end of the edit and gathers its hunks. */
    private void finish(int d, int endX, int endY) {
        cost = d;
        x = endX;
        y = endY;
        int px = endX;
        int py = endY;
        int hunkX = -1;
        int hunkY = -1;
        for (int step = d; step > 0; step--) {
            int[] before = trace[step - 1];
            int k = px - py;
            int offset = step;
            boolean down = k == -step || (k != step && value(before, offset, k - 1) < value(before, offset, k + 1));
            int fromX = value(before, offset, down ? k + 1 : k - 1);
            int fromY = fromX - (down ? k + 1 : k - 1);
            int middleX = down ? fromX : fromX + 1;
            int middleY = down ? fromY + 1 : fromY;
            int snake = px - middleX;
            matched += snake;
            if (snake > 0 && hunkX >= 0) {
                push(px, py, hunkX, hunkY);
                hunkX = -1;
            }
            if (hunkX < 0) {
                hunkX = middleX;
                hunkY = middleY;
            }
            px = fromX;
            py = fromY;
        }
        matched += px;
        if (hunkX >= 0) {
            push(px, py, hunkX, hunkY);
        }
    }

    private static int value(int[] row, int offset, int k) {
        return row[k + offset];
    }

    private void push(int fromX, int fromY, int toX, int toY) {
        int position = fromY < right ? elements[fromY] : code.length;
        int last = toY > fromY ? elements[toY - 1] : position;
        hunks.addFirst(new Hunk(in + fromX, in + toX, position, last, toY - fromY));
    }

    int cost() {
        return cost;
    }

    /** Returns how many words agree within the edit and behind it. */
    int matched() {
        return matched;
    }

    /** Returns the hunks in the order of the text. */
    List<Hunk> hunks() {
        return List.copyOf(hunks);
    }

    /** Returns the word of the text behind the edit. */
    int in() {
        return in + x;
    }

    /** Returns the element of the template behind the edit. */
    int position() {
        return y < right ? elements[y] : atEnd ? code.length : elements[right - 1] + 1;
    }
}
