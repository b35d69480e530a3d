package org.openmodels.core.size;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

@Label("A parameter count")
class ParameterCountProperties {

    @Property
    @Label("parse(toString(n)) = n")
    void parseInvertsPrint(@ForAll @LongRange(min = 0) long n) {
        ParameterCount count = ParameterCount.of(n);
        assertEquals(count, ParameterCount.parse(count.toString()));
    }

    @Property
    @Label("ofBillions(inBillions(n)) = n")
    void billionsAreExact(@ForAll @LongRange(min = 0) long n) {
        assertEquals(
                ParameterCount.of(n),
                ParameterCount.ofBillions(ParameterCount.of(n).inBillions()));
    }

    @Property
    @Label("ofBillions(n) = ofMillions(1000 n) = ofThousands(1000000 n)")
    void unitsAreDecimal(@ForAll @LongRange(min = 0, max = 9_000_000) long n) {
        assertEquals(ParameterCount.ofBillions(n), ParameterCount.ofMillions(1000 * n));
        assertEquals(ParameterCount.ofBillions(n), ParameterCount.ofThousands(1_000_000 * n));
        assertEquals(ParameterCount.ofTrillions(n / 1000), ParameterCount.ofBillions(n / 1000 * 1000));
    }

    @Property
    @Label("the order is that of the numbers")
    void order(@ForAll @LongRange(min = 0) long a, @ForAll @LongRange(min = 0) long b) {
        assertEquals(Long.compare(a, b), ParameterCount.of(a).compareTo(ParameterCount.of(b)));
    }

    @Property
    @Label("the short form is within half a percent and has at most three digits before its zeros")
    void shortForm(@ForAll @LongRange(min = 1, max = 1_000_000_000_000_000_000L) long n) {
        ParameterCount rounded = ParameterCount.parse(ParameterCount.of(n).toShortString());
        assertTrue(Math.abs((double) rounded.value() - n) <= 0.005 * n, rounded + " for " + n);
        assertTrue(BigDecimal.valueOf(rounded.value()).stripTrailingZeros().precision() <= 3);
    }

    @Property
    @Label("printing ignores the locale")
    void locale(@ForAll @LongRange(min = 0) long n) {
        Locale before = Locale.getDefault();
        String plain = ParameterCount.of(n).toString();
        try {
            Locale.setDefault(new Locale("ar", "EG"));
            assertEquals(plain, ParameterCount.of(n).toString());
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals(ParameterCount.of(n), ParameterCount.parse(plain.toLowerCase(Locale.ROOT)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Group
    @Label("when malformed")
    class Malformed {

        @Property
        @Label("is never negative")
        void negative(@ForAll @LongRange(min = Long.MIN_VALUE, max = -1) long n) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> ParameterCount.of(n));
            assertEquals("parameter count must not be negative: " + n, e.getMessage());
        }

        @Property
        @Label("tryParse never throws, and parse throws with a position inside the text where it is empty")
        void total(@ForAll @StringLength(max = 20) String text) {
            if (ParameterCount.tryParse(text).isEmpty()) {
                SizeFormatException e = assertThrows(SizeFormatException.class, () -> ParameterCount.parse(text));
                assertEquals(text, e.input());
                assertTrue(e.position() >= 0 && e.position() <= text.length());
                assertFalse(e.reason().isBlank());
            }
        }
    }

    @Property
    @Label("n million is the number n, printed as 1500 and not as 1.5E+3")
    void unitsArePlainNumbers(@ForAll @LongRange(min = 0, max = 9_000_000) long n) {
        assertEquals(BigDecimal.valueOf(n), ParameterCount.ofMillions(n).inMillions());
        assertEquals(Long.toString(n), ParameterCount.ofBillions(n).inBillions().toString());
    }
}
