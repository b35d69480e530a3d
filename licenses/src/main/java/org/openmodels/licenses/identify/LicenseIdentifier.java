package org.openmodels.licenses.identify;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        Tokens tokens = Tokenizer.tokenize(text, index.vocabulary());
        Bases bases = new Bases(tokens, index);
        List<LicenseMatch> matches = new ArrayList<>();
        for (Finding finding : TextMatcher.match(tokens, index)) {
            matches.add(match(tokens, finding, bases));
        }
        return new Identification(FileExpression.of(matches, this::isException), matches, diagnostics);
    }

    private LicenseMatch match(Tokens tokens, Finding finding, Bases bases) {
        return new LicenseMatch(
                finding.id(),
                MatchKind.valueOf(finding.strength().name()),
                finding.similarity(),
                finding.from() == 0 ? 0 : tokens.start(finding.from()),
                finding.to() == tokens.size() ? tokens.length() : tokens.end(finding.to() - 1),
                changes(tokens, finding.edits()),
                base(tokens, finding, bases));
    }

    private @Nullable BasedOn base(Tokens tokens, Finding finding, Bases bases) {
        boolean variant = finding.template() >= 0
                && index.templates().get(finding.template()).base() >= 0;
        if (!variant || finding.strength() == Finding.Strength.MENTION) {
            return null;
        }
        Template base =
                index.templates().get(index.templates().get(finding.template()).base());
        return new BasedOn(base.id(), changes(tokens, bases.changes(finding)));
    }

    private static List<TextChange> changes(Tokens tokens, List<Edit> edits) {
        List<TextChange> changes = new ArrayList<>();
        for (Edit edit : edits) {
            boolean added = edit.to() > edit.from();
            int start = edit.from() < tokens.size() ? tokens.start(edit.from()) : tokens.length();
            int end = added ? tokens.end(edit.to() - 1) : start;
            TextChange.Kind kind = !added
                    ? TextChange.Kind.REMOVED
                    : edit.missing() > 0 ? TextChange.Kind.REPLACED : TextChange.Kind.ADDED;
            changes.add(new TextChange(kind, edit.material(), start, end, edit.missing(), tokens.slice(start, end)));
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
