package org.openmodels.licenses.internal.matching;

import java.util.Arrays;

/**
 * The words of all indexed texts, from hash to id and back; spelling variants share one id.
 *
 * <p>Holds hashes and lengths, never words. Mutable while an index is built, then only read.
 */
public final class Vocabulary {

    /** The id of words that no indexed text has. */
    public static final int UNKNOWN = -1;

    /** Open addressing; a slot holds the hash of a word and, above it, its id plus one. */
    private long[] slots;

    private int mask;
    private int used;
    private int[] hashes = new int[1024];
    private byte[] lengths = new byte[1024];
    private int size;

    /** Makes an empty vocabulary with room for a number of words. */
    public Vocabulary(int expected) {
        slots = new long[Integer.highestOneBit(Math.max(16, expected)) * 4];
        mask = slots.length - 1;
    }

    private Vocabulary(Vocabulary other) {
        slots = other.slots.clone();
        mask = other.mask;
        used = other.used;
        hashes = other.hashes.clone();
        lengths = other.lengths.clone();
        size = other.size;
    }

    Vocabulary copy() {
        return new Vocabulary(this);
    }

    /** Returns the number of ids. */
    public int size() {
        return size;
    }

    int hashOf(int id) {
        return hashes[id];
    }

    int lengthOf(int id) {
        return lengths[id];
    }

    /** Returns the id of a word, {@link #UNKNOWN} where no indexed text has it. */
    public int id(int hash) {
        int at = slot(hash);
        while (true) {
            long slot = slots[at];
            if ((int) slot == hash || slot == 0) {
                return (int) (slot >>> 32) - 1;
            }
            at = (at + 1) & mask;
        }
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & mask;
    }

    /** Returns the id of a word, adding it where it is new. */
    public int add(int hash, int length) {
        int known = id(hash);
        if (known >= 0) {
            return known;
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        hashes[size] = hash;
        lengths[size] = (byte) Math.min(length, 127);
        put(hash, size);
        return size++;
    }

    /** Lets a word share the id of another. */
    public void alias(int hash, int id) {
        if (id(hash) < 0) {
            put(hash, id);
        }
    }

    private void put(int hash, int value) {
        if (used * 2 > mask) {
            rehash();
        }
        insert(hash, value);
        used++;
    }

    private void insert(int hash, int value) {
        int at = slot(hash);
        while (slots[at] != 0) {
            at = (at + 1) & mask;
        }
        slots[at] = (value + 1L) << 32 | (hash & 0xFFFFFFFFL);
    }

    private void rehash() {
        long[] old = slots;
        slots = new long[old.length * 2];
        mask = slots.length - 1;
        for (long slot : old) {
            if (slot != 0) {
                insert((int) slot, (int) (slot >>> 32) - 1);
            }
        }
    }
}
