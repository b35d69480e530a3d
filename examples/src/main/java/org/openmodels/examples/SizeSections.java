package org.openmodels.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.openmodels.core.analysis.Bout;
import org.openmodels.core.analysis.FamilyComparison;
import org.openmodels.core.analysis.ModelPair;
import org.openmodels.core.analysis.ParetoFront;
import org.openmodels.core.analysis.ReportedTables;
import org.openmodels.core.analysis.SizeMatch;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.gap.CatalogRaces;
import org.openmodels.core.gap.RatedModel;
import org.openmodels.core.size.SizeBasis;
import org.openmodels.examples.StatePage.Figure;
import org.openmodels.examples.StatePage.Section;
import org.openmodels.licenses.advice.Advisor;

/** Who leads at each size, and Gemma against Qwen. */
final class SizeSections extends StateData {

    SizeSections(Advisor advisor) {
        super(advisor);
    }

    Section leaders() {
        List<ParetoFront.Point> all = points(m -> m.access().hasWeights());
        ParetoFront front = ParetoFront.of(all);
        ParetoFront free = ParetoFront.of(points(m -> m.access().hasWeights() && classes.isTrulyPermissive(m)));
        ChartOption chart = ChartOption.overSize("all parameters, thousand millions (log)", "index, points")
                .points("other open models", dots(all), false)
                .points("front", dots(front.points()), true)
                .points("front, truly permissive", dots(free.points()), true);
        List<List<String>> rows = front.points().stream()
                .map(p -> List.of(
                        p.model(),
                        Figures.shown(p.cost() / 1e9, 1),
                        Figures.shown(p.score(), 1),
                        classes.of(catalog.find(p.model()).orElseThrow())))
                .toList();
        Figure figure = new Figure(
                "front",
                "Index by size: the models that none beats at their size (points, B parameters)",
                "Pareto front of " + front.considered() + " open models",
                INDEX_SOURCE + "; sizes of " + catalogSource,
                chart.option(),
                List.of("model", "B parameters", "index", "class of license"),
                rows);
        long permissive =
                rows.stream().filter(r -> r.get(3).equals("PERMISSIVE")).count();
        return new Section(
                "leaders",
                "Who leads at each size?",
                front.points().size() + " of " + front.considered()
                        + " open models with a known size are unbeaten at it; " + permissive
                        + " of these come under a truly permissive license.",
                List.of(figure));
    }

    private List<ParetoFront.Point> points(Predicate<Model> passes) {
        List<ParetoFront.Point> points = new ArrayList<>();
        for (RatedModel rated : race.models()) {
            Model model = CatalogRaces.model(catalog, rated).filter(passes).orElse(null);
            if (model != null && rated.open()) {
                SizeMatch.size(model, SizeBasis.TOTAL)
                        .ifPresent(size -> points.add(new ParetoFront.Point(
                                model.id(),
                                size.value(),
                                rated.level(),
                                race.sources().get(0))));
            }
        }
        return points;
    }

    private static List<ChartOption.NamedPoint> dots(List<ParetoFront.Point> points) {
        return points.stream()
                .map(p -> new ChartOption.NamedPoint(p.model(), p.cost() / 1e9, null, p.score(), null))
                .toList();
    }

    Section gemmaAndQwen() {
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> bouts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<List<Double>> counts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String rival : List.of("qwen-3.5", "qwen-3.6")) {
            for (SizeBasis basis : List.of(SizeBasis.TOTAL, SizeBasis.EFFECTIVE, SizeBasis.ACTIVE)) {
                FamilyComparison c = compare("gemma-4", rival, basis);
                names.add(rival + ", " + basis.name().charAt(0)
                        + basis.name().substring(1).toLowerCase(java.util.Locale.ROOT) + " size");
                counts.get(0).add((double) c.wins());
                counts.get(1).add((double) c.ties());
                counts.get(2).add((double) c.losses());
                rows.add(List.of(
                        rival,
                        basis.name(),
                        Integer.toString(c.wins()),
                        Integer.toString(c.ties()),
                        Integer.toString(c.losses()),
                        Figures.shown(c.pValue(), 3),
                        pairs(c)));
                c.pairs().forEach(pair -> pair.shared().forEach(b -> bouts.add(bout(basis, pair, b))));
            }
        }
        ChartOption chart = ChartOption.bars("benchmarks", names)
                .bars("Gemma better", counts.get(0), "n")
                .bars("tie", counts.get(1), "n")
                .bars("Qwen better", counts.get(2), "n");
        String source = "labs' own score tables via github timfduffy/teci; Epoch AI (CC BY 4.0)";
        String definition =
                "each Gemma against the Qwen closest in size (at most 25 % apart), only where version, metric, direction, scale, tools, mode and kind of reporter agree; ties within 1.96 standard errors where the item count is known; exact sign test";
        Figure sum = new Figure(
                "gemma-qwen",
                "Gemma 4 against Qwen at equal size (number of comparable benchmarks)",
                definition,
                source,
                chart.option(),
                List.of("against", "matched by", "wins", "ties", "losses", "p", "pairs"),
                rows);
        Figure each = new Figure(
                "bouts",
                "Each comparison",
                definition,
                source,
                Answer.object(),
                List.of("matched by", "Gemma", "Qwen", "benchmark", "Gemma's", "Qwen's", "result for Gemma"),
                bouts);
        FamilyComparison total = compare("gemma-4", "qwen-3.5", SizeBasis.TOTAL);
        return new Section(
                "gemma",
                "Does Gemma 4 match Qwen at equal size?",
                "By all parameters against Qwen 3.5: " + total.wins() + " better, " + total.ties() + " equal, "
                        + total.losses()
                        + " worse. The E models meet other opponents when their effective size counts; both are shown. Scores are the labs' own.",
                List.of(sum, each));
    }

    private FamilyComparison compare(String a, String b, SizeBasis basis) {
        ReportedTables tables = ReportedTables.bundled();
        return FamilyComparison.of(
                FamilyComparison.scored(catalog, catalog.resolve(a).models(), tables::of),
                FamilyComparison.scored(catalog, catalog.resolve(b).models(), tables::of),
                basis,
                0.25);
    }

    private static String slug(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    private static String pairs(FamilyComparison c) {
        return String.join(
                "; ",
                c.pairs().stream()
                        .filter(p -> !p.shared().isEmpty())
                        .map(p -> slug(p.match().a().model().id()) + " - "
                                + slug(p.match().b().model().id()))
                        .toList());
    }

    private static List<String> bout(SizeBasis basis, ModelPair pair, Bout b) {
        return List.of(
                basis.name(),
                slug(pair.match().a().model().id()),
                slug(pair.match().b().model().id()),
                b.a().benchmark(),
                Figures.shown(b.a().value(), 1),
                Figures.shown(b.b().value(), 1),
                b.result().name());
    }
}
