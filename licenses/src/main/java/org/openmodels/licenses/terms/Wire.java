package org.openmodels.licenses.terms;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values in a compact binary form, one code for both directions: every method takes the value when it writes, ignores its
 * argument when it reads, and returns the value.
 *
 * <p>Numbers are little-endian groups of seven bits; a text is its place in a pool of all texts, plus one, or zero for none;
 * constants are their places in their type and sets of them masks, so a file lives only as long as the types it was made
 * with: it is generated, and a test keeps it so.
 */
abstract class Wire {

    abstract long number(long value);

    abstract @Nullable String text(@Nullable String value);

    final String needText(@Nullable String value) {
        return Objects.requireNonNull(text(value), "text");
    }

    final int size(@Nullable List<?> items) {
        return (int) number(items == null ? 0 : items.size());
    }

    final boolean flag(boolean value) {
        return number(value ? 1 : 0) == 1;
    }

    @SuppressWarnings("EnumOrdinal") // see the class
    final <E extends Enum<E>> @Nullable E constant(E[] all, @Nullable E value) {
        int place = (int) number(value == null ? 0 : value.ordinal() + 1);
        return place == 0 ? null : all[place - 1];
    }

    final <E extends Enum<E>> E needConstant(E[] all, @Nullable E value) {
        return Objects.requireNonNull(constant(all, value), "constant");
    }

    @SuppressWarnings("EnumOrdinal") // see the class
    final <E extends Enum<E>> Set<E> set(E[] all, @Nullable Set<E> value) {
        long mask = 0;
        for (E constant : value == null ? Set.<E>of() : value) {
            mask |= 1L << constant.ordinal();
        }
        mask = number(mask);
        if (mask == 0) {
            return Set.of();
        }
        EnumSet<E> set = EnumSet.noneOf(all[0].getDeclaringClass());
        for (E constant : all) {
            if ((mask & 1L << constant.ordinal()) != 0) {
                set.add(constant);
            }
        }
        return set;
    }

    final @Nullable LocalDate date(@Nullable LocalDate value) {
        long day = number(value == null ? 0 : value.toEpochDay() + 1);
        return day == 0 ? null : LocalDate.ofEpochDay(day - 1);
    }

    final List<String> texts(@Nullable List<String> value) {
        int size = size(value);
        List<String> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(needText(value == null ? null : value.get(i)));
        }
        return all;
    }

    final Map<String, String> map(@Nullable Map<String, String> value) {
        List<String> keys = texts(value == null ? null : List.copyOf(value.keySet()));
        Map<String, String> all = new LinkedHashMap<>();
        for (String key : keys) {
            all.put(key, needText(value == null ? null : value.get(key)));
        }
        return all;
    }

    /** Writes; the pool fills as texts come. */
    static final class Out extends Wire {
        private final Map<String, Integer> pool;
        private final Bytes bytes = new Bytes();

        Out(Map<String, Integer> pool) {
            this.pool = pool;
        }

        @Override
        long number(long value) {
            bytes.number(value);
            return value;
        }

        @Override
        @Nullable
        String text(@Nullable String value) {
            if (value == null) {
                bytes.number(0);
                return null;
            }
            Integer place = pool.get(value);
            if (place == null) {
                place = pool.size();
                pool.put(value, place);
            }
            bytes.number(place + 1L);
            return value;
        }

        byte[] toByteArray() {
            return bytes.toByteArray();
        }
    }

    /** Reads; a text of the pool is decoded when it is first met. */
    static final class In extends Wire {
        private final byte[] bytes;
        private final int[] starts;
        private final @Nullable String[] pool;
        private int at;

        /** Shares the pool: {@code starts} holds the start of each text and the end of the last. */
        In(byte[] bytes, int[] starts, @Nullable String[] pool, int at) {
            this.bytes = bytes;
            this.starts = starts;
            this.pool = pool;
            this.at = at;
        }

        int at() {
            return at;
        }

        @Override
        long number(long ignored) {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte b = bytes[at++];
                value |= (long) (b & 0x7f) << shift;
                if (b >= 0) {
                    return value;
                }
            }
        }

        @Override
        @Nullable
        String text(@Nullable String ignored) {
            int place = (int) number(0) - 1;
            if (place < 0) {
                return null;
            }
            String text = pool[place];
            if (text == null) {
                text = new String(bytes, starts[place], starts[place + 1] - starts[place], StandardCharsets.UTF_8);
                pool[place] = text;
            }
            return text;
        }
    }

    /** A growing array of bytes. */
    static final class Bytes {
        private final java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();

        void number(long value) {
            long rest = value;
            while (rest >>> 7 != 0) {
                out.write((int) ((rest & 0x7f) | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }

        void bytes(byte[] bytes) {
            out.writeBytes(bytes);
        }

        byte[] toByteArray() {
            return out.toByteArray();
        }
    }
}
