package org.openmodels.licenses.identify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people and tools do to license texts: harmless, or a change of the terms. */
enum Perturbation {
    NONE(true, (text, random) -> text),
    REWRAP(true, (text, random) -> wrap(text, 47)),
    HYPHENATED(true, (text, random) -> Forms.hyphenated(text, random, "\n")),
    HYPHENATED_IN_COMMENT(true, (text, random) -> "# " + Forms.hyphenated(text, random, "\r\n# ")),
    ONE_LINE(true, (text, random) -> text.strip().replaceAll("\\s+", " ")),
    COPYRIGHT(true, (text, random) -> otherCopyright(text)),
    COPYRIGHT_FIRST(
            true, (text, random) -> "Copyright (c) 2021-2025 The Example Authors. All rights reserved.\n\n" + text),
    UPPER_CASE(true, (text, random) -> text.toUpperCase(Locale.ROOT)),
    STARS(true, (text, random) -> prefix("/*\n", " * ", wrap(text, 70)) + "\n */"),
    SLASHES(true, (text, random) -> prefix("", "// ", wrap(text, 70))),
    HASHES(true, (text, random) -> prefix("", "# ", wrap(text, 70))),
    EMBEDDED(
            true,
            (text, random) ->
                    "Example Product 2.1\n\nThis product includes Foo, which is distributed with the following license:\n\n"
                            + "----------------------\n" + text
                            + "\n----------------------\n\nEnd of the notice for Foo. Thank you for reading.\n"),
    README(true, (text, random) -> Forms.readme(text, "", random)),
    CRLF(true, (text, random) -> text.replace("\r\n", "\n").replace("\n", "\r\n")),
    SMART_QUOTES(
            true,
            (text, random) -> text.replaceAll("\"(\\w)", "\u201C$1")
                    .replace('"', '\u201D')
                    .replace('\'', '\u2019')),
    MARKDOWN(true, (text, random) -> Forms.markdown(text)),
    HTML(true, (text, random) -> Forms.html(text)),
    QUOTED(true, (text, random) -> prefix("", "> ", text)),
    ASSEMBLER(true, (text, random) -> prefix("", ";; ", wrap(text, 64))),
    INVISIBLE(true, Forms::invisible),
    HARD_BLANKS(true, (text, random) -> text.replace(" ", "\u00A0")),
    LABELS_CHANGED(true, (text, random) -> Forms.otherLabels(text)),
    CLAUSE_ADDED(false, (text, random) -> insert(text, random, clause(random))),
    CLAUSE_BEFORE(false, (text, random) -> clause(random) + "\n\n" + text),
    CLAUSE_BEHIND(false, (text, random) -> text + "\n\n" + clause(random) + "\n"),
    CLAUSE_IN_COPYRIGHT(
            false,
            (text, random) -> "Copyright (c) 2024 Example Inc. " + clause(random) + " All rights reserved.\n\n" + text),
    CLAUSE_IN_COMMENT(false, (text, random) -> insert(text, random, "<!-- " + clause(random) + " -->")),
    CLAUSE_IN_TABLE(false, (text, random) -> insert(text, random, "\n| Note | " + clause(random) + " |\n")),
    CLAUSE_IN_LINK(
            false, (text, random) -> insert(text, random, "[" + clause(random) + "](https://example.com/terms)")),
    CLAUSE_IN_TARGET(
            false,
            (text, random) -> insert(
                    text,
                    random,
                    "[Notice](https://example.com/"
                            + clause(random).replace(' ', '-').replace(".", "") + ")")),
    CLAUSE_IN_README(false, (text, random) -> Forms.readme(text, clause(random), random)),
    CLAUSE_INVISIBLE(false, (text, random) -> insert(text, random, Forms.invisible(clause(random), random))),
    CLAUSE_LOOKALIKE(false, (text, random) -> text + "\n\n" + Forms.lookalike(clause(random)) + "\n"),
    NEGATION_REMOVED(false, Perturbation::withoutNegation),
    NEGATION_ADDED(false, Changes::negated),
    MAY_BECOMES_MUST(false, Changes::obliged),
    NON_REMOVED(false, Changes::withoutNon),
    PLACE_CHANGED(false, Changes::elsewhere),
    PARTIES_SWAPPED(false, Changes::otherParty),
    NUMBER_CHANGED(false, Perturbation::otherNumber),
    FIGURE_CHANGED(false, Changes::otherFigure),
    REFERENCE_CHANGED(false, Changes::otherReference),
    WORD_ORDER(false, Changes::otherOrder),
    SENTENCE_REMOVED(false, Changes::withoutSentence),
    SENTENCE_MOVED(false, Changes::sentenceMoved),
    FIRST_WORD(false, Changes::otherFirstWord),
    LAST_WORD(false, Changes::otherLastWord),
    WORDS_DROPPED(false, Perturbation::dropped);

    private static final List<String> CLAUSES = List.of(
            "You may not use the Software for military purposes.",
            "If the software is used by more than 100 million monthly active users, the licensee shall display the name of the licensor.",
            "Any commercial use requires prior written permission of the authors.",
            "Licensees must send a copy of all modifications to the original developer within thirty days.");

    private final boolean harmless;
    private final BiFunction<String, Random, String> change;

    Perturbation(boolean harmless, BiFunction<String, Random, String> change) {
        this.harmless = harmless;
        this.change = change;
    }

    boolean harmless() {
        return harmless;
    }

    /** Tells whether so much may be gone that the rest is no longer the license at all. */
    boolean mayDestroy() {
        return this == WORDS_DROPPED || this == SENTENCE_REMOVED || this == SENTENCE_MOVED;
    }

    /** Returns the changed text; equal to the text where there is nothing to change. */
    String apply(String text, Random random) {
        return change.apply(text, random);
    }

    /** Replaces the copyright lines at the head of a text: those in its first lines that no sentence runs into. */
    private static String otherCopyright(String text) {
        String[] lines = text.split("\n", -1);
        for (int n = 0; n < lines.length && n < 12; n++) {
            boolean statement = lines[n].matches("(?i)\\W*copyright (\\(c\\)|\u00A9|\\d{4}|<|\\[).{0,90}");
            boolean alone = n + 1 == lines.length
                    || lines[n + 1].isBlank()
                    || lines[n + 1].matches("(?i)\\W*(copyright|all rights).*");
            if (statement && alone && (n == 0 || lines[n - 1].length() < 60)) {
                lines[n] = "Copyright (c) 2024 Jane Q. Doe and Example GmbH";
            }
        }
        return String.join("\n", lines);
    }

    private static String wrap(String text, int width) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : text.split("\n[ \t\r]*\n")) {
            int column = 0;
            for (String word : paragraph.strip().split("\\s+")) {
                if (column > 0 && column + word.length() + 1 > width) {
                    out.append('\n');
                    column = 0;
                } else if (column > 0) {
                    out.append(' ');
                    column++;
                }
                out.append(word);
                column += word.length();
            }
            out.append("\n\n");
        }
        return out.toString();
    }

    private static String prefix(String head, String mark, String text) {
        return head + mark + text.strip().replace("\n", "\n" + mark);
    }

    private static String clause(Random random) {
        return CLAUSES.get(random.nextInt(CLAUSES.size()));
    }

    /** Inserts a sentence between two sentences or paragraphs. */
    private static String insert(String text, Random random, String clause) {
        List<Integer> places = new ArrayList<>();
        Matcher ends =
                Pattern.compile("(?<=[a-z)]{3}[.;])\\s+(?=[A-Z])|\n\\s*\n").matcher(text);
        while (ends.find()) {
            places.add(ends.end());
        }
        if (places.isEmpty()) {
            return text.strip() + "\n" + clause + "\n";
        }
        int at = places.get(random.nextInt(places.size()));
        return text.substring(0, at) + clause + "\n" + text.substring(at);
    }

    private static String withoutNegation(String text, Random random) {
        return Changes.one(text, random, "(?i)\\bnot\\s+|\\bno\\s+(?=[a-z])", negation -> "");
    }

    private static String otherNumber(String text, Random random) {
        return Changes.one(text, random, "(?<=[a-z] )(?<!opyright )\\d+(?= [a-z])", number -> "77");
    }

    private static String dropped(String text, Random random) {
        StringBuilder out = new StringBuilder();
        Arrays.stream(text.split("(?<=\\s)"))
                .filter(word -> random.nextInt(10) > 0)
                .forEach(out::append);
        return out.toString();
    }
}
