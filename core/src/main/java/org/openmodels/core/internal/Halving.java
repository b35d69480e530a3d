package org.openmodels.core.internal;

import java.util.function.IntPredicate;

/** Search by halving in what is ordered. */
public final class Halving {
    private Halving() {}

    /** Returns how many of the first so many numbers from 0 pass a test that all before the first failure pass, and none behind. */
    public static int count(int size, IntPredicate passes) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passes.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
