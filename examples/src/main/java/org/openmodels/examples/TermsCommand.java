package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.identify.LicenseText;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.Permissiveness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code terms}: is this description of a license sound, and what follows from it? */
@Command(
        name = "terms",
        description =
                "Checks terms files of licenses: every fault with its line and column, and the class that follows.",
        footer = "Exit code: 0 sound, 2 with an error.")
final class TermsCommand extends View {
    private static final int MOST_BYTES = 1 << 20;

    @Parameters(arity = "1..*", paramLabel = "FILE.json", description = "Terms files; one may extend another.")
    private List<Path> files = List.of();

    @Option(
            names = "--text",
            paramLabel = "LICENSE",
            description = "The license's text: the words that the terms prescribe must stand in it.")
    private @Nullable Path text;

    @Override
    public Integer call() {
        Map<String, String> sources = new LinkedHashMap<>();
        files.forEach(file -> sources.put(file.toString(), Inputs.utf8(Inputs.bytes(file, MOST_BYTES), file)));
        Reading<List<LicenseTerms>> reading = LicenseKnowledge.bundled().read(sources);
        List<LicenseTerms> licenses = reading.value().orElse(List.of());
        List<Diagnostic> findings = new ArrayList<>(reading.diagnostics());
        if (text != null) {
            String words = plain(LicenseText.decode(Inputs.bytes(text, LicenseText.MAXIMUM_BYTES))
                    .text());
            licenses.forEach(terms -> findings.addAll(absentLiterals(terms, words)));
        }
        print(() -> answer(licenses, findings), screen -> show(screen, licenses, findings));
        return findings.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR) ? 2 : 0;
    }

    /** Words that a license prescribes stand in it, whatever the case and the breaks of lines. */
    private static List<Diagnostic> absentLiterals(LicenseTerms terms, String words) {
        return terms.obligations().stream()
                .flatMap(duty -> duty.literal().stream()
                        .filter(literal -> !words.contains(plain(literal)))
                        .map(literal -> Diagnostic.error("terms.literal", message(terms, duty, literal))))
                .toList();
    }

    private static String message(LicenseTerms terms, Obligation duty, String literal) {
        return terms.id() + ": the words that " + duty.kind() + " [" + duty.cite()
                + "] prescribes must stand in the text: \"" + literal + "\"";
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Answer answer(List<LicenseTerms> licenses, List<Diagnostic> findings) {
        ArrayNode rows = Answer.object().putArray("licenses");
        for (LicenseTerms terms : licenses) {
            Permissiveness derived = terms.permissiveness();
            Answer.put(
                    rows.addObject()
                            .put("id", terms.id())
                            .put("reviewed", terms.reviewed().name())
                            .put("class", derived.headline())
                            .put("trulyPermissive", derived.trulyPermissive()),
                    "marks",
                    derived.marks());
        }
        return new Answer().with("licenses", rows).with("diagnostics", findings);
    }

    private static void show(Screen screen, List<LicenseTerms> licenses, List<Diagnostic> findings) {
        for (LicenseTerms terms : licenses) {
            Permissiveness derived = terms.permissiveness();
            screen.heading(terms.id() + ": " + derived.headline());
            screen.text(2, "marks " + derived.marks() + (derived.trulyPermissive() ? ", truly permissive" : ""));
        }
        findings.forEach(finding -> screen.item(finding.toString()));
    }
}
