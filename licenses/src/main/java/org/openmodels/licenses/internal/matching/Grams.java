package org.openmodels.licenses.internal.matching;

import java.util.Arrays;

/**
 * The inverted index: from a run of five words to the places in the templates where it stands.
 *
 * <p>Short texts are indexed at every word, long ones at a hash-chosen part of them, the same part in each, so that the number of
 * hits measures how much of a text stands somewhere.
 */
final class Grams {

    static final int LENGTH = 5;

    private static final int FEW = 12;
    private static final int COMMON = 8;
    private static final int MULTIPLIER = 0x2C1B3C6D;
    private static final int POWER = power();

    /** One bit for each of 2^21 classes of runs, small enough for the processor's cache: most words of a text begin no indexed run. */
    private final long[] seen = new long[1 << 15];

    /** Added, and not yet searchable: the hash of a run, the number of its template and the place of its last word. */
    private long[] added;

    private int size;
    private int capacity;

    /** Open addressing, two elements for each slot: the hash of a run, and where its entries begin; they end where the next slot's begin. */
    private int[] slots = new int[0];

    private int mask;

    /** The number of a template and the place of a run's last word in it, run by run. */
    private int[] entries = new int[0];

    Grams(int expected) {
        capacity = Integer.highestOneBit(Math.max(64, expected)) * 2;
        added = new long[expected + 16];
    }

    private static int power() {
        int power = 1;
        for (int n = 0; n < LENGTH; n++) {
            power *= MULTIPLIER;
        }
        return power;
    }

    /** Returns the rolling hash after one more word, {@code dropped} being the word five places back. */
    static int roll(int rolling, int added, int dropped) {
        return rolling * MULTIPLIER + (added + 1) - (dropped + 1) * POWER;
    }

    static int mix(int rolling) {
        int mixed = rolling ^ (rolling >>> 15);
        mixed *= 0x85EBCA6B;
        return mixed ^ (mixed >>> 13);
    }

    /** Returns the sampling distance of a text with so many words: 1, 4 or 8. */
    static int stride(int words) {
        return words <= 250 ? 1 : words <= 1000 ? 4 : 8;
    }

    /** Tells whether a run is indexed in texts of a stride. */
    static boolean sampled(int mixed, int stride) {
        return ((mixed >>> 24) & (stride - 1)) == 0;
    }

    /** Adds the sampled runs of a template: those that every copy has, or all where that would be too few. */
    void add(Template template, int number, int words) {
        int before = size;
        add(template, number, stride(words), true);
        if (size - before < FEW && template.choices().length > 0) {
            size = before;
            add(template, number, stride(words), false);
        }
    }

    private void add(Template template, int number, int stride, boolean onlyFixed) {
        int rolling = 0;
        int run = 0;
        int[] last = new int[LENGTH];
        short[] code = template.code();
        for (int p = 0; p < code.length && p < 65_536; p++) {
            int element = code[p];
            if (element < 0) {
                if (onlyFixed && Template.isBegin(element)) {
                    p = template.choices()[Template.choiceOf(element)].end();
                }
                if (onlyFixed || Template.isGap(element)) {
                    run = 0;
                    rolling = 0;
                }
                continue;
            }
            int slot = run % LENGTH;
            rolling = roll(rolling, element, run < LENGTH ? -1 : last[slot]);
            last[slot] = element;
            run++;
            int mixed = mix(rolling);
            if (run >= LENGTH && sampled(mixed, stride)) {
                put(mixed, number, p);
            }
        }
    }

    private void put(int mixed, int number, int place) {
        if (size == added.length) {
            added = Arrays.copyOf(added, size * 2);
        }
        added[size++] = (long) mixed << 32 | (long) number << 16 | place;
    }

    private int hash(int entry) {
        return (int) (added[entry] >>> 32);
    }

    /** Makes the runs searchable but for three of four of those that very many texts share, and returns how many each template has left. */
    int[] index(int templates) {
        while (capacity < size) {
            capacity *= 2;
        }
        int[] crowd = new int[capacity];
        for (int entry = 0; entry < size; entry++) {
            crowd[hash(entry) & (capacity - 1)]++;
        }
        int[] runs = new int[templates];
        int kept = 0;
        for (int entry = 0; entry < size; entry++) {
            int mixed = hash(entry);
            if (crowd[mixed & (capacity - 1)] <= COMMON || ((mixed >>> 20) & 3) == 0) {
                runs[(char) (added[entry] >>> 16)]++;
                seen[mixed >>> 17] |= 1L << (mixed >>> 11);
                added[kept++] = added[entry];
            }
        }
        size = kept;
        fill();
        return runs;
    }

    /** Puts the entries of each run together, in the order in which they were added. */
    private void fill() {
        mask = Integer.highestOneBit(Math.max(64, size)) * 2 - 1;
        slots = new int[2 * mask + 4];
        int[] counts = new int[mask + 1];
        int[] slotOf = new int[size];
        for (int entry = 0; entry < size; entry++) {
            int mixed = hash(entry);
            int slot = mixed & mask;
            while (counts[slot] > 0 && slots[2 * slot] != mixed) {
                slot = (slot + 1) & mask;
            }
            slots[2 * slot] = mixed;
            counts[slot]++;
            slotOf[entry] = slot;
        }
        for (int slot = 0; slot <= mask; slot++) {
            slots[2 * slot + 3] = slots[2 * slot + 1] + counts[slot];
            counts[slot] = slots[2 * slot + 1];
        }
        entries = new int[size];
        for (int entry = 0; entry < size; entry++) {
            entries[counts[slotOf[entry]]++] = (int) added[entry];
        }
        added = new long[0];
    }

    /** Returns 0 where a run has no entries, most often, and 1 where it may have: a number, not a condition, that costs no wrong guess. */
    int seen(int mixed) {
        return (int) (seen[mixed >>> 17] >>> (mixed >>> 11)) & 1;
    }

    /** Returns the slot of a run, -1 where it has no entries. */
    int slot(int mixed) {
        int slot = mixed & mask;
        while (slots[2 * slot] != mixed) {
            if (begin(slot) == end(slot)) {
                return -1;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Returns the first entry of a slot. */
    int begin(int slot) {
        return slots[2 * slot + 1];
    }

    /** Returns the entry behind the last of a slot. */
    int end(int slot) {
        return slots[2 * slot + 3];
    }

    /** Returns the template of an entry. */
    int template(int entry) {
        return entries[entry] >>> 16;
    }

    /** Returns the place of the last word of an entry's run in its template. */
    int position(int entry) {
        return (char) entries[entry];
    }
}
