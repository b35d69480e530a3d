package org.openmodels.licenses.identify;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.licenses.internal.matching.Bases;
import org.openmodels.licenses.internal.matching.Edit;
import org.openmodels.licenses.internal.matching.Finding;
import org.openmodels.licenses.internal.matching.IndexFormat;
import org.openmodels.licenses.internal.matching.Template;
import org.openmodels.licenses.internal.matching.TextIndex;
import org.openmodels.licenses.internal.matching.TextMatcher;
import org.openmodels.licenses.internal.matching.Tokenizer;
import org.openmodels.licenses.internal.matching.Tokens;

/**
 * Tells which license a text is, and how it differs.
 *
 * <p>{@code LicenseIdentifier.bundled().identify(text).expression()} gives {@code MIT} for the MIT license in any wrapping, case,
 * quoting or comment style and with any copyright line. Cost is linear in the text.
 *
 * <p>Immutable and thread-safe.
 */
public final class LicenseIdentifier {

    private static final String INDEX = "license-texts.bin";

    private final TextIndex index;

    private LicenseIdentifier(TextIndex index) {
        this.index = index;
    }

    /** Returns the identifier of the SPDX list's texts and of the license texts of open models. */
    public static LicenseIdentifier bundled() {
        return Bundled.INSTANCE;
    }

    /** Returns an identifier that knows one more text; a text without template parts, its title and copyright lines may vary. */
    public LicenseIdentifier plus(String id, CharSequence text) {
        Objects.requireNonNull(id, "id");
        return new LicenseIdentifier(index.plus(id, text));
    }

    /** Identifies a decoded text and passes on the remarks of its reader. */
    public Identification identify(LicenseText text) {
        return identify(text.text(), text.diagnostics());
    }

    /** Identifies a text. Offsets in the result count its UTF-16 units. */
    public Identification identify(CharSequence text) {
        return identify(text, List.of());
    }

    private Identification identify(CharSequence text, List<Diagnostic> diagnostics) {
        List<LicenseMatch> matches = new ArrayList<>();
        List<Set<String>> alternatives = new ArrayList<>();
        List<FrontMatter.Part> parts = FrontMatter.parts(text);
        for (FrontMatter.Part part : parts) {
            Tokens tokens = Tokenizer.tokenize(part.text(), index.vocabulary());
            TextMatcher.Result result = TextMatcher.match(tokens, index);
            Place place = new Place(text, part.offset(), tokens, result.bases());
            for (Finding finding : result.findings()) {
                matches.add(match(place, finding));
            }
            alternatives.addAll(result.alternatives());
        }
        if (parts.size() > 1) {
            inOrder(matches);
        }
        String expression = FileExpression.of(matches, alternatives, this::isException);
        return new Identification(expression, matches, diagnostics);
    }

    /** Brings the matches of several parts together: none is a mention of what another part holds or mentions. */
    private static void inOrder(List<LicenseMatch> matches) {
        Set<String> known = new HashSet<>();
        matches.sort(Comparator.comparing(LicenseMatch::kind));
        matches.removeIf(match -> !known.add(match.license()) && match.kind() == MatchKind.MENTION);
        matches.sort(Comparator.comparingInt(LicenseMatch::start).thenComparing(LicenseMatch::kind));
    }

    /** The words of a part of the input, and where the part stands. */
    private record Place(CharSequence text, int offset, Tokens tokens, Bases bases) {
        int start(int token) {
            return offset + (token < tokens.size() ? tokens.start(token) : tokens.length());
        }

        int end(int token) {
            return offset + tokens.end(token);
        }
    }

    private LicenseMatch match(Place place, Finding finding) {
        return new LicenseMatch(
                finding.id(),
                MatchKind.valueOf(finding.strength().name()),
                finding.similarity(),
                finding.from() == 0 ? place.offset() : place.start(finding.from()),
                finding.to() == place.tokens().size()
                        ? place.offset() + place.tokens().length()
                        : place.end(finding.to() - 1),
                changes(place, finding.edits()),
                base(place, finding));
    }

    private @Nullable BasedOn base(Place place, Finding finding) {
        boolean variant = finding.template() >= 0
                && index.templates().get(finding.template()).base() >= 0;
        if (!variant || finding.strength() == Finding.Strength.MENTION) {
            return null;
        }
        Template base =
                index.templates().get(index.templates().get(finding.template()).base());
        return new BasedOn(base.id(), changes(place, place.bases().changes(finding)));
    }

    private static List<TextChange> changes(Place place, List<Edit> edits) {
        List<TextChange> changes = new ArrayList<>();
        for (Edit edit : edits) {
            boolean added = edit.to() > edit.from();
            int start = place.start(edit.from());
            int end = added ? place.end(edit.to() - 1) : start;
            TextChange.Kind kind = !added
                    ? TextChange.Kind.REMOVED
                    : edit.missing() > 0 ? TextChange.Kind.REPLACED : TextChange.Kind.ADDED;
            String shown = place.text().subSequence(start, end).toString();
            changes.add(new TextChange(kind, edit.material(), start, end, edit.missing(), shown));
        }
        return changes;
    }

    private boolean isException(String id) {
        return index.isException(id);
    }

    private static final class Bundled {
        static final LicenseIdentifier INSTANCE = new LicenseIdentifier(read());

        private static TextIndex read() {
            try (InputStream in = LicenseIdentifier.class.getResourceAsStream(INDEX)) {
                return IndexFormat.read(Objects.requireNonNull(in, INDEX + " must stand beside the class"));
            } catch (java.io.IOException e) {
                throw new UncheckedIOException(INDEX + " must be readable", e);
            }
        }
    }
}
