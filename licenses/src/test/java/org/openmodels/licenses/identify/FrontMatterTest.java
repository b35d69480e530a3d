package org.openmodels.licenses.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmodels.licenses.identify.generate.TextSources;

class FrontMatterTest {

    private static final String MIT = TextSources.text("MIT");

    private static final String PROSE =
            "\n---\n\n# Card\n\nYou must not use the model for anything but commercial purposes.\n";

    private static String block(String text) {
        return "|-\n  " + text.strip().replace("\n", "\n  ");
    }

    /** Writes a text as YAML writers do: escapes, and lines broken behind a backslash. */
    private static String quoted(String text) {
        String escaped = text.strip().replace("\"", "\\\"").replace("\n", "\\n");
        return "\"" + escaped.replace(" copies", "\\\n  \\ copies").replace(" the Software", "\n  the Software") + "\"";
    }

    private static String card(String field) {
        return "---\nlicense: other\ntags:\n- a\nextra_gated_prompt: " + field + "\nlanguage: en" + PROSE;
    }

    private static LicenseMatch strong(Identification found) {
        List<LicenseMatch> strong = found.matches().stream()
                .filter(match -> match.kind() != MatchKind.MENTION)
                .toList();
        assertEquals(1, strong.size(), found.toString());
        return strong.get(0);
    }

    @Test
    void aLicenseInABlockIsFoundWhereItStands() {
        String card = card(block(MIT));
        LicenseMatch match = strong(LicenseIdentifier.bundled().identify(card));
        assertEquals(MatchKind.EXACT, match.kind());
        assertEquals(card.indexOf("|-"), match.start());
        assertTrue(card.substring(match.start(), match.end()).contains("Permission is hereby granted"));
        assertTrue(match.end() <= card.indexOf("language: en"));
    }

    @Test
    void aLicenseInQuotesIsFoundWithItsChangesInUnitsOfTheCard() {
        String card = card(quoted(MIT.replace("publish", "never publish")));
        LicenseMatch match = strong(LicenseIdentifier.bundled().identify(card));
        assertEquals(MatchKind.MODIFIED, match.kind());
        TextChange change = match.changes().get(0);
        assertEquals("never", change.text());
        assertEquals(card.indexOf("never"), change.start());
        assertEquals(
                "MIT", LicenseIdentifier.bundled().identify(card(quoted(MIT))).expression());
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n", "---\nlicense: mit\n", "---\nlicense: mit\n---\n# Card\nMIT license\n"})
    void aCardGivesNothingAboveAMention(String card) {
        Identification found = LicenseIdentifier.bundled().identify(card + " ".repeat(500));
        assertEquals(Identification.NO_ASSERTION, found.expression());
    }

    @Test
    void everyPartKeepsItsPlace() {
        String words = IntStream.range(0, 200).mapToObj(n -> "word" + n).collect(Collectors.joining(" "));
        String card = card("\"" + words + " \\u2019 \\\" end\"");
        for (FrontMatter.Part part : FrontMatter.parts(card)) {
            assertTrue(part.offset() + part.text().length() <= card.length());
        }
        assertEquals(2, FrontMatter.parts(card).size());
        assertEquals(card.indexOf("\"word0"), FrontMatter.parts(card).get(0).offset());
        assertEquals(List.of(new FrontMatter.Part(0, MIT)), FrontMatter.parts(MIT));
    }
}
