package org.openmodels.licenses.expression;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmodels.core.source.Reading;

@DisplayName("A license expression")
class LicenseExpressionTest {

    @ParameterizedTest
    @DisplayName("binds + before WITH before AND before OR, and prints the fewest parentheses")
    @CsvSource({
        "MIT, MIT",
        "((((MIT)))), MIT",
        "LGPL-2.1-only OR BSD-3-Clause AND MIT, LGPL-2.1-only OR BSD-3-Clause AND MIT",
        "(LGPL-2.1-only OR BSD-3-Clause) and MIT, (LGPL-2.1-only OR BSD-3-Clause) AND MIT",
        "a OR (b OR c) AND d, a OR (b OR c) AND d",
        "a AND (b AND (c OR d OR (e))), a AND b AND (c OR d OR e)",
        "a AND (b OR (c OR d)) AND e, a AND (b OR c OR d) AND e",
        "((((a OR b))) AND c) OR d, (a OR b) AND c OR d",
        "(MIT)AND(ISC), MIT AND ISC",
        "CDDL-1.0+ with X, CDDL-1.0+ WITH X",
        "DocumentRef-a:LicenseRef-b WITH DocumentRef-c:AdditionRef-d, DocumentRef-a:LicenseRef-b WITH DocumentRef-c:AdditionRef-d",
        "none, NONE",
        "NOASSERTION AND MIT, NOASSERTION AND MIT",
        "Order OR Android AND Without, Order OR Android AND Without",
        "NONE-1 OR NOASSERTIONS, NONE-1 OR NOASSERTIONS",
    })
    void grammar(String text, String printed) {
        assertEquals(printed, LicenseExpression.parse(text).toString());
    }

    @ParameterizedTest
    @DisplayName("says where a text fails, and why")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|0|expected a license, found the end",
                "MIT OR|6|expected a license, found the end",
                "MIT OR OR|7|expected a license, found 'OR'",
                "MIT And ISC|4|an operator must be all upper or all lower case: 'And'",
                "MIT ISC|4|expected AND, OR or the end, found 'ISC'",
                "(MIT|0|this parenthesis is never closed",
                "MIT)|3|this parenthesis was never opened",
                "()|1|expected a license, found ')'",
                "MIT (ISC)|4|expected AND, OR or the end, found '('",
                "MIT +|4|'+' must directly follow a license id",
                "MIT++|4|'+' must directly follow a license id",
                "LicenseRef-x+|12|a license reference takes no '+'",
                "licenseref-x|0|this must be spelled LicenseRef-: 'licenseref-x'",
                "LicenseRef-|11|expected a name after LicenseRef-, found the end",
                "AdditionRef-x|0|expected a license, found 'AdditionRef-x'",
                "DocumentRef-a|13|expected ':' and a reference, found the end",
                "DocumentRef-a:MIT|14|expected LicenseRef-, found 'MIT'",
                "MIT WITH|8|expected an exception, found the end",
                "MIT WITH LicenseRef-x|9|expected an exception, found 'LicenseRef-x'",
                "(MIT) WITH x|6|WITH must follow a single license",
                "NONE WITH x|5|WITH must follow a single license",
                "MIT/ISC|3|unexpected character '/'",
                "MIT, ISC|3|unexpected character ','",
                "MIT_0|3|unexpected character '_'",
                "LicenseRef-\u00e9|11|expected a name after LicenseRef-, found '\u00e9'",
            })
    void errors(String text, int position, String reason) {
        LicenseExpressionSyntaxException e =
                assertThrows(LicenseExpressionSyntaxException.class, () -> LicenseExpression.parse(text));
        assertAll(
                () -> assertEquals(reason, e.reason()),
                () -> assertEquals(position, e.position()),
                () -> assertEquals(text, e.input()),
                () -> assertEquals(position, e.caretText().split("\n", -1)[1].indexOf('^'), e.caretText()));
    }

    @Test
    @DisplayName("must be on a single line, says the letter of SPDX")
    void singleLine() {
        Reading<LicenseExpression> reading = LicenseExpression.tryParse("MIT\nOR ISC");
        assertEquals(
                "[error 1:4 an expression must be on a single line [expression.syntax]]",
                reading.diagnostics().toString());
    }

    @Test
    @DisplayName("shows a caret in an excerpt of a long text")
    void excerpt() {
        String text = "MIT OR ".repeat(50) + "? OR " + "MIT OR ".repeat(50) + "MIT";
        LicenseExpressionSyntaxException e =
                assertThrows(LicenseExpressionSyntaxException.class, () -> LicenseExpression.parse(text));
        String[] lines = e.caretText().split("\n");
        assertTrue(lines[0].length() <= 80, e.caretText());
        assertEquals('?', lines[0].charAt(lines[1].indexOf('^')));
        assertTrue(e.getMessage().contains("position 350"));
    }

    @Test
    @DisplayName("compares structure with equals and meaning with isEquivalentTo")
    void equality() {
        LicenseExpression a = LicenseExpression.parse("MIT OR ISC");
        LicenseExpression b = LicenseExpression.parse("isc OR mit OR (MIT AND Zlib)");
        assertNotEquals(a, b);
        assertTrue(a.isEquivalentTo(b));
        assertFalse(a.isEquivalentTo(LicenseExpression.parse("MIT AND ISC")));
        assertEquals(a, LicenseExpression.parse("(MIT) or ISC"));
        assertEquals(a.hashCode(), LicenseExpression.parse("(MIT) or ISC").hashCode());
    }

    @ParameterizedTest
    @DisplayName("simplifies by absorption, factors and whatever its surroundings decide")
    @CsvSource({
        "(MIT OR ISC) AND (MIT OR Zlib), MIT OR ISC AND Zlib",
        "MIT OR (MIT AND X), MIT",
        "a AND b OR a AND c OR d, d OR a AND (b OR c)",
        "a AND (b OR (a AND c)), a AND (b OR c)",
        "(a OR b) AND (c OR d) OR a AND c, (a OR b) AND (c OR d)",
        "NOASSERTION AND (MIT OR NOASSERTION), NOASSERTION",
        "(a AND (b OR c) OR d) AND (a AND (b OR c) OR d OR e), d OR a AND (b OR c)",
        "(a OR b) AND (c OR d) AND (b OR a OR c) AND (a AND c OR b OR e), (b OR a AND (c OR e)) AND (c OR d)",
    })
    void simplifies(String text, String simple) {
        assertEquals(simple, LicenseExpression.parse(text).simplify().toString());
    }

    @Test
    @DisplayName("sorts licenses before groups, without regard to case")
    void canonical() {
        assertEquals(
                "mit AND Zlib AND (a OR B)",
                LicenseExpression.parse("(B OR a) AND Zlib AND mit AND (a OR b)")
                        .canonical()
                        .toString());
    }

    @Test
    @DisplayName("is its text in JSON")
    void json() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        record Holder(LicenseExpression expression, SingleLicense license) {}
        Holder holder = new Holder(LicenseExpression.parse("MIT OR NONE"), SingleLicense.of("CDDL-1.0+"));
        String json = mapper.writeValueAsString(holder);
        assertEquals("{\"expression\":\"MIT OR NONE\",\"license\":\"CDDL-1.0+\"}", json);
        assertEquals(holder, mapper.readValue(json, Holder.class));
    }

    @Test
    @DisplayName("means the same in Turkey")
    void locale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertEquals("MIT", LicenseExpression.parseLenient("MIT LICENSE").toString());
            assertTrue(LicenseExpression.parse("MIT").isEquivalentTo(LicenseExpression.parse("mit")));
            assertTrue(AllowList.of("mit").test(SingleLicense.of("MIT")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("names its licenses once, in order")
    void licenses() {
        assertEquals(
                List.of(SingleLicense.of("MIT"), SingleLicense.of("ISC"), SingleLicense.of("GPL-2.0-only WITH X")),
                LicenseExpression.parse("MIT AND (ISC OR MIT OR NONE) AND GPL-2.0-only WITH X")
                        .licenses());
    }

    @Test
    @DisplayName("requires a license that every choice leads to")
    void requires() {
        assertTrue(LicenseExpression.parse("MIT AND (GPL-2.0-only OR GPL-3.0-only)")
                .requiresAny(license -> license.toString().startsWith("GPL")));
        assertFalse(LicenseExpression.parse("MIT OR GPL-2.0-only")
                .requiresAny(license -> license.toString().startsWith("GPL")));
        assertFalse(LicenseExpression.parse("NOASSERTION").requiresAny(license -> true));
    }

    @Test
    @DisplayName("lists its minimal sets smallest first, and none where nothing is asserted")
    void minimalSets() {
        assertEquals(
                "[[d], [a, b], [a, c]]",
                LicenseExpression.parse("a AND (b OR c) OR d")
                        .minimalSets()
                        .first(10)
                        .toString());
        assertEquals(
                0,
                LicenseExpression.parse("MIT AND NOASSERTION")
                        .minimalSets()
                        .count()
                        .signum());
    }

    @Test
    @DisplayName("picks the branch with the best worst license")
    void preferred() {
        Comparator<SingleLicense> alphabet = Comparator.comparing(Object::toString);
        assertEquals(
                "b AND c",
                LicenseExpression.parse("(a AND d) OR (b AND c)")
                        .preferred(alphabet)
                        .toString());
        assertEquals(
                "z", LicenseExpression.parse("NONE OR z").preferred(alphabet).toString());
    }

    @ParameterizedTest
    @DisplayName("refuses ids outside the grammar")
    @ValueSource(
            strings = {
                "",
                "and",
                "Or",
                "WITH",
                "none",
                "NoAssertion",
                "licenseref-x",
                "a b",
                "a+",
                "\u00e9",
                "DocumentRef-"
            })
    void ids(String id) {
        assertThrows(IllegalArgumentException.class, () -> SingleLicense.Listed.of(id));
        assertThrows(IllegalArgumentException.class, () -> new Addition.Listed(id));
    }

    @Test
    @DisplayName("refuses a sum of one")
    void sumOfOne() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> new CompoundExpression.And(List.of(SingleLicense.of("MIT"))));
        assertEquals("a sum or choice must have two or more operands: 1", e.getMessage());
    }

    @Test
    @DisplayName("names a license in any case, and the document that a reference points to")
    void singles() {
        SingleLicense reference = SingleLicense.of("DocumentRef-x:LicenseRef-y");
        assertTrue(reference.matches(SingleLicense.of("DocumentRef-X:LicenseRef-Y")));
        assertFalse(reference.matches(SingleLicense.of("LicenseRef-y")));
        assertEquals("x", ((SingleLicense.Reference) reference).document().orElseThrow());
        assertTrue(((SingleLicense.Reference) SingleLicense.of("LicenseRef-y"))
                .document()
                .isEmpty());
        SingleLicense.With with = (SingleLicense.With) SingleLicense.of("MIT WITH DocumentRef-x:AdditionRef-y");
        assertEquals("x", ((Addition.Reference) with.addition()).document().orElseThrow());
        assertEquals("MIT", with.license().toString());
    }

    @ParameterizedTest
    @DisplayName("has references whose names are letters, digits, '-' and '.'")
    @ValueSource(strings = {"", "a b", "a:b", "é", "a+"})
    void references(String name) {
        assertThrows(IllegalArgumentException.class, () -> new SingleLicense.Reference(null, name));
        assertThrows(IllegalArgumentException.class, () -> new SingleLicense.Reference(name, "a"));
        assertThrows(IllegalArgumentException.class, () -> new Addition.Reference(null, name));
        assertThrows(IllegalArgumentException.class, () -> new Addition.Reference(name, "a"));
    }

    @Test
    @DisplayName("in several lines fails in the line where it does")
    void lines() {
        assertEquals(
                "[error 3:5 expected a license, found the end [expression.syntax]]",
                LicenseExpression.tryParseLenient("MIT\n OR\nISC&", IdNormalizer.standard())
                        .diagnostics()
                        .toString());
        assertEquals(
                "[error 1:5 an operator must be all upper or all lower case: 'Or' [expression.syntax]]",
                LicenseExpression.tryParse("MIT Or ISC").diagnostics().toString());
    }

    @ParameterizedTest
    @DisplayName("knows the license that an addition stands beside")
    @CsvSource({
        "GPL-2.0-only WITH Classpath-exception-2.0, GPL-2.0-only",
        "LicenseRef-a WITH AdditionRef-b, LicenseRef-a",
        "CDDL-1.0+, CDDL-1.0+",
        "MIT, MIT"
    })
    void base(String text, String base) {
        assertEquals(base, SingleLicense.of(text).base().toString());
    }

    @Test
    @DisplayName("takes additions from the second normalizer where the first does not know them")
    void normalizers() {
        IdNormalizer none = name -> java.util.Optional.empty();
        assertEquals(
                "GPL-2.0-only WITH Classpath-exception-2.0",
                LicenseExpression.parseLenient(
                                "gpl-2.0-only with classpath exception", none.orElse(IdNormalizer.standard()))
                        .toString());
        assertEquals(
                "GPL-2.0-only WITH Classpath-exception-2.0",
                LicenseExpression.parseLenient(
                                "gpl-2.0-only with classpath exception",
                                IdNormalizer.standard().orElse(none))
                        .toString());
    }
}
