package org.openmodels.licenses.history;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.LicenseEvent;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.registry.LicenseStatement;
import org.openmodels.licenses.registry.Resolution;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.TermsComparison;

/**
 * The licenses of a family from its first generation to its last, with what a user gained, lost, or has to bear more.
 *
 * <p>{@code LicenseHistory.of(advisor, "gemma")} goes from the Gemma Terms of Use to Apache-2.0 with Gemma 4. Each step is
 * compared with the one before it in time whose license is known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param family the name of the family in the history
 * @param steps the steps by date
 */
public record LicenseHistory(String family, List<LicenseStep> steps) implements Serializable {

    /** Copies the steps. */
    public LicenseHistory {
        Objects.requireNonNull(family, "family");
        steps = List.copyOf(steps);
    }

    /** Returns the history of a family of the catalog by its name, case ignored; empty when the catalog has none. */
    public static Optional<LicenseHistory> of(Advisor advisor, String family) {
        List<LicenseEvent> events = advisor.catalog().licenseHistory().stream()
                .filter(event -> event.family().equalsIgnoreCase(family))
                .sorted(Comparator.comparing(LicenseEvent::from).thenComparing(LicenseEvent::generation))
                .toList();
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new LicenseHistory(events.get(0).family(), steps(advisor, events)));
    }

    /** Returns the names of the families with a history, in alphabetical order. */
    public static List<String> families(ModelCatalog catalog) {
        return catalog.licenseHistory().stream()
                .map(LicenseEvent::family)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<LicenseStep> steps(Advisor advisor, List<LicenseEvent> events) {
        List<LicenseStep> steps = new ArrayList<>();
        LicenseTerms before = null;
        for (LicenseEvent event : events) {
            String license = resolve(advisor, event);
            LicenseTerms terms = license == null ? null : read(advisor, license);
            steps.add(new LicenseStep(
                    event.generation(),
                    size(event.generation()),
                    event.from(),
                    event.license(),
                    license,
                    terms == null ? "UNKNOWN" : terms.permissiveness().headline(),
                    before == null || terms == null ? null : TermsComparison.between(before, terms),
                    event.note(),
                    event.source()));
            before = terms == null ? before : terms;
        }
        return steps;
    }

    private static @Nullable String resolve(Advisor advisor, LicenseEvent event) {
        Resolution resolution = advisor.resolve(LicenseStatement.NONE
                .withName(event.license())
                .withAsOf(event.from().earliest()));
        return resolution.expression().orElse(null);
    }

    private static @Nullable LicenseTerms read(Advisor advisor, String license) {
        LicenseTerms terms = advisor.knowledge().findOrNotReviewed(license);
        return terms.reviewed() == LicenseTerms.Reviewed.NONE ? null : terms;
    }

    /** The words of a generation that are sizes: {@code 72B} of {@code Qwen2.5-72B (also VL-72B)}. */
    private static @Nullable String size(String generation) {
        List<String> sizes = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= generation.length(); i++) {
            char c = i < generation.length() ? generation.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || c == '.') {
                word.append(c);
            } else {
                org.openmodels.core.size.ParameterCount.tryParse(word.toString())
                        .filter(count -> count.value() >= 1_000_000)
                        .ifPresent(count -> sizes.add(count.toString()));
                word.setLength(0);
            }
        }
        return sizes.isEmpty() ? null : String.join(", ", new java.util.TreeSet<>(sizes));
    }
}
