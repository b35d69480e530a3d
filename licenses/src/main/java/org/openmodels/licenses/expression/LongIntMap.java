package org.openmodels.licenses.expression;

import java.util.Arrays;

/** A growing open-addressing table from non-negative longs to ints, without boxing and without removal. */
final class LongIntMap {
    static final int ABSENT = -1;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long[] keys = filled(256);
    private int[] values = new int[256];
    private int size = 0;

    int get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : ABSENT;
    }

    void put(long key, int value) {
        int slot = slot(key);
        if (keys[slot] != key) {
            if (++size * 2 > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
        }
        values[slot] = value;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * GOLDEN) >>> 40) & mask;
        while (keys[slot] != key && keys[slot] != ABSENT) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = filled(oldKeys.length * 2);
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != ABSENT) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static long[] filled(int length) {
        long[] empty = new long[length];
        Arrays.fill(empty, ABSENT);
        return empty;
    }
}
