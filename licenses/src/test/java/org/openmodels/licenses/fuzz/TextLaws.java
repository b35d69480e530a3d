package org.openmodels.licenses.fuzz;

import static org.openmodels.licenses.fuzz.Laws.equal;
import static org.openmodels.licenses.fuzz.Laws.require;
import static org.openmodels.licenses.fuzz.Laws.sound;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.identify.Identification;
import org.openmodels.licenses.identify.LicenseIdentifier;
import org.openmodels.licenses.identify.LicenseMatch;
import org.openmodels.licenses.identify.LicenseText;
import org.openmodels.licenses.identify.MatchKind;
import org.openmodels.licenses.identify.TextChange;
import org.openmodels.licenses.identify.generate.TextSources;
import org.openmodels.licenses.internal.matching.Edit;
import org.openmodels.licenses.internal.matching.Finding;
import org.openmodels.licenses.internal.matching.IndexFormat;
import org.openmodels.licenses.internal.matching.PlainText;
import org.openmodels.licenses.internal.matching.Template;
import org.openmodels.licenses.internal.matching.TextIndex;
import org.openmodels.licenses.internal.matching.TextMatcher;
import org.openmodels.licenses.internal.matching.Tokenizer;
import org.openmodels.licenses.internal.matching.Tokens;
import org.openmodels.licenses.internal.matching.Vocabulary;

/** The laws of the identification of texts. */
final class TextLaws {
    private static final LicenseIdentifier BUNDLED = LicenseIdentifier.bundled();
    private static final Set<String> EXCEPTIONS = TextSources.spdx().stream()
            .filter(TextSources.Spdx::exception)
            .map(TextSources.Spdx::id)
            .collect(Collectors.toSet());
    private static final String CLAUSE = "\n\nYou may not use the Software for military purposes.\n\n";

    private TextLaws() {}

    static void licenseText(byte[] input) {
        LicenseText text = LicenseText.decode(input);
        sound(text.diagnostics(), Laws.lines(text.text()));
        identified(Laws.text(input));
        Identification found = identified(text.text());
        equal(found.matches(), BUNDLED.identify(text).matches(), "identifying must be a function");
    }

    /** What is near licenses keeps the laws too, and a clause put anywhere is never overlooked. */
    static void changedText(byte[] input) {
        ChangedText changed = ChangedText.of(input);
        String text = changed.text();
        Identification found = identified(text);
        equal(found, BUNDLED.identify(text), "identifying must be a function");
        int at = text.indexOf('\n', changed.place());
        if (at >= 0 && visible(text, at)) {
            Identification with = BUNDLED.identify(text.substring(0, at) + CLAUSE + text.substring(at));
            require(
                    with.matches().stream().noneMatch(match -> wholeAround(match, at)),
                    "a copy with a clause more must not be exact: " + with);
            require(
                    with.expression().equals(Identification.NO_ASSERTION)
                            || with.matches().stream()
                                    .flatMap(match -> match.changes().stream())
                                    .anyMatch(change -> change.material() && shows(change, at)),
                    "a clause more must be a material change: " + with);
        }
    }

    private static boolean wholeAround(LicenseMatch match, int clause) {
        return match.kind() == MatchKind.EXACT && match.start() < clause && match.end() > clause + CLAUSE.length();
    }

    private static boolean shows(TextChange change, int clause) {
        return change.start() < clause + CLAUSE.length() && change.end() > clause;
    }

    /** Tells whether what stands at an offset is no part of a tag. */
    private static boolean visible(String text, int at) {
        return text.lastIndexOf('<', at) <= text.lastIndexOf('>', at);
    }

    private static Identification identified(String text) {
        Identification found = BUNDLED.identify(text);
        if (!found.expression().equals(Identification.NO_ASSERTION)) {
            LicenseExpression.parse(found.expression());
        }
        int from = 0;
        for (LicenseMatch match : found.matches()) {
            require(match.end() <= text.length(), "a match must lie within the text: " + match);
            require(match.start() >= from, "matches must stand in the order of the text: " + match);
            from = match.start();
            boolean differs = match.kind() == MatchKind.MODIFIED || match.kind() == MatchKind.PARTIAL;
            require(
                    match.changes().isEmpty() != differs,
                    "a modified or partial match, no other, has changes: " + match);
            require(
                    match.kind() != MatchKind.MODIFIED
                            || !match.isMateriallyChanged()
                            || EXCEPTIONS.contains(match.license())
                            || found.expression().contains("LicenseRef-modified-"),
                    "a material change must show in the expression " + found.expression() + ": " + match);
            changes(match.changes(), text);
            match.basedOn().ifPresent(base -> changes(base.changes(), text));
        }
        return found;
    }

    private static void changes(List<TextChange> changes, String text) {
        int from = 0;
        for (TextChange change : changes) {
            require(change.end() <= text.length(), "a change must lie within the text: " + change);
            require(change.start() >= from, "changes must stand in the order of the text: " + changes);
            from = change.start();
            equal(text.substring(change.start(), change.end()), change.text(), "a change must show its place");
            require(
                    change.kind() != TextChange.Kind.ADDED || !change.text().isEmpty(),
                    "an addition must have words: " + change);
        }
    }

    /** What stands before a line of {@code ====} is a license, what stands behind it a text. */
    static void ownLicenseText(byte[] input) {
        String all = Laws.text(input);
        int cut = all.indexOf("\n====\n");
        String license = cut < 0 ? all : all.substring(0, cut);
        TextIndex own = Few.INDEX.plus("LicenseRef-fuzzed", license);
        found(own, license);
        if (cut >= 0) {
            found(own, all.substring(cut + 6));
        }
    }

    /** An index of one text, for making the bundled one anew takes as long as thousands of short texts. */
    private static final class Few {
        private static final TextIndex INDEX = index();

        private static TextIndex index() {
            Vocabulary vocabulary = new Vocabulary(1_000);
            Template text = PlainText.compile(
                    "LicenseRef-few",
                    Template.Kind.LICENSE,
                    "Anybody may run the model on Tuesdays, provided that a cup of tea is offered to the operator first.",
                    vocabulary);
            return TextIndex.of(new IndexFormat.Parts(
                    vocabulary, List.of(), List.of(text), List.of("Tea"), List.of(new int[] {0})));
        }
    }

    private static void found(TextIndex index, String text) {
        Tokens tokens = Tokenizer.tokenize(text, index.vocabulary());
        TextMatcher.Result result = TextMatcher.match(tokens, index);
        equal(result.alternatives(), TextMatcher.match(tokens, index).alternatives(), "matching must be a function");
        int from = 0;
        for (Finding finding : result.findings()) {
            require(
                    finding.from() >= from && finding.to() <= tokens.size(),
                    "a finding must stand in order: " + finding);
            from = finding.from();
            require(
                    finding.edits().isEmpty() || finding.strength() != Finding.Strength.EXACT,
                    "what is exact must not differ: " + finding);
            for (Edit edit : finding.edits()) {
                require(
                        edit.from() >= 0 && edit.from() <= edit.to() && edit.to() <= tokens.size(),
                        "an edit must lie within the text: " + edit);
            }
        }
    }
}
