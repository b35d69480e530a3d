package org.openmodels.licenses.internal.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lists in canonical order. No lambda, no stream, no hash: this stands on the start-up path of every program. */
public final class Canonical {
    private Canonical() {}

    /** Copies a list in ascending order, equal items once. */
    public static <T> List<T> sorted(List<T> items, Comparator<? super T> order) {
        if (isStrictlyAscending(items, order)) {
            return List.copyOf(items);
        }
        List<T> sorted = new ArrayList<>(items);
        sorted.sort(order);
        List<T> once = new ArrayList<>(sorted.size());
        for (T item : sorted) {
            if (once.isEmpty() || !once.get(once.size() - 1).equals(item)) {
                once.add(item);
            }
        }
        return List.copyOf(once);
    }

    private static <T> boolean isStrictlyAscending(List<T> items, Comparator<? super T> order) {
        for (int i = 1; i < items.size(); i++) {
            if (order.compare(items.get(i - 1), items.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
