package org.openmodels.licenses.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openmodels.core.source.Reading;

@Label("A text that may or may not be a license expression")
class MalformedInputProperties {

    @Property
    @Label("is a value, or one error within the text")
    void total(@ForAll("texts") String text) {
        check(text, LicenseExpression.tryParse(text));
        check(text, LicenseExpression.tryParseLenient(text, IdNormalizer.standard()));
    }

    @Property
    @Label("has its position between 0 and its length, its reason in one line, and a caret below the position")
    void position(@ForAll("texts") String text) {
        try {
            LicenseExpression.parse(text);
        } catch (LicenseExpressionSyntaxException e) {
            assertTrue(e.position() >= 0 && e.position() <= text.length());
            assertEquals(text, e.input());
            assertFalse(e.reason().isBlank());
            assertEquals(1, e.reason().lines().count());
            assertEquals(2, e.caretText().lines().count());
        }
    }

    @Property
    @Label(
            "is read the same, leniently, wherever it is read by the letter, no name is known, and no license is called later")
    void lenientIsWider(@ForAll("texts") String text) {
        // "MIT OR later" names a license called later by the letter, and means MIT+ to people.
        Assume.that(!text.toLowerCase(Locale.ROOT).contains("later"));
        Reading<LicenseExpression> strict = LicenseExpression.tryParse(text);
        if (strict.value().isPresent()) {
            assertEquals(
                    strict.valueOrNull(), LicenseExpression.parseLenient(text, name -> java.util.Optional.empty()));
        }
    }

    @Property
    @Label("is printed as a fixed point once it is read")
    void fixedPoint(@ForAll("texts") String text) {
        LicenseExpression.tryParse(text).value().ifPresent(e -> assertEquals(e, LicenseExpression.parse(e.toString())));
        LicenseExpression.tryParseLenient(text, IdNormalizer.standard())
                .value()
                .ifPresent(e -> assertEquals(e, LicenseExpression.parse(e.toString())));
    }

    private static void check(String text, Reading<LicenseExpression> reading) {
        assertEquals(reading.valueOrNull() == null, reading.hasErrors());
        reading.diagnostics().forEach(diagnostic -> {
            assertTrue(diagnostic.line() >= 1 && diagnostic.column() >= 1);
            assertTrue(
                    diagnostic.line() <= 1 + text.chars().filter(c -> c == '\n').count());
            assertTrue(diagnostic.column() <= text.length() + 1);
        });
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> tokens = Arbitraries.of(List.of(
                "MIT",
                "Apache-2.0",
                "GPL-2.0",
                "+",
                "(",
                ")",
                "AND",
                "or",
                "And",
                "WITH",
                "with",
                "NONE",
                "NOASSERTION",
                "LicenseRef-x",
                "licenseref-",
                "DocumentRef-a:",
                "AdditionRef-b",
                "Classpath-exception-2.0",
                "/",
                ",",
                "|",
                "&",
                "Apache 2",
                "or later",
                "v3",
                "\n",
                "\t",
                "\u00a0",
                "\ud800",
                "\udc00",
                "\u0000",
                "é",
                "İ",
                "-",
                ".",
                ":",
                "_"));
        Arbitrary<String> blank = Arbitraries.of("", " ", " ", " ");
        Arbitrary<String> soup = net.jqwik.api.Combinators.combine(tokens, blank)
                .as((token, space) -> token + space)
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(soup, Arbitraries.strings().ofMaxLength(40));
    }
}
