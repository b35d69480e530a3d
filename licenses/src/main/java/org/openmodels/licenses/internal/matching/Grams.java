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

    private int[] heads;
    private int mask;
    private int[] keys;
    private int[] next;
    private char[] template;
    private char[] position;
    private int size;

    Grams(int expected) {
        int capacity = Integer.highestOneBit(Math.max(64, expected)) * 2;
        heads = new int[capacity];
        mask = capacity - 1;
        Arrays.fill(heads, -1);
        keys = new int[expected + 16];
        next = new int[expected + 16];
        template = new char[expected + 16];
        position = new char[expected + 16];
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
    void add(Template added, int number, int words) {
        int before = size;
        add(added, number, stride(words), true);
        if (size - before < FEW && added.choices().length > 0) {
            while (size > before) {
                size--;
                heads[keys[size] & mask] = next[size];
            }
            add(added, number, stride(words), false);
        }
    }

    private void add(Template added, int number, int stride, boolean onlyFixed) {
        int rolling = 0;
        int run = 0;
        int[] last = new int[LENGTH];
        short[] code = added.code();
        for (int p = 0; p < code.length && p < 65_536; p++) {
            int element = code[p];
            if (element < 0) {
                if (onlyFixed && Template.isBegin(element)) {
                    p = added.choices()[Template.choiceOf(element)].end();
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

    /** Drops three of four of the runs that very many texts share, and returns how many each template has left. */
    int[] thin(int templates) {
        int[] runs = new int[templates];
        for (int slot = 0; slot < heads.length; slot++) {
            heads[slot] = thinned(heads[slot], runs);
        }
        return runs;
    }

    private int thinned(int head, int[] runs) {
        int length = 0;
        for (int entry = head; entry >= 0; entry = next[entry]) {
            length++;
        }
        int kept = -1;
        for (int entry = head; entry >= 0; ) {
            int following = next[entry];
            boolean dropped = length > COMMON && ((keys[entry] >>> 20) & 3) != 0;
            if (!dropped) {
                next[entry] = kept;
                kept = entry;
                runs[template[entry]]++;
                int mixed = keys[entry];
                seen[mixed >>> 17] |= 1L << (mixed >>> 11);
            }
            entry = following;
        }
        return kept;
    }

    private void put(int mixed, int number, int place) {
        if (size == keys.length) {
            int capacity = size * 2;
            keys = Arrays.copyOf(keys, capacity);
            next = Arrays.copyOf(next, capacity);
            template = Arrays.copyOf(template, capacity);
            position = Arrays.copyOf(position, capacity);
        }
        if (size > heads.length) {
            rehash();
        }
        int head = mixed & mask;
        keys[size] = mixed;
        template[size] = (char) number;
        position[size] = (char) place;
        next[size] = heads[head];
        heads[head] = size++;
    }

    private void rehash() {
        heads = new int[heads.length * 2];
        mask = heads.length - 1;
        Arrays.fill(heads, -1);
        for (int entry = 0; entry < size; entry++) {
            int head = keys[entry] & mask;
            next[entry] = heads[head];
            heads[head] = entry;
        }
    }

    /** Returns the first entry of a run, -1 where there is none. */
    int first(int mixed) {
        if ((seen[mixed >>> 17] & (1L << (mixed >>> 11))) == 0) {
            return -1;
        }
        return matching(heads[mixed & mask], mixed);
    }

    /** Returns the next entry of the same run, -1 behind the last. */
    int after(int entry) {
        return matching(next[entry], keys[entry]);
    }

    private int matching(int from, int mixed) {
        int entry = from;
        while (entry >= 0 && keys[entry] != mixed) {
            entry = next[entry];
        }
        return entry;
    }

    /** Returns the template of an entry. */
    int template(int entry) {
        return template[entry];
    }

    /** Returns the place of the last word of an entry's run in its template. */
    int position(int entry) {
        return position[entry];
    }
}
