package org.openmodels.licenses.identify;

import java.io.Serializable;
import java.util.Objects;

/**
 * One difference between a text and the license it was compared with.
 *
 * <p>{@code new TextChange(Kind.ADDED, true, 1063, 1290, 0, "Our only modification …")}: a clause was added.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what was done to the license
 * @param material false only for what cannot change the meaning: spelling, a heading, a list label
 * @param start the UTF-16 offset of the first differing unit of the input; where words are missing, the place where they should stand
 * @param end the UTF-16 offset behind the last differing unit
 * @param missingWords how many words of the license are missing here; the index holds no words to show
 * @param text the differing part of the input; empty where words are only missing
 */
public record TextChange(Kind kind, boolean material, int start, int end, int missingWords, String text)
        implements Serializable {

    /** What was done to the license. */
    public enum Kind {
        /** The input has words that the license does not have. */
        ADDED,
        /** The input lacks words of the license. */
        REMOVED,
        /** The input has other words in place of the license's. */
        REPLACED
    }

    /** Checks that the range is a range. */
    public TextChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("change must be a range of the input: " + start + ".." + end);
        }
        if (missingWords < 0) {
            throw new IllegalArgumentException("missing words must not be negative: " + missingWords);
        }
    }
}
