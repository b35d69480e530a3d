package org.openmodels.licenses.internal.matching;

import java.util.List;

/**
 * A template laid along a text.
 *
 * @param template the number of the template
 * @param from the first word of the text that belongs to it
 * @param to the word behind the last
 * @param matched how many words agree
 * @param missing how many template words the text lacks
 * @param labels how many list labels of the text fill gaps for labels
 * @param edits the differences in the order of the text
 */
public record Alignment(int template, int from, int to, int matched, int missing, int labels, List<Edit> edits) {

    /** Returns how well the template explains the text: agreeing words, less the added and twice the missing ones that matter. */
    public int gain() {
        int lost = 0;
        for (Edit edit : edits) {
            lost += edit.material() ? edit.weight() + edit.missing() : 0;
        }
        return matched - lost;
    }

    /** Tells whether nothing differs. */
    public boolean exact() {
        return edits.isEmpty();
    }

    /** Returns twice the agreeing words over the words of both sides, between 0 and 1. */
    public double similarity() {
        int added = 0;
        for (Edit edit : edits) {
            added += edit.to() - edit.from();
        }
        return matched == 0 ? 0 : 2.0 * matched / (2.0 * matched + missing + added);
    }
}
