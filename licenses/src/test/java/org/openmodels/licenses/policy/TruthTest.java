package org.openmodels.licenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Kleene's logic over every pair of a few values. */
class TruthTest {
    private static final Truth A = Truth.open(Fact.COMMERCIAL);
    private static final Truth B = Truth.open(Fact.DOMICILE);
    private static final Truth BOTH = A.and(B);
    private static final List<Truth> ALL = List.of(Truth.NO, Truth.YES, Truth.OPEN, A, B, BOTH);

    @Test
    void aSumIsNoWhereAPartIsNoAndYesWhereAllPartsAre() {
        for (Truth x : ALL) {
            assertEquals(Truth.NO, x.and(Truth.NO));
            assertEquals(x, x.and(Truth.YES));
            assertEquals(x, x.and(x));
            for (Truth y : ALL) {
                assertEquals(x.and(y), y.and(x));
                assertEquals(x.isYes() && y.isYes(), x.and(y).isYes());
                assertEquals(x.isNo() || y.isNo(), x.and(y).isNo());
            }
        }
    }

    @Test
    void aChoiceIsTheSumTurnedAround() {
        for (Truth x : ALL) {
            assertEquals(x, x.not().not());
            for (Truth y : ALL) {
                assertEquals(x.not().and(y.not()).not(), x.or(y));
            }
        }
    }

    @Test
    void whatIsOpenSaysWhichFactsWouldTellAndWhatIsNotSaysNone() {
        assertEquals(List.of("commercial", "domicile"), Fact.keys(BOTH.missing()));
        assertEquals(List.of("commercial", "domicile"), Fact.keys(B.or(A).missing()));
        assertEquals(List.of("commercial"), Fact.keys(A.and(Truth.OPEN).missing()));
        assertEquals(BOTH, A.and(BOTH));
        assertEquals(List.of(), Fact.keys(BOTH.or(Truth.YES).missing()));
        for (Truth x : ALL) {
            assertEquals(x.isOpen(), !x.isYes() && !x.isNo());
            assertEquals(x.isOpen(), x.not().isOpen());
        }
    }

    @Test
    void aFactThatIsNotStatedIsOpen() {
        assertEquals(A, Truth.of(null, Fact.COMMERCIAL));
        assertEquals(Truth.YES, Truth.of(true, Fact.COMMERCIAL));
        assertEquals(Truth.NO, Truth.of(false, Fact.COMMERCIAL));
    }

    @Test
    void aSetOfFactsIsItsNames() {
        for (Fact fact : Fact.values()) {
            List<String> keys = Fact.keys(fact.bit());
            assertEquals(1, keys.size());
            assertEquals(fact.bit(), Fact.mask(keys));
        }
        assertEquals(List.of(), Fact.keys(0));
        assertEquals(0, Fact.mask(List.of("asOf")));
        assertEquals(BOTH.missing(), Fact.mask(List.of("domicile", "commercial")));
    }
}
