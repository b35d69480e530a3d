package org.openmodels.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmodels.core.analysis.Counted;
import org.openmodels.core.analysis.Shares;
import org.openmodels.examples.StatePage.Figure;
import org.openmodels.examples.StatePage.Section;
import org.openmodels.licenses.history.LicenseHistory;
import org.openmodels.licenses.history.LicenseStep;
import org.openmodels.licenses.terms.Permissiveness;

/** What license changes did. */
final class LicenseSections extends StateData {
    private static final List<String> FAMILIES =
            List.of("Gemma", "Qwen", "DeepSeek", "Kimi", "GLM", "Llama", "Falcon", "MiniMax", "FLUX", "Mistral");

    private static final List<String> WAYS =
            List.of("Freer than they began", "Tighter", "The same", "Different by size or model");

    /** Where the marks of a row's lanes stand, in pixels from its middle. */
    private static final List<Integer> OFFSETS = List.of(0, -15, 15);

    /** The days that a mark with its name takes of its lane. */
    private static final int ROOM = 150;

    /** Changes of one meaning shown in a cell. */
    private static final int FEW = 2;

    LicenseSections(Basis basis) {
        super(basis);
    }

    Section licenses() {
        Shares byClass = Counted.models(catalog, m -> true).by(classes::key);
        return new Section(
                "licenses",
                "What did license changes do?",
                Figures.shown(100 * share(byClass, "PERMISSIVE"), 0)
                        + " % of the open models in the catalog stand under a truly permissive license; families moved"
                        + " both ways. " + moves(),
                List.of(timeline(), classes(byClass)));
    }

    private List<LicenseStep> steps(String family) {
        return LicenseHistory.of(basis.advisor, family)
                .map(LicenseHistory::steps)
                .orElse(List.of());
    }

    private Figure timeline() {
        Map<String, List<ChartOption.Mark>> marks = new LinkedHashMap<>();
        Permissiveness.CLASSES.forEach(headline -> marks.put(headline, new ArrayList<>()));
        List<List<String>> rows = new ArrayList<>();
        for (String family : FAMILIES) {
            List<LocalDate> lanes = new ArrayList<>();
            for (LicenseStep step : steps(family)) {
                LocalDate date = step.from().earliest();
                int offset = OFFSETS.get(lane(lanes, date));
                marks.computeIfAbsent(step.headline(), k -> new ArrayList<>())
                        .add(new ChartOption.Mark(brief(step.generation()), date, family, offset));
                rows.add(row(family, step));
            }
        }
        ChartOption chart = ChartOption.timeline(FAMILIES);
        marks.values().removeIf(List::isEmpty);
        marks.forEach((headline, list) -> chart.marks(Figures.words(headline), list));
        return new Figure(
                "history",
                "The license of each generation and size by its class (date from which it held)",
                "the class is derived from the terms; each change is against the step before it in time whose license is"
                        + " known, whole with history; unknown: the text is not resolved or not read",
                "license history of " + catalogSource,
                chart.option(),
                List.of("family", "generation", "size", "from", "license", "class", "what changed", "source"),
                rows);
    }

    /** The first of a row's lanes that is free at a date; where none is, the one that is free soonest. */
    private static int lane(List<LocalDate> lanes, LocalDate date) {
        int best = 0;
        for (int i = 0; i < OFFSETS.size(); i++) {
            if (i == lanes.size()) {
                lanes.add(date);
                return i;
            }
            if (lanes.get(i).plusDays(ROOM).isBefore(date)) {
                lanes.set(i, date);
                return i;
            }
            best = lanes.get(i).isBefore(lanes.get(best)) ? i : best;
        }
        lanes.set(best, date);
        return best;
    }

    /** A generation without the list of its sizes. */
    private static String brief(String generation) {
        int end = generation.length();
        for (String mark : List.of(" (", " / ", " .. ")) {
            int at = generation.indexOf(mark);
            end = at > 0 && at < end ? at : end;
        }
        return generation.substring(0, end);
    }

    private static List<String> row(String family, LicenseStep step) {
        return List.of(
                family,
                step.generation(),
                step.size() == null ? "" : step.size(),
                step.from().toString(),
                step.license() == null ? step.reported() : step.license(),
                Figures.words(step.headline()),
                changes(step),
                step.source().location());
    }

    private static String changes(LicenseStep step) {
        List<String> told = new ArrayList<>();
        if (step.change() != null) {
            ChangeWords.of(step.change()).forEach((meaning, names) -> told.add(meaning + " " + some(names)));
        }
        return String.join("; ", told);
    }

    private static String some(Set<String> names) {
        String few = names.stream().limit(FEW).collect(Collectors.joining(", "));
        return names.size() <= FEW ? few : few + " and " + (names.size() - FEW) + " more";
    }

    private Figure classes(Shares byClass) {
        ChartOption bars = ChartOption.bars(
                        "models",
                        byClass.parts().stream()
                                .map(p -> Figures.words(p.key()))
                                .toList())
                .bars("models", byClass.parts().stream().map(Shares.Part::value).toList(), "");
        return new Figure(
                "classes",
                "Open models by class of license (number)",
                "the class of the tightest license of a model; unknown: not resolved or not read",
                catalogSource,
                bars.labelled().option(),
                List.of("class", "models", "%"),
                byClass.parts().stream()
                        .map(p -> List.of(
                                Figures.words(p.key()), Figures.shown(p.value(), 0), Figures.shown(100 * p.share(), 1)))
                        .toList());
    }

    /** Tells which families ended freer, tighter or as they began, by the first and last class that is known. */
    private String moves() {
        Map<String, List<String>> told = new LinkedHashMap<>();
        WAYS.forEach(way -> told.put(way, new ArrayList<>()));
        for (String family : FAMILIES) {
            List<LicenseStep> known = steps(family).stream()
                    .filter(step -> !step.headline().equals("UNKNOWN"))
                    .toList();
            if (!known.isEmpty()) {
                LicenseStep first = known.get(0);
                List<String> last = last(known);
                int change =
                        Permissiveness.CLASSES.indexOf(last.get(0)) - Permissiveness.CLASSES.indexOf(first.headline());
                int way = last.size() > 1 ? 3 : change < 0 ? 0 : change > 0 ? 1 : 2;
                String now =
                        String.join(" or ", last.stream().map(Figures::words).toList());
                told.getOrDefault(WAYS.get(way), new ArrayList<>())
                        .add(family + " (" + Figures.words(first.headline()) + " in "
                                + first.from().year() + ", " + now + " in "
                                + known.get(known.size() - 1).from().year() + ")");
            }
        }
        told.values().removeIf(List::isEmpty);
        List<String> sentences = new ArrayList<>();
        told.forEach((way, families) -> sentences.add(way + ": " + String.join("; ", families) + "."));
        return String.join(" ", sentences);
    }

    /** The classes of the last step and of those in the two months before it. */
    private static List<String> last(List<LicenseStep> known) {
        LocalDate end = known.get(known.size() - 1).from().earliest();
        return known.stream()
                .filter(step -> !step.from().earliest().isBefore(end.minusDays(60)))
                .map(LicenseStep::headline)
                .distinct()
                .toList();
    }
}
