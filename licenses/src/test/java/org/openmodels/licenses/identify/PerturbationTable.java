package org.openmodels.licenses.identify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.openmodels.licenses.identify.generate.TextIndexGenerator;
import org.openmodels.licenses.identify.generate.TextSources;

/** Prints, for every perturbation, over how many of all SPDX and AI texts the identifier says what it should. */
public final class PerturbationTable {

    /** A text and the ids that may be reported for it. */
    record Sample(String id, String text, Set<String> accepted) {}

    private PerturbationTable() {}

    /** Reads all texts; equal word sequences accept each other's ids. */
    static List<Sample> samples(Path shared) {
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        for (TextSources.Spdx spdx : TextSources.spdx()) {
            if (!spdx.exception()) {
                texts.put(spdx.id(), spdx.text());
            }
        }
        List<TextSources.Folder> folders =
                Files.isDirectory(shared.resolve("corpus/canonical")) ? TextSources.folder(shared) : List.of();
        for (TextSources.Folder folder : folders) {
            texts.putIfAbsent(folder.id(), folder.text());
        }
        Map<String, Set<String>> byWords = new HashMap<>();
        TextSources.spdx().stream()
                .filter(TextSources.Spdx::exception)
                .forEach(exception -> byWords.computeIfAbsent(words(exception.text()), words -> new TreeSet<>())
                        .add(exception.id()));
        texts.forEach((id, text) ->
                byWords.computeIfAbsent(words(text), words -> new TreeSet<>()).add(TextIndexGenerator.family(id)));
        List<Sample> samples = new ArrayList<>();
        texts.forEach((id, text) -> samples.add(new Sample(id, text, byWords.get(words(text)))));
        return samples;
    }

    private static String words(String text) {
        return text.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Tells whether the identifier says what it should of a perturbed text; null where the text offers nothing to perturb. */
    static Boolean right(LicenseIdentifier identifier, Sample sample, Perturbation perturbation, Random random) {
        String text = perturbation.apply(sample.text(), random);
        if (!perturbation.harmless() && text.equals(sample.text())) {
            return null;
        }
        Identification found = identifier.identify(text);
        if (perturbation.harmless()) {
            return sample.accepted().stream().anyMatch(id -> found.expression().equals(id) || exception(found, id));
        }
        return found.matches().stream()
                        .noneMatch(m ->
                                m.kind() == MatchKind.EXACT && sample.accepted().contains(m.license()))
                && sample.accepted().stream().noneMatch(found.expression()::equals)
                && (perturbation.mayDestroy() || found.matches().stream().anyMatch(LicenseMatch::isMateriallyChanged));
    }

    private static boolean exception(Identification found, String id) {
        return found.matches().stream().anyMatch(m -> m.license().equals(id) && m.kind() == MatchKind.EXACT);
    }

    public static void main(String[] arguments) {
        List<Sample> samples = samples(Path.of(arguments[0]));
        String only = arguments.length > 1 ? arguments[1] : "";
        LicenseIdentifier identifier = LicenseIdentifier.bundled();
        for (Perturbation perturbation : Perturbation.values()) {
            if (!only.isEmpty() && !perturbation.name().equals(only)) {
                continue;
            }
            int right = 0;
            int all = 0;
            StringBuilder wrong = new StringBuilder();
            for (Sample sample : samples) {
                Boolean ok = right(
                        identifier, sample, perturbation, new Random(sample.id().hashCode()));
                if (ok != null) {
                    all++;
                    right += ok ? 1 : 0;
                    if (!ok) {
                        wrong.append(' ').append(sample.id());
                    }
                }
            }
            System.out.printf(
                    "%-18s %4d/%4d %6.2f %%  %s%n",
                    perturbation,
                    right,
                    all,
                    100.0 * right / all,
                    wrong.length() > 1500 && only.isEmpty() ? wrong.substring(0, 1500) : wrong);
        }
    }
}
