package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.analysis.Domain;
import org.openmodels.core.analysis.FrontCost;
import org.openmodels.core.analysis.LabStanding;
import org.openmodels.core.analysis.ParetoFront;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.ScorePreference;
import org.openmodels.core.catalog.Access;
import org.openmodels.core.catalog.Lab;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.gap.CatalogRaces;
import org.openmodels.core.source.Source;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.history.LicenseClasses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code frontier}: which open models does none beat at their size or price, and which labs stand where? */
@Command(
        name = "frontier",
        description = "Lists the open models that none beats at their size or price, and the standing of labs.")
final class FrontierCommand extends View {
    private static final int SHOWN = 12;

    @Option(
            names = "--by",
            defaultValue = "total",
            paramLabel = "COST",
            description = "total, active or price (default: ${DEFAULT-VALUE}).")
    private String by = "";

    @Option(
            names = "--benchmark",
            paramLabel = "B",
            description = "The score (default: " + CatalogRaces.INDEX + ", or the first of --domain).")
    private @Nullable String benchmark;

    @Option(names = "--domain", description = "Standing of labs on the benchmarks of ${COMPLETION-CANDIDATES}.")
    private @Nullable Domain domain;

    @Option(names = "--open-filter", split = ",", paramLabel = "FILTER", description = "As of gap.")
    private List<String> filters = List.of();

    @Override
    public Integer call() {
        Advisor advisor = Advisor.bundled();
        ModelCatalog catalog = advisor.catalog();
        FrontCost cost = cost();
        List<Lab> labs = labsWithOpenModels(catalog);
        Map<Benchmark, List<LabStanding>> standings = domain == null ? Map.of() : LabStanding.in(catalog, domain, labs);
        Benchmark measure = measure(catalog, standings);
        if (domain == null) {
            standings = Map.of(measure, LabStanding.on(catalog, measure, labs));
        }
        LicenseClasses classes = new LicenseClasses(advisor);
        Predicate<Model> passes = m -> m.access().hasWeights();
        for (String filter : filters) {
            passes = passes.and(OpenFilter.predicate(filter, catalog, classes));
        }
        ParetoFront front = ParetoFront.of(catalog, measure, cost, passes);
        Map<Benchmark, List<LabStanding>> shown = standings;
        print(() -> answer(front, catalog, measure, cost, classes).with("standing", standing(shown)), screen -> {
            show(screen, front, measure, cost);
            shown.forEach((b, list) -> show(screen, b, list));
        });
        return 0;
    }

    private FrontCost cost() {
        try {
            return FrontCost.valueOf(by.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InputException("--by must be total, active or price: " + by);
        }
    }

    private Benchmark measure(ModelCatalog catalog, Map<Benchmark, List<LabStanding>> standings) {
        return benchmark == null && !standings.isEmpty()
                ? standings.keySet().iterator().next()
                : Inputs.benchmark(catalog, benchmark == null ? CatalogRaces.INDEX : benchmark);
    }

    /** The labs that can have an entry at all. */
    static List<Lab> labsWithOpenModels(ModelCatalog catalog) {
        return catalog.labs().stream()
                .filter(lab -> catalog.modelsOfLab(lab.id()).stream()
                        .map(Model::access)
                        .anyMatch(Access::hasWeights))
                .toList();
    }

    private Answer answer(
            ParetoFront front, ModelCatalog catalog, Benchmark measure, FrontCost cost, LicenseClasses classes) {
        ArrayNode models = Answer.object().putArray("models");
        for (ParetoFront.Point p : front.points()) {
            Model model = catalog.find(p.model()).orElseThrow();
            var node = models.addObject().put("model", p.model()).put("lab", model.labId());
            if (cost == FrontCost.PRICE) {
                node.put("usdPerMillion", p.cost());
            } else {
                node.put("params", (long) p.cost());
            }
            node.put("score", Math.abs(p.score()))
                    .put("licenseClass", classes.of(model))
                    .put("source", p.source().location());
        }
        List<Source> sources =
                front.points().stream().map(ParetoFront.Point::source).toList();
        return new Answer()
                .with(
                        "definition",
                        "open models that no other beats: at least as good on " + measure.name() + " at no more "
                                + cost.words() + "; " + ScorePreference.WORDS)
                .with("by", by)
                .with("benchmark", measure.id())
                .with("openFilter", filters.isEmpty() ? null : String.join(", ", filters))
                .with("considered", front.considered())
                .with("models", models)
                .with("sources", Figures.sources(sources));
    }

    private ArrayNode standing(Map<Benchmark, List<LabStanding>> standings) {
        ArrayNode array = Answer.object().putArray("standing");
        standings.forEach((measure, list) -> {
            var node = array.addObject().put("benchmark", measure.id());
            Answer.put(node, "domain", domain == null ? null : domain.name());
            ArrayNode labs = node.putArray("labs");
            for (LabStanding s : list) {
                var lab = labs.addObject().put("lab", s.lab()).put("entry", s.hasEntry());
                if (s.best() != null && s.rank() != null) {
                    lab.put("rank", s.rank())
                            .put("model", s.best().modelId())
                            .put("score", s.best().value())
                            .put("reporter", s.best().reporter().kind().name())
                            .put("source", s.best().source().location());
                }
            }
        });
        return array;
    }

    private static void show(Screen screen, ParetoFront front, Benchmark measure, FrontCost cost) {
        boolean price = cost == FrontCost.PRICE;
        screen.heading(front.points().size() + " of " + front.considered() + " open models are on the front of "
                + measure.name() + " by " + cost.words());
        screen.gap();
        screen.table(
                List.of(
                        Screen.column("model", 48),
                        Screen.numbers(price ? "USD/M" : "B params", 12),
                        Screen.numbers("score", 10)),
                front.points().stream()
                        .map(p -> List.of(
                                p.model(),
                                Figures.shown(price ? p.cost() : p.cost() / 1e9, 2),
                                Figures.shown(Math.abs(p.score()), 2)))
                        .toList());
    }

    private static void show(Screen screen, Benchmark measure, List<LabStanding> standings) {
        List<List<String>> rows = new ArrayList<>();
        for (LabStanding s : standings.subList(0, Math.min(SHOWN, standings.size()))) {
            if (s.best() != null && s.rank() != null) {
                rows.add(List.of(
                        s.rank().toString(),
                        s.lab(),
                        s.best().modelId(),
                        s.best().value().toPlainString(),
                        s.best().reporter().kind().name()));
            }
        }
        long absent = standings.stream().filter(s -> !s.hasEntry()).count();
        screen.gap();
        screen.heading("Labs on " + measure.name() + " by their best open model");
        screen.table(
                List.of(
                        Screen.numbers("rank", 5),
                        Screen.column("lab", 18),
                        Screen.column("model", 44),
                        Screen.numbers("score", 9),
                        Screen.column("reported", 14)),
                rows);
        screen.text(0, absent + " labs with open models have no entry there.");
    }
}
