package org.openmodels.licenses.internal.matching;

import java.util.Locale;

/**
 * The hash of words: a polynomial modulo 2^32, so that the hash of two words written as one follows from their own.
 *
 * <p>That is how {@code sub-license} meets {@code sublicense} without a list.
 */
public final class WordHash {

    static final int BASE = 0x01000193;

    private WordHash() {}

    /** Returns the hash of a word as the tokenizer sees it: folded letters and digits only. */
    public static int of(String word) {
        int hash = 0;
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            int folded = Letters.fold(c);
            if (folded > 0 || folded == Letters.IDEOGRAPH) {
                hash = append(hash, folded > 0 ? folded : c);
            }
        }
        return hash;
    }

    /** Returns the hash of a word with one more letter; the sharp s, which has no capital, counts as two. */
    static int append(int hash, int letter) {
        return letter == '\u00DF' ? (hash * BASE + 's') * BASE + 's' : hash * BASE + letter;
    }

    /** Returns the hash of a word followed, without a break, by another of the given length. */
    static int joined(int first, int second, int secondLength) {
        int power = 1;
        for (int n = 0; n < secondLength; n++) {
            power *= BASE;
        }
        return first * power + second;
    }
}
