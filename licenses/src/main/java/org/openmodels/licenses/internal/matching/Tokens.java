package org.openmodels.licenses.internal.matching;

import java.util.Arrays;

/**
 * The words of one text as parallel arrays: hash, vocabulary id, UTF-16 range and marks.
 *
 * <p>Written once by {@link Tokenizer}, then only read.
 */
public final class Tokens {

    /** The first word of its line. */
    public static final int LINE_START = 1;
    /** Written as a list label: {@code 1.}, {@code (a)}, {@code iv)}. */
    public static final int LABEL = 2;
    /** Opens a copyright statement: the word or sign, followed by a sign, a year or a placeholder. */
    public static final int COPYRIGHT = 4;
    /** Followed by a full stop, question or exclamation mark. */
    static final int SENTENCE_END = 8;
    /** The first word after a blank or ruled line. */
    static final int PARAGRAPH = 16;

    /** Stands in the target of a markdown link. */
    public static final int LINK = 32;

    private final char[] text;
    private int size;
    int[] hash;
    int[] id;
    int[] start;
    int[] end;
    byte[] marks;

    Tokens(char[] text) {
        this.text = text;
        int guess = text.length / 6 + 16;
        hash = new int[guess];
        id = new int[guess];
        start = new int[guess];
        end = new int[guess];
        marks = new byte[guess];
    }

    void add(int wordHash, int wordId, int from, int to, int wordMarks) {
        if (size == hash.length) {
            grow();
        }
        hash[size] = wordHash;
        id[size] = wordId;
        start[size] = from;
        end[size] = to;
        marks[size++] = (byte) wordMarks;
    }

    /** Makes the last word one that ends later. */
    void extendLast(int wordHash, int wordId, int to) {
        hash[size - 1] = wordHash;
        id[size - 1] = wordId;
        end[size - 1] = to;
    }

    private void grow() {
        int capacity = size + (size >> 1) + 16;
        hash = Arrays.copyOf(hash, capacity);
        id = Arrays.copyOf(id, capacity);
        start = Arrays.copyOf(start, capacity);
        end = Arrays.copyOf(end, capacity);
        marks = Arrays.copyOf(marks, capacity);
    }

    void markLast(int mark) {
        if (size > 0) {
            marks[size - 1] |= (byte) mark;
        }
    }

    /** Returns the number of words. */
    public int size() {
        return size;
    }

    /** Returns the UTF-16 offset of a word's first unit. */
    public int start(int token) {
        return start[token];
    }

    /** Returns the UTF-16 offset behind a word's last unit. */
    public int end(int token) {
        return end[token];
    }

    /** Tells whether a word carries a mark. */
    public boolean is(int token, int mark) {
        return (marks[token] & mark) != 0;
    }

    /** Returns the vocabulary id of a word. */
    public int id(int token) {
        return id[token];
    }

    /** Returns the text between two offsets. */
    public String slice(int from, int to) {
        return new String(text, from, to - from);
    }

    /** Returns the length of the text in UTF-16 units. */
    public int length() {
        return text.length;
    }

    char charAt(int offset) {
        return text[offset];
    }

    /** Tells whether a word has the shape of a list label: up to three digits, one letter, or a small Roman numeral. */
    public boolean labelShaped(int token) {
        if (token >= size) {
            return false;
        }
        return LabelShape.matches(text, start[token], end[token]);
    }

    /** Tells whether any word between two is one of a set. */
    boolean any(WordSet set, int from, int to) {
        for (int t = from; t < to; t++) {
            if (set.has(hash[t])) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether two neighbours between two places make up one of some words: a word of two ideographs is two here. */
    boolean anyPair(WordSet pairs, int from, int to) {
        for (int t = from; t + 1 < to; t++) {
            if (pairs.has(WordHash.joined(hash[t], hash[t + 1], 1))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first word of the line in which a word stands, or one of the twelve before it. */
    int lineStart(int word) {
        int t = word;
        while (t > 0 && word - t < 12 && (t == size || !is(t, LINE_START))) {
            t--;
        }
        return t;
    }
}
