package org.openmodels.licenses.internal.matching;

import java.util.Map;
import java.util.TreeMap;

/** Ranges of words that are spoken for. */
final class Spans {

    private record Span(int from, int to, int weight) {}

    private final TreeMap<Integer, Span> byStart = new TreeMap<>();

    void add(int from, int to, int weight) {
        Span same = byStart.get(from);
        if (same == null || same.to < to) {
            byStart.put(from, new Span(from, to, weight));
        }
    }

    /** Tells whether one range holds another of less than its weight. */
    boolean covers(int from, int to, int weight) {
        Map.Entry<Integer, Span> entry = byStart.floorEntry(from + 8);
        for (int n = 0; n < 4 && entry != null; n++) {
            Span span = entry.getValue();
            if (span.to >= to - 8 && weight < span.weight) {
                return true;
            }
            entry = byStart.lowerEntry(entry.getKey());
        }
        return false;
    }

    /** Tells whether one range holds another. */
    boolean holds(int from, int to) {
        return covers(from, to, Integer.MIN_VALUE);
    }

    /** Tells whether any range begins at or behind a word and before another. */
    boolean beginsWithin(int from, int to) {
        Integer begin = byStart.ceilingKey(from);
        return begin != null && begin < to;
    }

    /** Tells whether any range shares more than a few words with another. */
    boolean overlaps(int from, int to) {
        int allowance = Math.min(6, (to - from) / 4);
        Map.Entry<Integer, Span> entry = byStart.lowerEntry(to - allowance);
        return entry != null && entry.getValue().to > from + allowance;
    }
}
