package org.openmodels.core.lineage;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Identifiers as numbers in the order of their first mention, ASCII case ignored: about 45 bytes each where a map of strings
 * takes 150. Not thread-safe while it grows.
 */
final class IdTable implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int CHUNK = 1 << 20;

    private final List<byte[]> chunks = new ArrayList<>();
    private int used = CHUNK;
    private long[] places = new long[64];
    private int[] slots = new int[128];
    private int size;

    int size() {
        return size;
    }

    /** Returns the number of an id; -1 when it was never added. */
    int find(String id) {
        return slots[slot(id.getBytes(StandardCharsets.UTF_8))] - 1;
    }

    /** Returns the number of an id, a new one at its first mention; the spelling of that mention stays. */
    int add(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        int slot = slot(bytes);
        if (slots[slot] > 0) {
            return slots[slot] - 1;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size + (size >> 1));
        }
        places[size++] = store(bytes);
        slots[slot] = size;
        if (size * 2L > slots.length) {
            grow();
        }
        return size - 1;
    }

    String get(int number) {
        byte[] bytes = bytes(number);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Compares two ids without ASCII case, then with it. */
    int compare(int a, int b) {
        byte[] x = bytes(a);
        byte[] y = bytes(b);
        for (int i = 0; i < Math.min(x.length, y.length); i++) {
            int order = Integer.compare(fold(x[i]) & 0xff, fold(y[i]) & 0xff);
            if (order != 0) {
                return order;
            }
        }
        return x.length != y.length ? Integer.compare(x.length, y.length) : Arrays.compare(x, y);
    }

    private byte[] bytes(int number) {
        long place = places[number];
        byte[] chunk = chunks.get((int) (place >>> 40));
        int start = (int) (place >>> 20) & (CHUNK - 1);
        int length = (int) place & (CHUNK - 1);
        return Arrays.copyOfRange(chunk, start, start + length);
    }

    /** A place is the chunk, the start in it and the length; an id that does not fit a chunk is refused. */
    private long store(byte[] bytes) {
        if (bytes.length >= CHUNK) {
            throw new IllegalArgumentException(
                    "an id must be shorter than " + CHUNK + " bytes, and has " + bytes.length);
        }
        if (used + bytes.length > CHUNK) {
            chunks.add(new byte[CHUNK]);
            used = 0;
        }
        byte[] chunk = chunks.get(chunks.size() - 1);
        System.arraycopy(bytes, 0, chunk, used, bytes.length);
        long place = ((long) (chunks.size() - 1) << 40) | ((long) used << 20) | bytes.length;
        used += bytes.length;
        return place;
    }

    private int slot(byte[] id) {
        int mask = slots.length - 1;
        int slot = hash(id, 0, id.length) & mask;
        while (slots[slot] > 0 && !isAt(slots[slot] - 1, id)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isAt(int number, byte[] id) {
        long place = places[number];
        if (((int) place & (CHUNK - 1)) != id.length) {
            return false;
        }
        byte[] chunk = chunks.get((int) (place >>> 40));
        int start = (int) (place >>> 20) & (CHUNK - 1);
        for (int i = 0; i < id.length; i++) {
            if (fold(chunk[start + i]) != fold(id[i])) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            long place = places[number];
            byte[] chunk = chunks.get((int) (place >>> 40));
            int start = (int) (place >>> 20) & (CHUNK - 1);
            int slot = hash(chunk, start, start + ((int) place & (CHUNK - 1))) & mask;
            while (slots[slot] > 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = number + 1;
        }
    }

    /** A hash of 64 bits, for which names that collide are not found by putting colliding pieces together. */
    private static int hash(byte[] bytes, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = Long.rotateLeft((hash ^ fold(bytes[i])) * 0x9e3779b97f4a7c15L, 29);
        }
        hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        return (int) (hash ^ (hash >>> 32));
    }

    private static byte fold(byte b) {
        return b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
    }
}
