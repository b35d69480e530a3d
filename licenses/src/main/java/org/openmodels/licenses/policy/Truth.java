package org.openmodels.licenses.policy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Yes, no, or open with the facts that would tell. Kleene's three-valued logic: no missing fact where it cannot matter. */
record Truth(State state, int missing) {
    static final Truth NO = new Truth(State.NO, 0);
    static final Truth YES = new Truth(State.YES, 0);

    /** Open, and no fact of a use case would tell. */
    static final Truth OPEN = new Truth(State.OPEN, 0);

    private static final Map<Fact, Truth> OPEN_FOR = openFor();

    /** The three values. */
    enum State {
        NO,
        OPEN,
        YES
    }

    static Truth of(boolean value) {
        return value ? YES : NO;
    }

    static Truth of(@Nullable Boolean value, Fact fact) {
        return value == null ? open(fact) : of(value);
    }

    /** Returns open, for want of a fact. */
    static Truth open(Fact fact) {
        return Objects.requireNonNull(OPEN_FOR.get(fact), "a value for every fact");
    }

    boolean isYes() {
        return state == State.YES;
    }

    boolean isNo() {
        return state == State.NO;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    Truth not() {
        return switch (state) {
            case NO -> YES;
            case YES -> NO;
            case OPEN -> this;
        };
    }

    Truth and(Truth other) {
        if (isNo() || other.isYes()) {
            return this;
        }
        return other.isNo() || isYes() ? other : with(other);
    }

    Truth or(Truth other) {
        if (isYes() || other.isNo()) {
            return this;
        }
        return other.isYes() || isNo() ? other : with(other);
    }

    private Truth with(Truth other) {
        int both = missing | other.missing;
        return both == missing ? this : both == other.missing ? other : new Truth(State.OPEN, both);
    }

    private static Map<Fact, Truth> openFor() {
        Map<Fact, Truth> open = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            open.put(fact, new Truth(State.OPEN, fact.bit()));
        }
        return open;
    }
}
