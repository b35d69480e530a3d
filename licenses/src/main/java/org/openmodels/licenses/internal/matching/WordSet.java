package org.openmodels.licenses.internal.matching;

import java.util.Arrays;

/** A fixed set of words, kept as sorted hashes. */
final class WordSet {

    private final int[] hashes;

    private WordSet(int[] hashes) {
        this.hashes = hashes;
    }

    /** Returns the set of the words in a blank-separated list. */
    static WordSet of(String words) {
        return new WordSet(Arrays.stream(words.trim().split("\\s+"))
                .mapToInt(WordHash::of)
                .sorted()
                .toArray());
    }

    boolean has(int hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }
}
