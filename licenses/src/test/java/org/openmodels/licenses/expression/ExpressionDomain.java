package org.openmodels.licenses.expression;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openmodels.licenses.expression.CompoundExpression.And;
import org.openmodels.licenses.expression.CompoundExpression.Or;

/** Expressions over few licenses, so that they meet each other, and over any ids. */
class ExpressionDomain extends DomainContextBase {

    /** The licenses of small expressions: ten, of every kind. */
    static final List<SingleLicense> LICENSES = List.of(
            SingleLicense.of("MIT"),
            SingleLicense.of("ISC"),
            SingleLicense.of("Apache-2.0"),
            SingleLicense.of("GPL-2.0-only"),
            SingleLicense.of("GPL-2.0-or-later"),
            SingleLicense.of("GPL-2.0-only WITH Classpath-exception-2.0"),
            SingleLicense.of("CDDL-1.0+"),
            SingleLicense.of("LicenseRef-llama-3.1"),
            SingleLicense.of("DocumentRef-base:LicenseRef-llama-3.1"),
            SingleLicense.of("LicenseRef-a WITH DocumentRef-b:AdditionRef-c"));

    @Provide
    Arbitrary<SingleLicense> licenses() {
        return Arbitraries.oneOf(Arbitraries.of(LICENSES), anyLicenses());
    }

    @Provide
    Arbitrary<LicenseExpression> expressions() {
        Arbitrary<LicenseExpression> operands = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(12, Arbitraries.of(LICENSES).map(l -> l)),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.of(SpecialIdentifier.values()).map(s -> s)));
        return Arbitraries.recursive(() -> operands, ExpressionDomain::compound, 0, 3);
    }

    private static Arbitrary<SingleLicense> anyLicenses() {
        Arbitrary<String> idstring = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars("-.")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> id = idstring.filter(s -> !Ids.isReserved(s));
        Arbitrary<String> document = idstring.injectNull(0.5);
        Arbitrary<SingleLicense.Simple> simple = Arbitraries.oneOf(
                Combinators.combine(id, Arbitraries.of(true, false)).as(SingleLicense.Listed::new),
                Combinators.combine(document, idstring).as(SingleLicense.Reference::new));
        Arbitrary<Addition> addition = Arbitraries.oneOf(
                id.map(Addition.Listed::new),
                Combinators.combine(document, idstring).as(Addition.Reference::new));
        return Arbitraries.oneOf(
                simple.map(s -> s), Combinators.combine(simple, addition).as(SingleLicense.With::new));
    }

    private static Arbitrary<LicenseExpression> compound(Arbitrary<LicenseExpression> operands) {
        Arbitrary<List<LicenseExpression>> list = operands.list().ofMinSize(2).ofMaxSize(4);
        return Arbitraries.oneOf(operands, list.map(And::new), list.map(Or::new));
    }
}
