package org.openmodels.licenses.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.core.source.Diagnostic;

@DisplayName("A license expression as people write it")
class LenientParsingTest {

    @ParameterizedTest
    @DisplayName("is read where it can mean one thing only")
    @CsvSource(
            delimiter = '|',
            value = {
                "mit|MIT",
                "The MIT License|MIT",
                "MIT/Apache-2.0|MIT OR Apache-2.0",
                "mit / apache 2 AND isc|MIT OR Apache-2.0 AND ISC",
                "'MIT && (ISC || Zlib)'|MIT AND (ISC OR Zlib)",
                "'MIT & ISC | Zlib'|MIT AND ISC OR Zlib",
                "MIT And ISC oR Zlib|MIT AND ISC OR Zlib",
                "Apache 2|Apache-2.0",
                "Apache License, Version 2.0|Apache-2.0",
                "ASL 2.0|Apache-2.0",
                "BSD 3-Clause|BSD-3-Clause",
                "CC BY-NC-SA 4.0|CC-BY-NC-SA-4.0",
                "GPLv3|GPL-3.0",
                "GPL-3.0|GPL-3.0",
                "GPLv3+|GPL-3.0-or-later",
                "GPL v2 or later|GPL-2.0-or-later",
                "GNU General Public License v3.0 or any later version|GPL-3.0-or-later",
                "GPL-2.0+|GPL-2.0-or-later",
                "gpl-2.0+ with classpath exception|GPL-2.0-or-later WITH Classpath-exception-2.0",
                "GPL-2.0-with-classpath-exception|GPL-2.0-only WITH Classpath-exception-2.0",
                "StandardML-NJ OR eCos-2.0|SMLNJ OR GPL-2.0-or-later WITH eCos-exception-2.0",
                "CDDL-1.0+|CDDL-1.0+",
                "Nobody-Knows-1.0+|Nobody-Knows-1.0+",
                "BSD|BSD",
                "licenseref-foo|LicenseRef-foo",
                "documentref-a:licenseref-b with additionref-c|DocumentRef-a:LicenseRef-b WITH AdditionRef-c",
                "noassertion|NOASSERTION",
            })
    void read(String text, String expression) {
        assertEquals(expression, LicenseExpression.parseLenient(text).toString());
    }

    @Test
    @DisplayName("may have line breaks and odd blanks")
    void blanks() {
        assertEquals(
                "MIT OR Apache-2.0",
                LicenseExpression.parseLenient(" \n MIT\r\n OR\u00a0Apache\u00a02 ")
                        .toString());
    }

    @ParameterizedTest
    @DisplayName("is refused where it would take a guess")
    @CsvSource(
            delimiter = '|',
            value = {
                "MIT, Apache-2.0|3|a list does not say whether all its licenses apply or one of them: use AND or OR",
                "MIT; ISC|3|a list does not say whether all its licenses apply or one of them: use AND or OR",
                "MIT and/or ISC|7|expected a license, found '/'",
                "MIT ISC|0|unknown license name 'MIT ISC'",
                "see https://example.org|0|unknown license name 'see https:'",
                "GPL-2.0 with magic beans|13|unknown exception 'magic beans'",
                "GPL-2.0-with-font-exception WITH x|0|WITH must follow a single license without an exception: 'GPL-2.0-with-font-exception'",
                "MIT (ISC)|4|expected AND, OR or the end, found '('",
                "(MIT|0|this parenthesis is never closed",
                "MIT OR|6|expected a license, found the end",
                "MIT &|5|expected a license, found the end",
                "MIT, v|3|a list does not say whether all its licenses apply or one of them: use AND or OR",
                "MIT, v/1|3|a list does not say whether all its licenses apply or one of them: use AND or OR",
                "MIT, v:1|3|a list does not say whether all its licenses apply or one of them: use AND or OR",
                "MIT, x1|3|a list does not say whether all its licenses apply or one of them: use AND or OR",
                "MIT,|3|a list does not say whether all its licenses apply or one of them: use AND or OR",
            })
    void refused(String text, int position, String reason) {
        LicenseExpressionSyntaxException e =
                assertThrows(LicenseExpressionSyntaxException.class, () -> LicenseExpression.parseLenient(text));
        assertEquals(reason, e.reason());
        assertEquals(position, e.position());
    }

    @Test
    @DisplayName("tells what it was read as, and where")
    void remarks() {
        assertEquals(
                "[info 1:1 'gplv3' is read as GPL-3.0 [expression.read-as],"
                        + " info 2:4 'apache 2' is read as Apache-2.0 [expression.read-as]]",
                LicenseExpression.tryParseLenient("gplv3\nOR apache 2", IdNormalizer.standard())
                        .diagnostics()
                        .toString());
    }

    @Test
    @DisplayName("takes its names from a registry, and the registry's answers for later versions")
    void registry() {
        IdNormalizer registry =
                name -> name.equals("our license") ? Optional.of(SingleLicense.of("Acme-1.0")) : Optional.empty();
        assertEquals(
                "Acme-1.0+ OR mit",
                LicenseExpression.parseLenient("our license or later or mit", registry)
                        .toString());
        assertEquals(
                "Acme-1.0 OR MIT",
                LicenseExpression.parseLenient("our license or mit", registry.orElse(IdNormalizer.standard()))
                        .toString());
    }

    @Test
    @DisplayName("may have a comma before a version")
    void commas() {
        IdNormalizer versions =
                name -> name.matches("acme [vV][0-9]") ? Optional.of(SingleLicense.of("Acme-1.0")) : Optional.empty();
        for (String name : List.of("acme, v0", "acme; V9", "acme ,v5")) {
            assertEquals(
                    "Acme-1.0", LicenseExpression.parseLenient(name, versions).toString());
        }
    }

    @Test
    @DisplayName("knows later versions of listed licenses only")
    void laterVersions() {
        IdNormalizer references = name ->
                name.equals("ours") ? Optional.of(LicenseExpression.parse("LicenseRef-ours")) : Optional.empty();
        assertEquals(
                "ours+",
                LicenseExpression.parseLenient("ours or later", references).toString());
    }

    @Test
    @DisplayName("tells of a hundred names at most")
    void manyRemarks() {
        String text = String.join("\nor ", Collections.nCopies(105, "mit"));
        List<Diagnostic> remarks =
                LicenseExpression.tryParseLenient(text, IdNormalizer.standard()).diagnostics();
        assertEquals(100, remarks.size());
        assertEquals(
                "1:1 2:4 100:4", place(remarks.get(0)) + " " + place(remarks.get(1)) + " " + place(remarks.get(99)));
    }

    private static String place(Diagnostic remark) {
        return remark.line() + ":" + remark.column();
    }

    @Test
    @DisplayName("may be as long as the limit says")
    void longest() {
        String longest = "mit" + " ".repeat(LicenseExpression.MAX_LENGTH - 3);
        assertEquals("MIT", LicenseExpression.parseLenient(longest).toString());
        assertEquals(
                "MIT", LicenseExpression.parse(longest.toUpperCase(Locale.ROOT)).toString());
        assertThrows(LicenseExpressionSyntaxException.class, () -> LicenseExpression.parseLenient(longest + " "));
        assertThrows(
                LicenseExpressionSyntaxException.class,
                () -> LicenseExpression.parse(longest.toUpperCase(Locale.ROOT) + " "));
    }

    @Test
    @DisplayName("knows names of up to a hundred characters")
    void longNames() {
        IdNormalizer standard = IdNormalizer.standard();
        assertTrue(standard.normalize("mit" + ".".repeat(97)).isPresent());
        assertTrue(standard.normalize("mit" + ".".repeat(98)).isEmpty());
        assertTrue(standard.normalizeAddition("llvm-exception" + ".".repeat(86)).isPresent());
        assertTrue(standard.normalizeAddition("llvm-exception" + ".".repeat(87)).isEmpty());
    }
}
