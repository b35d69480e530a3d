package org.openmodels.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Data;
import net.jqwik.api.ForAll;
import net.jqwik.api.FromData;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Table;
import net.jqwik.api.Tuple;

@Label("A partial date")
class PartialDateProperties {

    @Provide
    static Arbitrary<PartialDate> dates() {
        Arbitrary<Integer> year = Arbitraries.integers().between(1, 9999);
        Arbitrary<Integer> month = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> day = Arbitraries.integers().between(1, 28);
        return Arbitraries.oneOf(
                year.map(PartialDate::ofYear),
                Combinators.combine(year, month).as((y, m) -> new PartialDate(y, m, 0)),
                Combinators.combine(year, month, day).as(PartialDate::new));
    }

    @Property
    @Label("parse(toString(d)) = d")
    void parseInvertsPrint(@ForAll("dates") PartialDate d) {
        assertEquals(d, PartialDate.parse(d.toString()));
    }

    @Property
    @Label("earliest <= latest, equal exactly when the day is known")
    void span(@ForAll("dates") PartialDate d) {
        assertFalse(d.earliest().isAfter(d.latest()));
        assertEquals(d.precision() == PartialDate.Precision.DAY, d.earliest().equals(d.latest()));
    }

    @Property
    @Label("the order agrees with equality and with disjoint spans")
    void order(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertTrue(!a.latest().isBefore(b.earliest()) || a.compareTo(b) < 0);
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
    }

    @Property
    @Label("of a day is that day")
    void ofDay(@ForAll("dates") PartialDate d) {
        LocalDate day = d.earliest();
        assertEquals(day, PartialDate.of(day).latest());
    }

    @Data
    Iterable<Tuple.Tuple1<String>> nonsense() {
        return Table.of(
                Tuple.of("2025-13"),
                Tuple.of("2025-02-30"),
                Tuple.of("0000"),
                Tuple.of("2025-1"),
                Tuple.of("2025/01"),
                Tuple.of(""),
                Tuple.of("٢٠٢٥"));
    }

    @Property
    @FromData("nonsense")
    @Label("that does not exist is not read")
    void refused(@ForAll String text) {
        assertTrue(PartialDate.tryParse(text).isEmpty());
    }
}
