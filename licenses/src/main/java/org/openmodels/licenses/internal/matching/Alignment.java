package org.openmodels.licenses.internal.matching;

import java.util.ArrayList;
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
            lost += edit.loss();
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

    /** Returns the alignment without the scattered words at its beginning and end that far more other text parts from the rest. */
    Alignment withoutLooseEnds() {
        int first = looseBeginning();
        int last = looseEnd(first);
        if (first == 0 && last == edits.size()) {
            return this;
        }
        List<Edit> kept = new ArrayList<>();
        int begin = first == 0 ? from : edits.get(first - 1).to();
        int end = last == edits.size() ? to : edits.get(last).from();
        int head = begin - from - added(0, first);
        int tail = to - end - added(last, edits.size());
        if (first > 0) {
            kept.add(new Edit(begin, begin, head + missing(0, first), true));
        }
        kept.addAll(edits.subList(first, last));
        if (last < edits.size()) {
            kept.add(new Edit(end, end, tail + missing(last, edits.size()), true));
        }
        int agreeing = Math.max(0, matched - head - tail);
        return new Alignment(template, begin, end, agreeing, missing + head + tail, labels, List.copyOf(kept));
    }

    /** Returns how many edits go with a beginning that has far more added than agreeing words. */
    private int looseBeginning() {
        int loose = 0;
        int added = 0;
        for (int n = 0; n < edits.size(); n++) {
            added += edits.get(n).to() - edits.get(n).from();
            loose = 2 * (edits.get(n).to() - from - added) < added ? n + 1 : loose;
        }
        return loose;
    }

    /** Returns the first edit that goes with an end that has far more added than agreeing words. */
    private int looseEnd(int first) {
        int loose = edits.size();
        int added = 0;
        for (int n = edits.size() - 1; n >= first; n--) {
            added += edits.get(n).to() - edits.get(n).from();
            loose = 2 * (to - edits.get(n).from() - added) < added ? n : loose;
        }
        return loose;
    }

    private int added(int first, int end) {
        return edits.subList(first, end).stream()
                .mapToInt(edit -> edit.to() - edit.from())
                .sum();
    }

    private int missing(int first, int end) {
        return edits.subList(first, end).stream().mapToInt(Edit::missing).sum();
    }
}
