package org.openmodels.licenses.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxMessageTest {
    private static LicenseExpressionSyntaxException fail(String text) {
        return assertThrows(LicenseExpressionSyntaxException.class, () -> LicenseExpression.parse(text));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"|0|expected a license, found the end",
                "MIT OR|6|expected a license, found the end",
                "OR MIT|0|expected a license, found 'OR'",
                "MIT Or ISC|4|an operator must be all upper or all lower case: 'Or'",
                "MIT wITH x|4|an operator must be all upper or all lower case: 'wITH'",
                "MIT NOT ISC|4|expected AND, OR or the end, found 'NOT'",
                "MIT WITH|8|expected an exception, found the end",
                "MIT WITH AND|9|expected an exception, found 'AND'",
                "(MIT OR ISC) WITH x|13|WITH must follow a single license",
                "MIT +|4|'+' must directly follow a license id",
                "MIT (ISC)|4|expected AND, OR or the end, found '('",
                "MIT & ISC|4|unexpected character '&'",
                "(MIT|0|this parenthesis is never closed",
                "MIT AND (ISC OR (Zlib|16|this parenthesis is never closed",
                "(MIT AND (ISC OR Zlib)|0|this parenthesis is never closed",
                "MIT)|3|this parenthesis was never opened",
                "licenseref-x|0|this must be spelled LicenseRef-: 'licenseref-x'",
                "AdditionRef-x|0|expected a license, found 'AdditionRef-x'",
                "MIT WITH LicenseRef-x|9|expected an exception, found 'LicenseRef-x'",
                "LicenseRef-|11|expected a name after LicenseRef-, found the end",
                "LicenseRef-x+|12|a license reference takes no '+'",
                "DocumentRef-x|13|expected ':' and a reference, found the end",
                "DocumentRef-:LicenseRef-x|12|expected a name after DocumentRef-, found ':'",
                "DocumentRef-x:MIT|14|expected LicenseRef-, found 'MIT'",
                "MIT WITH DocumentRef-x:LicenseRef-y|23|expected AdditionRef-, found 'LicenseRef-y'",
                "MIT WITH(x)|8|expected a space, found '('"
            })
    void aFailureSaysWhatWasExpectedWhere(String text, int position, String reason) {
        LicenseExpressionSyntaxException e = fail(text);
        assertEquals(reason, e.reason());
        assertEquals(position, e.position());
        assertEquals(text, e.input());
    }

    @Test
    void blanksAroundWordsAndParenthesesDoNotMatter() {
        for (String text : new String[] {"  MIT OR ISC", "MIT OR ISC \t", " ( MIT  OR\tISC ) ", "((MIT) OR(ISC))"}) {
            assertEquals("MIT OR ISC", LicenseExpression.parse(text).toString());
        }
        assertEquals("MIT", LicenseExpression.parse(" MIT ").toString());
        assertEquals("MIT WITH x", LicenseExpression.parse(" MIT  with  x ").toString());
    }

    @Test
    void linesAndWhatDoesNotPrintAreNamed() {
        assertEquals(
                "an expression must be on a single line", fail("MIT\nOR ISC").reason());
        assertEquals(
                "an expression must be on a single line", fail("MIT\rOR ISC").reason());
        assertEquals("unexpected character U+0007", fail("MIT \u0007").reason());
        assertEquals("unexpected character '\u00e9'", fail("MIT \u00e9").reason());
    }

    @Test
    void theCaretStandsUnderThePlaceInAShortenedLine() {
        assertEquals("MIT OR\n      ^", fail("MIT OR").caretText());
        assertEquals(
                "expected a license, found the end (position 6)\nMIT OR\n      ^",
                fail("MIT OR").getMessage());
        String fifty = "x".repeat(50);
        assertEquals("abc\n ^", caret("abc", 1));
        assertEquals(fifty + "?\n" + " ".repeat(50) + "^", caret(fifty + "?", 50));
        assertEquals("…" + fifty + "?\n" + " ".repeat(51) + "^", caret("a" + fifty + "?", 51));
        assertEquals("?" + "y".repeat(27) + "\n^", caret("?" + "y".repeat(27), 0));
        assertEquals("?" + "y".repeat(27) + "…\n^", caret("?" + "y".repeat(28), 0));
        assertEquals("a b\uFFFDc\n ^", caret("a\tb\u0000c", 1));
        assertEquals("a  b\n ^", caret("a\r\nb", 1));
    }

    private static String caret(String text, int position) {
        return new LicenseExpressionSyntaxException(text, position, "why").caretText();
    }

    @Test
    void whatIsQuotedIsShort() {
        String sixty = "x".repeat(60);
        assertEquals("'" + sixty + "'", Quote.of(sixty));
        assertEquals("'" + sixty + "…'", Quote.of(sixty + "y"));
        assertEquals("'\uFFFD'", Quote.of("\u200B"));
        assertEquals("U+200B", Quote.at("\u200B", 0));
        assertEquals("U+2028", Quote.at("\u2028", 0));
        assertEquals("'a'", Quote.at("ba", 1));
    }
}
