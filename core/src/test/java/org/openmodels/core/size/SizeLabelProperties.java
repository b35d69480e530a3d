package org.openmodels.core.size;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Data;
import net.jqwik.api.ForAll;
import net.jqwik.api.FromData;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Table;
import net.jqwik.api.Tuple;

@Label("A size label")
class SizeLabelProperties {

    @Provide
    Arbitrary<SizeLabel> labels() {
        Arbitrary<ParameterCount> count =
                Arbitraries.longs().between(1000, 10_000_000_000_000L).map(ParameterCount::of);
        Arbitrary<Integer> experts = Arbitraries.integers().between(1, 999_999);
        return Arbitraries.oneOf(
                count.map(SizeLabel.Total::new),
                count.map(SizeLabel.Active::new),
                count.map(SizeLabel.Effective::new),
                Combinators.combine(count, count)
                        .as((a, b) -> a.compareTo(b) >= 0 ? new SizeLabel.Sparse(a, b) : new SizeLabel.Sparse(b, a)),
                Combinators.combine(experts, count).as(SizeLabel.Experts::new),
                Combinators.combine(experts, count, count).as(SizeLabel.ExpertsActive::new),
                Combinators.combine(count, experts).as(SizeLabel.ActiveOfExperts::new));
    }

    @Property
    @Label("parse(toString(label)) = label")
    void parseInvertsPrint(@ForAll("labels") SizeLabel label) {
        assertEquals(label, SizeLabel.parse(label.toString()));
    }

    @Property
    @Label("case does not matter")
    void caseIsIgnored(@ForAll("labels") SizeLabel label) {
        assertEquals(label, SizeLabel.parse(label.toString().toLowerCase(Locale.ROOT)));
    }

    @Data
    Iterable<Tuple.Tuple2<String, SizeLabel>> published() {
        return Table.of(
                Tuple.of(
                        "235B-A22B",
                        new SizeLabel.Sparse(ParameterCount.ofBillions(235), ParameterCount.ofBillions(22))),
                Tuple.of("8x7B", new SizeLabel.Experts(8, ParameterCount.ofBillions(7))),
                Tuple.of("E4B", new SizeLabel.Effective(ParameterCount.ofBillions(4))),
                Tuple.of("1.5B", new SizeLabel.Total(ParameterCount.ofMillions(1500))),
                Tuple.of("350M", new SizeLabel.Total(ParameterCount.ofMillions(350))),
                Tuple.of("A2.7B", new SizeLabel.Active(ParameterCount.ofMillions(2700))),
                Tuple.of("17B-16E", new SizeLabel.ActiveOfExperts(ParameterCount.ofBillions(17), 16)),
                Tuple.of(
                        "2.4T-A95B",
                        new SizeLabel.Sparse(ParameterCount.ofBillions(2400), ParameterCount.ofBillions(95))));
    }

    @Property
    @FromData("published")
    @Label("as published reads and prints as written")
    void published(@ForAll String text, @ForAll SizeLabel label) {
        assertEquals(label, SizeLabel.parse(text));
        assertEquals(text, label.toString());
    }

    @Group
    @Label("when malformed")
    class Malformed {

        @Property
        @Label("is refused with the place and the reason")
        @FromData("faults")
        void faults(@ForAll String text, @ForAll int position, @ForAll String reason) {
            SizeFormatException e = assertThrows(SizeFormatException.class, () -> SizeLabel.parse(text));
            assertEquals(position, e.position());
            assertTrue(e.reason().contains(reason), e.reason());
        }

        @Data
        Iterable<Tuple.Tuple3<String, Integer, String>> faults() {
            return Table.of(
                    Tuple.of("", 0, "digits"),
                    Tuple.of("7", 1, "unit"),
                    Tuple.of("7X", 2, "digits"),
                    Tuple.of("7B-", 3, "digits"),
                    Tuple.of("7B-A", 4, "digits"),
                    Tuple.of("7B-A8B", 4, "must not exceed"),
                    Tuple.of("0x7B", 1, "unit"),
                    Tuple.of("8x7B!", 4, "'-A'"),
                    Tuple.of("1.0000000001B", 0, "whole number"),
                    Tuple.of("99999999999B", 0, "whole number"));
        }
    }
}
