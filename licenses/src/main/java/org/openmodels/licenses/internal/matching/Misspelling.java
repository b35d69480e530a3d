package org.openmodels.licenses.internal.matching;

/** Compares a word with the hash of another, up to one letter inserted, dropped, changed or swapped. */
final class Misspelling {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Misspelling() {}

    /** Tells whether one slip of the pen turns a word into the one with the given hash; never by its digits. */
    static boolean of(String word, int hash) {
        for (int p = 0; p <= word.length(); p++) {
            String head = word.substring(0, p);
            String tail = word.substring(p);
            if (p < word.length()
                    && WordHash.of(head + tail.substring(1)) == hash
                    && !Character.isDigit(tail.charAt(0))) {
                return true;
            }
            if (tail.length() > 1
                    && !Character.isDigit(tail.charAt(0))
                    && !Character.isDigit(tail.charAt(1))
                    && WordHash.of(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2)) == hash) {
                return true;
            }
            for (int letter = 0; letter < LETTERS.length(); letter++) {
                char c = LETTERS.charAt(letter);
                boolean changed = p < word.length()
                        && !Character.isDigit(tail.charAt(0))
                        && WordHash.of(head + c + tail.substring(1)) == hash;
                if (changed || WordHash.of(head + c + tail) == hash) {
                    return true;
                }
            }
        }
        return false;
    }
}
