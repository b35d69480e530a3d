package org.openmodels.licenses.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

@Label("A license expression, read by the SPDX project's own library,")
class SpdxLibraryProperties {

    /** Only where it is an expression here: there, {@code MIT ISC AND} is one too. */
    @Property(tries = 300)
    @Label("means the same as here, if it is an expression in both places")
    void sameMeaning(@ForAll("texts") String text) {
        LicenseExpression.tryParse(text)
                .value()
                .ifPresent(here -> SpdxLibrary.read(text)
                        .map(LicenseExpression::parse)
                        .ifPresent(there -> assertTrue(here.isEquivalentTo(there), () -> text + " is there " + there)));
    }

    @Property(tries = 300)
    @Label("is an expression there too, if it is one here; but NONE and NOASSERTION are alone there")
    void sameLanguage(@ForAll("texts") String text) {
        LicenseExpression.tryParse(text).value().ifPresent(here -> {
            boolean combined = here instanceof CompoundExpression && text.matches(".*(NONE|NOASSERTION).*");
            assertEquals(!combined, SpdxLibrary.read(text).isPresent(), text);
        });
    }

    @Property(tries = 300)
    @Label("means the same as here, if it is well formed")
    void wellFormed(@ForAll("expressions") LicenseExpression here) {
        Optional<String> there = SpdxLibrary.read(here.toString());
        assertTrue(there.isPresent(), () -> here + " must be an expression there too");
        assertTrue(here.isEquivalentTo(LicenseExpression.parse(there.orElseThrow())), there::orElseThrow);
    }

    @Provide
    Arbitrary<LicenseExpression> expressions() {
        Arbitrary<LicenseExpression> licenses = Arbitraries.of(
                        "MIT",
                        "ISC",
                        "apache-2.0",
                        "CDDL-1.0+",
                        "GPL-2.0-only",
                        "LicenseRef-llama-3.1",
                        "GPL-2.0-or-later WITH Classpath-exception-2.0")
                .map(LicenseExpression::parse);
        return Arbitraries.recursive(
                () -> licenses,
                operands -> Arbitraries.oneOf(
                        operands.list().ofMinSize(2).ofMaxSize(3).map(LicenseExpression::allOf),
                        operands.list().ofMinSize(2).ofMaxSize(3).map(LicenseExpression::anyOf)),
                0,
                3);
    }

    /** Words with one space between them: there, other spacing is read otherwise. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of("MIT", "ISC", "Apache-2.0", "GPL-2.0-only", "CDDL-1.0+", "LicenseRef-a")),
                Tuple.of(8, Arbitraries.of("AND", "OR", "and", "or")),
                Tuple.of(4, Arbitraries.of("(", ")")),
                Tuple.of(
                        1,
                        Arbitraries.of("WITH Classpath-exception-2.0", "with LLVM-exception", "NONE", "NOASSERTION")));
        return words.list().ofMinSize(1).ofMaxSize(9).map(list -> String.join(" ", list));
    }
}
