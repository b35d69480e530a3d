package org.openmodels.licenses.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openmodels.licenses.identify.generate.TextSources.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before and behind a whole license text: a title, a clause, a README. */
class AroundTextTest {

    private static final LicenseIdentifier IDENTIFIER = LicenseIdentifier.bundled();
    private static final String MIT = text("MIT").substring(text("MIT").indexOf("Permission"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIT License with restrictions",
                "MIT License with additional terms",
                "MIT License for research only",
                "MIT License (no military use)",
                "MIT License + Non-Commercial",
                "MIT License plus Commons Clause",
                "MIT License with Responsible AI addendum"
            })
    void aTitleThatTakesSomethingBackIsAChange(String title) {
        LicenseMatch match = only(title + "\n\nCopyright (c) 2024 Example Inc.\n\n" + MIT);
        assertEquals(MatchKind.MODIFIED, match.kind());
        assertTrue(title.startsWith(match.changes().get(0).text()), match.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MIT License", "The Example License (MIT)", "Modified BSD License", "License of Example 2.0"})
    void anyOtherTitleIsNone(String title) {
        String text = title.contains("BSD") ? text("BSD-3-Clause") : MIT;
        assertEquals(
                MatchKind.EXACT,
                only(title + "\n\nCopyright (c) 2024 Example Inc.\n\n" + text).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The software is used with a product licensed under a commercial license.",
                "If you contribute a patch or sell the software, you agree to pay a royalty.",
                "Please contact us; commercial use is prohibited.",
                "You may run the software on one computer.",
                "The above permission does not extend to the fonts.",
                "Code made by the compiler is owned by the owner of the input file.",
                "Nothing in this license allows the use of the work in a way that confuses its users."
            })
    void aClauseBehindATextIsAChange(String clause) {
        assertEquals(MatchKind.MODIFIED, only(MIT + "\n\n" + clause + "\n").kind());
    }

    @Test
    void aClauseThatGoesOnWithTheNumbersIsAChangeWhateverItSays() {
        String apache = text("Apache-2.0");
        int end = apache.indexOf("END OF TERMS");
        String clause =
                "10. Tea. The work is run on Tuesdays, by people who wear hats, as long as the weather allows it.\n\n";
        LicenseMatch match = only(apache.substring(0, end) + clause + apache.substring(end));
        assertEquals(MatchKind.MODIFIED, match.kind());
        assertTrue(match.changes().get(0).text().startsWith("10. Tea"), match.toString());
    }

    @Test
    void theNextPartOfABundleIsNoClause() {
        String bundle = "1. Foo\n\n" + MIT
                + "\n\n2. Bar, a library that people use to read the files of others on any day\n\n" + MIT;
        assertEquals(
                List.of(MatchKind.EXACT, MatchKind.EXACT),
                IDENTIFIER.identify(bundle).matches().stream()
                        .map(LicenseMatch::kind)
                        .toList());
    }

    @Test
    void theInstructionsOfAReadmeAreNoTerms() {
        String readme = "# Example\n\n"
                + "You must download the weights first; the model requires a GPU.\n\n".repeat(60)
                + "By contributing, you agree that your contributions are licensed alike.\n\n## License\n\n" + MIT;
        assertEquals("MIT", IDENTIFIER.identify(readme).expression());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Commercial use is prohibited.",
                "The weights must not be used to train other models.",
                "The model weights are for academic research only.",
                "You cannot use the weights to train other models.",
                "Do not use the weights in weapons.",
                "模型不得用于军事用途。",
                "Companies with more than 100 employees need a commercial license.",
                "Use of the model in the European Union is not permitted."
            })
    void theTermsInAReadmeAreOnes(String terms) {
        String instructions = "You must download the weights first; the model requires a GPU.\n\n".repeat(60);
        String readme = "# Example\n\n" + terms + "\n\n" + instructions + "## License\n\n" + MIT;
        assertEquals(MatchKind.MODIFIED, only(readme).kind());
    }

    @Test
    void aSentenceThatAsksForSomethingAnnouncesNoException() {
        String text = text("GPL-2.0-only")
                + "\n\nAs a further exception, each commercial user agrees to pay a royalty.\n\n"
                + text("Classpath-exception-2.0");
        assertEquals("LicenseRef-modified-GPL-2.0", IDENTIFIER.identify(text).expression());
    }

    @Test
    void wordsThatNarrowANoticeAreAChangeOfTheTextBesideIt() {
        String notice =
                "Licensed under the Apache License, Version 2.0 (the \"License\"); you may not use this file for military"
                        + " purposes except in compliance with the License. You may obtain a copy of the License at\n\n"
                        + "http://www.apache.org/licenses/LICENSE-2.0\n\nUnless required by applicable law or agreed to in writing,"
                        + " software distributed under the License is distributed on an \"AS IS\" BASIS, WITHOUT WARRANTIES OR CONDITIONS"
                        + " OF ANY KIND, either express or implied. See the License for the specific language governing permissions and"
                        + " limitations under the License.";
        LicenseMatch match = only(MIT + "\n\n" + notice + "\n");
        assertEquals(MatchKind.MODIFIED, match.kind());
        assertTrue(match.changes().get(0).text().contains("for military purposes"), match.toString());
    }

    @Test
    void termsOfAReadmeThatAreNoneLieOutsideTheText() {
        String readme = "You must pay attention to the order of the files.\n\n".repeat(60) + "## License\n\n" + MIT;
        LicenseMatch match = only(readme);
        assertEquals(MatchKind.EXACT, match.kind());
        assertTrue(match.start() >= readme.indexOf("License"), match.toString());
    }

    @Test
    void anExceptionMayBeAnnouncedForSomeFilesOnly() {
        String text = text("GPL-2.0-only")
                + "\n\nCertain files are subject to the following special exception to the GPL, but only where a file says so.\n\n"
                + text("Classpath-exception-2.0");
        assertEquals(
                "GPL-2.0 WITH Classpath-exception-2.0",
                IDENTIFIER.identify(text).expression());
    }

    private static LicenseMatch only(String text) {
        List<LicenseMatch> texts = IDENTIFIER.identify(text).matches().stream()
                .filter(match -> match.kind() != MatchKind.MENTION)
                .toList();
        assertEquals(1, texts.size(), texts.toString());
        return texts.get(0);
    }
}
