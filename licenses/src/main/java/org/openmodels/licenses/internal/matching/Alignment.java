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

    /** Returns how many words differ. */
    public int changed() {
        return edits.stream().mapToInt(Edit::weight).sum();
    }

    /** Returns how well the template explains the text: agreeing words, less the added and twice the missing ones. */
    public int gain() {
        int lost = edits.stream().mapToInt(Edit::missing).sum();
        return matched - changed() - lost;
    }

    /** Tells whether nothing differs. */
    public boolean exact() {
        return edits.isEmpty();
    }

    /** Returns twice the agreeing words over the words of both sides, between 0 and 1. */
    public double similarity() {
        int added = edits.stream().mapToInt(edit -> edit.to() - edit.from()).sum();
        return matched == 0 ? 0 : 2.0 * matched / (2.0 * matched + missing + added);
    }
}
