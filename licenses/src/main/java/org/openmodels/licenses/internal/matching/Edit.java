package org.openmodels.licenses.internal.matching;

/**
 * One difference between a text and a template.
 *
 * @param from the first differing word of the text; where words are missing, the word before which they should stand
 * @param to the word behind the last differing one
 * @param missing the number of template words that the text lacks here
 * @param material false only for what cannot change the meaning
 */
public record Edit(int from, int to, int missing, boolean material) {

    /** Returns how many words differ. */
    int weight() {
        return to - from + missing;
    }

    /** Returns what the difference takes from the gain: the added and twice the missing words, if they matter. */
    int loss() {
        return material ? weight() + missing : 0;
    }
}
