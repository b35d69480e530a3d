package org.openmodels.core.generate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/**
 * Reads source cells. What rests on artificialanalysis.ai (written AA for short, or shown on OpenRouter's benchmark pages) is
 * a lead and never ships: {@link #withoutLeads} removes it from a cell that names several sources.
 */
final class Provenance {

    private static final Pattern LEAD =
            Pattern.compile("artificialanalysis|artificial-analysis|\\bAA\\b|openrouter\\.ai/[^ ]+/benchmarks");
    private static final Pattern INDEX = Pattern.compile("aa-(index|intelligence|coding-index|briefcase)|gdpval-aa-.*");

    private Provenance() {}

    static boolean isLead(String text) {
        return LEAD.matcher(text).find();
    }

    /** Tells whether only Artificial Analysis can give a score on a benchmark, whoever relays it. */
    static boolean isLeadIndex(String benchmarkId) {
        return INDEX.matcher(benchmarkId).matches();
    }

    /** Keeps the sources of a cell that are no leads; empty when none is left. */
    static String withoutLeads(String cell) {
        if (!isLead(cell)) {
            return cell;
        }
        String separator = cell.contains(" | ") ? " | " : ";";
        return Arrays.stream(cell.split(Pattern.quote(separator), -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !isLead(part))
                .collect(Collectors.joining(separator.equals(";") ? "; " : separator));
    }

    static Source source(String location, String asOf, String confidence) {
        return new Source(location, day(asOf), confidence(confidence));
    }

    static Confidence confidence(String text) {
        return Confidence.valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** The last day that a date can mean; null when there is none. */
    static LocalDate day(String text) {
        return PartialDate.tryParse(text).map(PartialDate::latest).orElse(null);
    }

    static PartialDate date(String text) {
        return PartialDate.tryParse(text).orElse(null);
    }
}
