package org.openmodels.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmodels.core.analysis.Counted;
import org.openmodels.core.analysis.Shares;
import org.openmodels.examples.StatePage.Figure;
import org.openmodels.examples.StatePage.Section;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.history.LicenseHistory;
import org.openmodels.licenses.history.LicenseStep;

/** What license changes did. */
final class LicenseSections extends StateData {
    private static final List<String> FAMILIES =
            List.of("Gemma", "Qwen", "DeepSeek", "Kimi", "GLM", "Llama", "Falcon", "MiniMax", "FLUX", "Mistral");

    /** From free to tight, as the colours of the timeline go. */
    private static final List<String> CLASS_ORDER = List.of(
            "PERMISSIVE",
            "BRANDING_REQUIRED",
            "OUTPUT_RESTRICTED",
            "USE_RESTRICTED",
            "TERRITORY_LIMITED",
            "BUSINESS_LIMITED",
            "SCALE_LIMITED",
            "NON_COMMERCIAL",
            "RESEARCH_ONLY",
            "PROPRIETARY",
            "UNKNOWN");

    LicenseSections(Advisor advisor) {
        super(advisor);
    }

    Section licenses() {
        Map<String, List<ChartOption.NamedPoint>> dots = new LinkedHashMap<>();
        CLASS_ORDER.forEach(headline -> dots.put(headline, new ArrayList<>()));
        List<List<String>> rows = new ArrayList<>();
        for (String family : FAMILIES) {
            for (LicenseStep step : LicenseHistory.of(advisor, family)
                    .map(LicenseHistory::steps)
                    .orElse(List.of())) {
                String license = step.license() == null ? step.reported() : step.license();
                dots.computeIfAbsent(step.headline(), k -> new ArrayList<>())
                        .add(new ChartOption.NamedPoint(
                                step.generation() + ": " + license,
                                0,
                                step.from().earliest(),
                                0,
                                family));
                rows.add(List.of(
                        family,
                        step.generation(),
                        step.from().toString(),
                        license,
                        step.headline(),
                        Integer.toString(step.gained().size()),
                        Integer.toString(step.lost().size()),
                        Integer.toString(step.tightened().size())));
            }
        }
        ChartOption chart = ChartOption.timeline(FAMILIES);
        dots.values().removeIf(List::isEmpty);
        dots.forEach(chart::marks);
        Figure timeline = new Figure(
                "history",
                "License of each generation by class (date of release)",
                "class derived from the terms; changes against the step before in time",
                "license history of " + catalogSource,
                chart.option(),
                List.of("family", "generation", "from", "license", "class", "gained", "lost", "tightened"),
                rows);
        Shares byClass = Counted.models(catalog, m -> true).by(classes::key);
        ChartOption bars = ChartOption.bars(
                        "models", byClass.parts().stream().map(Shares.Part::key).toList())
                .bars("models", byClass.parts().stream().map(Shares.Part::value).toList(), "");
        Figure shares = new Figure(
                "classes",
                "Open models by class of license (number)",
                "the class of the tightest license of a model; UNKNOWN: not resolved or not read",
                catalogSource,
                bars.option(),
                List.of("class", "models", "%"),
                byClass.parts().stream()
                        .map(p -> List.of(p.key(), Figures.shown(p.value(), 0), Figures.shown(100 * p.share(), 1)))
                        .toList());
        return new Section(
                "licenses",
                "What did license changes do?",
                Figures.shown(100 * share(byClass, "PERMISSIVE"), 0)
                        + " % of the open models in the catalog stand under a permissive license. " + changes(),
                List.of(timeline, shares));
    }

    /** Tells of each family the class at the beginning and at the end. */
    private String changes() {
        List<String> told = new ArrayList<>();
        for (String family : FAMILIES) {
            List<LicenseStep> steps = LicenseHistory.of(advisor, family)
                    .map(LicenseHistory::steps)
                    .orElse(List.of());
            if (!steps.isEmpty()) {
                LicenseStep last = steps.get(steps.size() - 1);
                told.add(family + ": " + words(steps.get(0).headline()) + " in "
                        + steps.get(0).from().year() + ", " + words(last.headline()) + " in "
                        + last.from().year());
            }
        }
        return String.join("; ", told) + ".";
    }

    private static String words(String headline) {
        return headline.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
