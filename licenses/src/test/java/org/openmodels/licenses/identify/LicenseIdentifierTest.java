package org.openmodels.licenses.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmodels.licenses.identify.generate.TextSources;

class LicenseIdentifierTest {

    private static final LicenseIdentifier IDENTIFIER = LicenseIdentifier.bundled();

    private static final Map<String, String> SPDX =
            TextSources.spdx().stream().collect(Collectors.toMap(TextSources.Spdx::id, TextSources.Spdx::text));

    private static final String CLAUSE = "You may not use the Software for military purposes.";

    private static String spdx(String id) {
        return SPDX.get(id);
    }

    /** Returns the notice that points to a license. */
    private static String notice(String id) {
        return TextSources.spdx().stream()
                .filter(text -> text.id().equals(id))
                .map(text -> text.header().replaceAll("<<.*?>>", " "))
                .findFirst()
                .orElseThrow();
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(n -> "word" + n).collect(Collectors.joining(" "));
    }

    private static LicenseMatch only(Identification found) {
        assertEquals(1, found.matches().size(), found.toString());
        return found.matches().get(0);
    }

    @Test
    void aLicenseFileIsExactFromItsFirstToItsLastUnit() {
        String text = "MIT License\n\nCopyright (c) 2024 Jane Doe\n\n"
                + spdx("MIT").substring(spdx("MIT").indexOf("Permission"));
        Identification found = IDENTIFIER.identify(text);
        assertEquals("MIT", found.expression());
        assertEquals(new LicenseMatch("MIT", MatchKind.EXACT, 1.0, 0, text.length(), List.of(), null), only(found));
    }

    @Test
    void anAddedClauseIsMaterialAndShownWhereItStands() {
        String text = spdx("MIT") + "\n" + CLAUSE + "\n";
        Identification found = IDENTIFIER.identify(text);
        assertEquals("LicenseRef-modified-MIT", found.expression());
        TextChange change = only(found).changes().get(0);
        assertEquals(TextChange.Kind.ADDED, change.kind());
        assertTrue(change.material());
        assertEquals(text.indexOf("You may"), change.start());
        assertEquals(CLAUSE.substring(0, CLAUSE.length() - 1), change.text());
    }

    @Test
    void aRemovedNegationIsMaterial() {
        String text = spdx("Apache-2.0").replace("does not grant permission", "does grant permission");
        LicenseMatch match = only(IDENTIFIER.identify(text));
        assertEquals(MatchKind.MODIFIED, match.kind());
        TextChange change = match.changes().get(0);
        assertEquals(TextChange.Kind.REMOVED, change.kind());
        assertEquals(1, change.missingWords());
        assertEquals(text.indexOf("grant permission to use the trade"), change.start());
    }

    @Test
    void aChangeOfAVeryShortTextIsMaterial() {
        String text = spdx("check-cvs");
        assertEquals("check-cvs", IDENTIFIER.identify(text).expression());
        assertEquals(
                "LicenseRef-modified-check-cvs",
                IDENTIFIER
                        .identify(text.replace("is granted", "is not granted"))
                        .expression());
    }

    @Test
    void aMisspeltWordIsNoMaterialChange() {
        Identification found = IDENTIFIER.identify(spdx("MIT").replace("publish", "publsih"));
        assertEquals("MIT", found.expression());
        assertEquals(MatchKind.MODIFIED, only(found).kind());
    }

    @Test
    void aNumberOfThePostalAddressIsMaterialElsewhere() {
        String text = spdx("SSPL-1.0").replace("sections 15 and 16", "sections 51 and 16");
        assertTrue(only(IDENTIFIER.identify(text)).isMateriallyChanged());
    }

    @Test
    void swappedDigitsAreNoSpellingMistake() {
        String start =
                "Anybody may run the model on Tuesdays for as long as a cup of tea is offered to the operator and at most ";
        String end =
                " answers are given in a month. No other permission is given by this document, whatever it may seem to say.";
        LicenseIdentifier more = IDENTIFIER.plus("LicenseRef-example", start + "12000" + end);
        assertTrue(only(more.identify(start + "21000" + end)).isMateriallyChanged());
    }

    @Test
    void aTextWhoseHalvesChangedPlacesIsModified() {
        List<String> parts = List.of(words(0, 120), words(120, 220));
        String halves = parts.get(1) + "\n\n" + parts.get(0);
        LicenseMatch match = only(
                IDENTIFIER.plus("LicenseRef-halves", String.join("\n\n", parts)).identify(halves));
        assertEquals("LicenseRef-halves", match.license());
        assertEquals(MatchKind.MODIFIED, match.kind());
        assertTrue(match.isMateriallyChanged());
        assertEquals(List.of(0, halves.length()), List.of(match.start(), match.end()));
    }

    private static void assertShowsClause(String text) {
        Identification found = IDENTIFIER.identify(text);
        assertTrue(found.expression().contains("LicenseRef-modified-"), found.toString());
        assertTrue(
                found.matches().stream()
                        .flatMap(match -> match.changes().stream())
                        .anyMatch(change -> change.material() && change.text().contains("military purposes")),
                found.toString());
    }

    @Test
    void aClauseBetweenALicenseAndItsExceptionIsShown() {
        String exception = spdx("Classpath-exception-2.0");
        assertEquals(
                "GPL-2.0 WITH Classpath-exception-2.0",
                IDENTIFIER
                        .identify(spdx("GPL-2.0-only")
                                + "\n\nLicensed as above, with the following exception to the license:\n\n" + exception)
                        .expression());
        assertShowsClause(spdx("GPL-2.0-only") + "\n\n" + CLAUSE + "\n\n" + exception);
    }

    @Test
    void aClauseInTheNoticeOfALicenseIsShownBesideAText() {
        String notice = notice("Apache-2.0");
        assertEquals("MIT", IDENTIFIER.identify(notice + "\n\n" + spdx("MIT")).expression());
        assertShowsClause(notice.replace("Unless", CLAUSE + " Unless") + "\n\n" + spdx("MIT"));
    }

    @Test
    void aClauseBehindAnInvitationToWriteIsShown() {
        assertShowsClause(spdx("BSD-Attribution-HPND-disclaimer")
                .replaceFirst("please contact", "please contact our office. Please write to it. " + CLAUSE));
    }

    @Test
    void aClauseBetweenHalvesThatChangedPlacesIsShown() {
        LicenseIdentifier halves = IDENTIFIER.plus("LicenseRef-halves", words(0, 120) + "\n\n" + words(120, 220));
        LicenseMatch match = only(halves.identify(words(120, 220) + "\n\n" + CLAUSE + "\n\n" + words(0, 120)));
        assertTrue(match.changes().stream().anyMatch(change -> CLAUSE.startsWith(change.text())), match.toString());
    }

    @Test
    void severalLicensesAreFoundEachWithItsRange() {
        String text = spdx("MIT") + "\n\n==========\n\n" + spdx("ISC") + "\n\n" + spdx("Zlib");
        Identification found = IDENTIFIER.identify(text);
        assertEquals("MIT AND ISC AND Zlib", found.expression());
        assertTrue(found.matches().get(0).end() <= found.matches().get(1).start());
    }

    @Test
    void aLongBundleIsFoundWhole() {
        StringBuilder bundle = new StringBuilder();
        List<String> ids = List.of("MIT", "ISC", "Apache-2.0", "BSD-3-Clause", "Zlib", "MPL-2.0", "BSL-1.0", "CC0-1.0");
        for (int n = 0; n < 100; n++) {
            bundle.append("\n\nComponent ").append(n).append("\n\n").append(spdx(ids.get(n % ids.size())));
        }
        Identification found = IDENTIFIER.identify(bundle);
        assertEquals(
                100,
                found.matches().stream()
                        .filter(match -> match.kind() == MatchKind.EXACT)
                        .count());
        assertEquals(String.join(" AND ", ids), found.expression());
    }

    @ParameterizedTest
    @CsvSource({
        "SPDX-License-Identifier: Apache-2.0, Apache-2.0",
        "This project is licensed under the MIT License., MIT",
        "See https://creativecommons.org/licenses/by-nc/4.0/ for the terms., CC-BY-NC-4.0",
        "Distributed under the Mozilla Public License 2.0, MPL-2.0"
    })
    void aNameIsAMention(String text, String license) {
        Identification found = IDENTIFIER.identify(text);
        assertEquals(Identification.NO_ASSERTION, found.expression());
        assertTrue(found.matches().stream().allMatch(match -> match.kind() == MatchKind.MENTION), found.toString());
        assertTrue(found.matches().stream().anyMatch(match -> match.license().equals(license)), found.toString());
    }

    @Test
    void aGnuTextAloneSaysNeitherOnlyNorOrLater() {
        assertEquals("GPL-3.0", IDENTIFIER.identify(spdx("GPL-3.0-or-later")).expression());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\n",
                "Shall I compare thee to a summer's day? Thou art more lovely and more temperate.",
                "# Changelog\n\n## 1.2.0\n\n- Permission checks are now free of charge for the copy command.\n- Fixed merge, publish and distribute.",
                "You must install Java 17 to use this software. The software is provided by the package manager."
            })
    void proseGivesNothing(String text) {
        Identification found = IDENTIFIER.identify(text);
        assertEquals(Identification.NO_ASSERTION, found.expression());
        assertEquals(List.of(), found.matches());
    }

    @Test
    void aTextAddedAtRunTimeIsKnown() {
        String text =
                "Example Model License\n\nAnybody may run the model on Tuesdays, provided that the moon is visible from the data"
                        + " center and a cup of tea has been offered to the operator. No other permission is given by this document.";
        LicenseIdentifier more = IDENTIFIER.plus("LicenseRef-example", text);
        assertEquals(
                "LicenseRef-example",
                more.identify(text.toUpperCase(java.util.Locale.ROOT)).expression());
        assertEquals(Identification.NO_ASSERTION, IDENTIFIER.identify(text).expression());
        assertEquals("MIT", more.identify(spdx("MIT")).expression());
    }

    @Test
    void hostileTextsEnd() {
        String[] hostile = {
            "software ".repeat(300_000),
            "Copyright (c) 2020 Foo. All rights reserved.\n".repeat(100_000),
            "(".repeat(100_000),
            "](".repeat(500_000),
            "<p ".repeat(500_000),
            "permission is hereby granted free of charge ".repeat(50_000),
            "1. (a) ii) ".repeat(100_000),
            "a" + "\u200b".repeat(1_000_000),
            "<div><p>".repeat(200_000) + "</p></div>".repeat(200_000),
            "[a](" + "software/".repeat(100_000) + ")",
            spdx("MIT").repeat(1000).replace('\n', ' '),
            slips(spdx("BSD-3-Clause"), 600),
            (notice("MPL-2.0") + "\n\n").repeat(20_000),
            spdx("MIT") + "\n\n" + spdx("ISC")
                    + "\n\nUnder the MIT License or the ISC License at your option.".repeat(20_000)
        };
        for (String text : hostile) {
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> IDENTIFIER.identify(text));
        }
    }

    private static String choice(String sentence) {
        return sentence + "\n\n" + spdx("MIT") + "\n\n----------\n\n" + spdx("Zlib");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You may use this library under the MIT license or the zlib license, at your option.",
                "This library is available under 2 licenses -- choose whichever you prefer.",
                "The library is free; use it under the terms of either:\n\na) the MIT license, or\nb) the zlib license",
                "SPDX-License-Identifier: MIT OR Zlib"
            })
    void aChoiceThatIsStatedIsAnOr(String sentence) {
        Identification found = IDENTIFIER.identify(choice(sentence));
        assertEquals("MIT OR Zlib", found.expression());
        assertTrue(found.matches().stream().noneMatch(LicenseMatch::isMateriallyChanged), found.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This library is dual licensed.",
                "The code is under the MIT license and the images are under the zlib license.",
                "Each file is licensed under the MIT license or the zlib license.",
                "Some files are under the MIT license, others under the zlib license."
            })
    void aChoiceIsNeverGuessed(String sentence) {
        assertTrue(!IDENTIFIER.identify(choice(sentence)).expression().contains(" OR "));
    }

    @Test
    void aChoiceBindsItsLicensesOnly() {
        String text = choice("You may use this library under the MIT license or the zlib license, at your option.");
        assertEquals(
                "(MIT OR Zlib) AND ISC",
                IDENTIFIER.identify(text + "\n\nThe parser:\n\n" + spdx("ISC")).expression());
    }

    @Test
    void aFilledInAppendixIsNoMaterialChange() {
        String text = spdx("GPL-3.0-only")
                .replace("<program>  Copyright (C) <year>  <name of author>", "Example  Copyright (C) 2024  Jane Doe");
        assertEquals("GPL-3.0", IDENTIFIER.identify(text).expression());
        String terms =
                text.replace("This is free software, and you are welcome", "You may not sell it, and are welcome");
        assertEquals("LicenseRef-modified-GPL-3.0", IDENTIFIER.identify(terms).expression());
    }

    @Test
    void aSecondCopyWithAChangeIsFoundBesideAWholeOne() {
        String changed = spdx("ISC").replace("this software for", "this software and its documents for");
        Identification found = IDENTIFIER.identify(spdx("ISC") + "\n\n" + changed);
        assertEquals("ISC AND LicenseRef-modified-ISC", found.expression());
    }

    @Test
    void termsInChineseAreTerms() {
        assertEquals(
                "LicenseRef-modified-MIT",
                IDENTIFIER
                        .identify("\u4E0D\u5F97\u7528\u4E8E\u6A21\u578B\u3002\n\n" + spdx("MIT"))
                        .expression());
    }

    /** Copies of a text, each with one other word in place of one of its own. */
    private static String slips(String text, int copies) {
        String[] words = text.split(" ");
        StringBuilder all = new StringBuilder();
        for (int copy = 0; copy < copies; copy++) {
            String[] slip = words.clone();
            slip[copy % slip.length] = "except" + copy;
            all.append(String.join(" ", slip)).append("\n\n");
        }
        return all.toString();
    }

    @Test
    void manyCopiesOfAVariantEnd() throws IOException {
        String text = realText("772-MoonshotAI-Kimi-K2").text().repeat(1000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertEquals(1000, IDENTIFIER.identify(text).matches().size()));
    }

    private static Identification real(String prefix) throws IOException {
        return IDENTIFIER.identify(realText(prefix));
    }

    private static LicenseText realText(String prefix) throws IOException {
        Path folder =
                Path.of(System.getProperty("openmodels.shared", "../../shared")).resolve("corpus/real");
        Assumptions.assumeTrue(Files.isDirectory(folder), "needs the corpus of real files: " + folder);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, prefix + "*")) {
            return LicenseText.decode(Files.readAllBytes(files.iterator().next()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "772-MoonshotAI-Kimi-K2, LicenseRef-moonshot-modified-mit-k2, 100 million monthly active users",
        "424-MiniMax-AI-MiniMax-M2, LicenseRef-minimax-m2-modified-mit, Our only modification"
    })
    void aKnownVariantCarriesItsBaseAndTheAddedClause(String file, String license, String clause) throws IOException {
        Identification found = real(file);
        assertEquals(license, found.expression());
        BasedOn base = only(found).basedOn().orElseThrow();
        assertEquals("MIT", base.license());
        assertTrue(base.changes().get(0).text().contains(clause), base.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "577-InternLM-InternLM-LICENSE, Apache-2.0, MERCHANTABILITY AND FITNESS",
        "668-KwaiVGI-LivePortrait-LICENSE, MIT, non-commercial research purposes",
        "677-deep-floyd-IF-LICENSE, MIT, inference filters"
    })
    void aRealVariantComesOutWithItsClause(String file, String license, String clause) throws IOException {
        Identification found = real(file);
        assertEquals("LicenseRef-modified-" + license, found.expression());
        String added = String.join(
                        " ",
                        only(found).changes().stream().map(TextChange::text).toList())
                .replaceAll("\\s+", " ");
        assertTrue(added.contains(clause), added);
    }

    @ParameterizedTest
    @CsvSource({
        "710-apple-ml-fastvlm-LICENSE, LicenseRef-apple-software-2024",
        "711-apple-ml-mobileclip-LICENSE, LicenseRef-apple-software-2024",
        "733-modelscope-FunASR, LicenseRef-funasr-model-1.0-zh"
    })
    void theNearestOfSeveralVariantsIsReported(String file, String license) throws IOException {
        LicenseMatch match = only(real(file));
        assertEquals(license, match.license());
        assertTrue(match.isMateriallyChanged());
    }

    @Test
    void anAbridgedTextBehindTheNoticeOfAnotherIsPartial() throws IOException {
        List<LicenseMatch> matches = real("623-NVlabs-GR00T").matches();
        assertEquals(
                List.of("Apache-2.0", "LicenseRef-nvidia-open-model-2025-10-24"),
                matches.stream().map(LicenseMatch::license).toList());
        assertEquals(MatchKind.PARTIAL, matches.get(1).kind());
    }

    @Test
    void anAbridgedTextIsPartial() throws IOException {
        Identification found = real("581-NVlabs-GR00T");
        assertEquals(Identification.NO_ASSERTION, found.expression());
        assertEquals(MatchKind.PARTIAL, found.matches().get(0).kind());
        assertEquals("Apache-2.0", found.matches().get(0).license());
    }
}
