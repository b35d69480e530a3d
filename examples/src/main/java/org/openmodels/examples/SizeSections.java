package org.openmodels.examples;

import java.util.ArrayList;
import java.util.List;
import org.openmodels.core.analysis.Bout;
import org.openmodels.core.analysis.FamilyComparison;
import org.openmodels.core.analysis.FrontCost;
import org.openmodels.core.analysis.ModelPair;
import org.openmodels.core.analysis.ParetoFront;
import org.openmodels.core.analysis.ReportedTables;
import org.openmodels.core.analysis.SizeMatch;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.ScorePreference;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.gap.CatalogRaces;
import org.openmodels.core.size.SizeBasis;
import org.openmodels.examples.StatePage.Figure;
import org.openmodels.examples.StatePage.Section;

/** Who leads at each size, and Gemma against Qwen. */
final class SizeSections extends StateData {

    SizeSections(Basis basis) {
        super(basis);
    }

    Section leaders() {
        Benchmark index = catalog.benchmark(CatalogRaces.INDEX).orElseThrow();
        Figure bySize = front(index, FrontCost.TOTAL, "all parameters, thousand millions (log)", 1e9);
        Figure byActive = front(index, FrontCost.ACTIVE, "active parameters, thousand millions (log)", 1e9);
        Figure byPrice = front(index, FrontCost.PRICE, "US dollars per million tokens (log)", 1);
        List<String> told = new ArrayList<>();
        for (long billions : new long[] {10, 40, 300}) {
            ParetoFront.of(
                            catalog,
                            index,
                            FrontCost.TOTAL,
                            m -> isOpen(m)
                                    && SizeMatch.size(m, SizeBasis.TOTAL)
                                            .filter(c -> c.value() <= billions * 1_000_000_000L)
                                            .isPresent())
                    .points()
                    .stream()
                    .reduce((x, y) -> y)
                    .ifPresent(best -> told.add("up to " + billions + "B " + modelName(best.model()) + " ("
                            + Figures.shown(best.score(), 1) + ")"));
        }
        List<List<String>> rows = bySize.rows();
        long permissive =
                rows.stream().filter(r -> r.get(3).equals("permissive")).count();
        List<String> top = rows.get(rows.size() - 1);
        return new Section(
                "leaders",
                "Who leads at each size?",
                "On Epoch AI's index " + String.join(", ", told) + ", and at any size " + top.get(0) + " (" + top.get(2)
                        + "). Of the " + rows.size() + " open models that none beats at their size " + permissive
                        + " come under a truly permissive license; the best of all stands under a license that is "
                        + top.get(3) + ".",
                List.of(bySize, byActive, byPrice));
    }

    private static boolean isOpen(Model model) {
        return model.access().hasWeights();
    }

    private Figure front(Benchmark index, FrontCost cost, String axis, double unit) {
        List<ParetoFront.Point> all = ParetoFront.points(catalog, index, cost, SizeSections::isOpen);
        ParetoFront front = ParetoFront.of(all);
        ParetoFront free = ParetoFront.of(catalog, index, cost, m -> isOpen(m) && classes.isTrulyPermissive(m));
        ChartOption chart = ChartOption.overSize(axis, "index, points")
                .points("all open models", dots(all, unit), false)
                .points("unbeaten", dots(front.points(), unit), true)
                .points("unbeaten among the truly permissive", dots(free.points(), unit), true);
        String id = "front-" + Figures.words(cost);
        return new Figure(
                id,
                "Index (points) by " + axis.substring(0, axis.indexOf(" (")) + ": the open models that none beats",
                "Pareto front of " + front.considered() + " open models that are on the index and whose " + cost.words()
                        + " are known; " + ScorePreference.WORDS,
                INDEX_SOURCE + "; sizes, prices and license terms of " + catalogSource,
                chart.option(),
                List.of("model", unit == 1 ? "USD per million tokens" : "B parameters", "index", "class of license"),
                front.points().stream()
                        .map(p -> List.of(
                                modelName(p.model()),
                                Figures.shown(p.cost() / unit, unit == 1 ? 3 : 1),
                                Figures.shown(p.score(), 1),
                                Figures.words(classes.of(catalog.find(p.model()).orElseThrow()))))
                        .toList());
    }

    private static List<ChartOption.NamedPoint> dots(List<ParetoFront.Point> points, double unit) {
        return points.stream()
                .map(p -> new ChartOption.NamedPoint(modelName(p.model()), p.cost() / unit, p.score()))
                .toList();
    }

    Section gemmaAndQwen() {
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> bouts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<List<Double>> counts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String rival : List.of("qwen-3.5", "qwen-3.6")) {
            for (SizeBasis matched : List.of(SizeBasis.TOTAL, SizeBasis.EFFECTIVE, SizeBasis.ACTIVE)) {
                FamilyComparison c = compare("gemma-4", rival, matched);
                names.add(rival.replace("qwen-", "Qwen ") + " by " + Figures.words(matched) + " size");
                counts.get(0).add((double) c.wins());
                counts.get(1).add((double) c.ties());
                counts.get(2).add((double) c.losses());
                rows.add(List.of(
                        rival,
                        Figures.words(matched),
                        Integer.toString(c.wins()),
                        Integer.toString(c.ties()),
                        Integer.toString(c.losses()),
                        Figures.shown(c.pValue(), 3),
                        pairs(c)));
                c.pairs().forEach(pair -> pair.shared().forEach(b -> bouts.add(bout(matched, pair, b))));
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
        Figure each = Figure.table(
                "bouts",
                "Each comparison that the counts rest on (the unit is the benchmark's)",
                definition,
                source,
                List.of("matched by", "Gemma", "Qwen", "benchmark", "Gemma's", "Qwen's", "result for Gemma"),
                bouts);
        FamilyComparison total = compare("gemma-4", "qwen-3.5", SizeBasis.TOTAL);
        FamilyComparison effective = compare("gemma-4", "qwen-3.5", SizeBasis.EFFECTIVE);
        return new Section(
                "gemma",
                "Does Gemma 4 match Qwen at equal size?",
                (total.losses() > total.wins() ? "Not on most benchmarks: " : "On most benchmarks: ")
                        + "against Qwen 3.5 matched by all parameters Gemma 4 is better on " + total.wins()
                        + ", equal on "
                        + total.ties() + " and worse on " + total.losses() + " comparable benchmarks (sign test p = "
                        + Figures.shown(total.pValue(), 3) + "); matched by effective size better on "
                        + effective.wins() + ", equal on " + effective.ties() + " and worse on "
                        + effective.losses()
                        + " (p = " + Figures.shown(effective.pValue(), 3)
                        + "). The E models meet smaller opponents when their effective size counts. The scores are the labs' own.",
                List.of(sum, each));
    }

    private FamilyComparison compare(String a, String b, SizeBasis matched) {
        ReportedTables tables = ReportedTables.bundled();
        return FamilyComparison.of(
                FamilyComparison.scored(catalog, catalog.resolve(a).models(), tables::of),
                FamilyComparison.scored(catalog, catalog.resolve(b).models(), tables::of),
                matched,
                0.25);
    }

    private static String pairs(FamilyComparison c) {
        return String.join(
                "; ",
                c.pairs().stream()
                        .filter(p -> !p.shared().isEmpty())
                        .map(p -> modelName(p.match().a().model().id()) + " - "
                                + modelName(p.match().b().model().id()))
                        .toList());
    }

    private static List<String> bout(SizeBasis matched, ModelPair pair, Bout b) {
        return List.of(
                Figures.words(matched),
                modelName(pair.match().a().model().id()),
                modelName(pair.match().b().model().id()),
                b.a().benchmark(),
                Figures.shown(b.a().value(), 1),
                Figures.shown(b.b().value(), 1),
                Figures.words(b.result()));
    }
}
