package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.openmodels.core.analysis.ParetoFront;
import org.openmodels.core.analysis.PriceAtLevel;
import org.openmodels.core.analysis.SizeMatch;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Direction;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.gap.CatalogRaces;
import org.openmodels.core.size.SizeBasis;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.history.LicenseClasses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code frontier}: which open models does none beat at their size or price? */
@Command(name = "frontier", description = "Lists the open models that none beats at their size or price.")
final class FrontierCommand extends View {
    @Option(
            names = "--by",
            defaultValue = "total",
            paramLabel = "COST",
            description = "total, active or price (default: ${DEFAULT-VALUE}).")
    private String by = "";

    @Option(
            names = "--benchmark",
            defaultValue = CatalogRaces.INDEX,
            paramLabel = "B",
            description = "The score (default: ${DEFAULT-VALUE}).")
    private String benchmark = "";

    @Option(names = "--open-filter", split = ",", paramLabel = "FILTER", description = "As of gap.")
    private List<String> filters = List.of();

    @Override
    public Integer call() {
        Advisor advisor = Advisor.bundled();
        ModelCatalog catalog = advisor.catalog();
        Benchmark measure = catalog.benchmark(benchmark)
                .orElseThrow(() -> new InputException("no benchmark is known by the name '" + benchmark + "'"));
        LicenseClasses classes = new LicenseClasses(advisor);
        Predicate<Model> passes = m -> m.access().hasWeights();
        for (String filter : filters) {
            passes = passes.and(OpenFilter.predicate(filter, catalog, classes));
        }
        ParetoFront front = ParetoFront.of(points(catalog, measure, passes));
        print(() -> answer(front, catalog, measure, classes), screen -> show(screen, front, measure));
        return 0;
    }

    private List<ParetoFront.Point> points(ModelCatalog catalog, Benchmark measure, Predicate<Model> passes) {
        double sign = measure.direction() == Direction.LOWER_IS_BETTER ? -1 : 1;
        List<ParetoFront.Point> points = new ArrayList<>();
        for (Model model : catalog.models().stream().filter(passes).toList()) {
            Optional<Score> best = catalog.scores(model.id()).stream()
                    .filter(s -> s.benchmarkId().equals(measure.id()))
                    .max(Comparator.comparingDouble(s -> sign * s.value().doubleValue()));
            Optional<Double> cost = cost(catalog, model);
            if (best.isPresent() && cost.isPresent()) {
                points.add(new ParetoFront.Point(
                        model.id(),
                        cost.get(),
                        sign * best.get().value().doubleValue(),
                        best.get().source()));
            }
        }
        return points;
    }

    private Optional<Double> cost(ModelCatalog catalog, Model model) {
        return switch (by.toLowerCase(Locale.ROOT)) {
            case "total" -> SizeMatch.size(model, SizeBasis.TOTAL).map(c -> (double) c.value());
            case "active" -> SizeMatch.size(model, SizeBasis.ACTIVE).map(c -> (double) c.value());
            case "price" ->
                PriceAtLevel.cheapest(catalog, model, "USD")
                        .flatMap(PriceAtLevel::blended)
                        .map(p -> p.doubleValue());
            default -> throw new InputException("--by must be total, active or price: " + by);
        };
    }

    private Answer answer(ParetoFront front, ModelCatalog catalog, Benchmark measure, LicenseClasses classes) {
        ArrayNode models = Answer.object().putArray("models");
        for (ParetoFront.Point p : front.points()) {
            Model model = catalog.find(p.model()).orElseThrow();
            var node = models.addObject().put("model", p.model()).put("lab", model.labId());
            node.put(
                    by.equals("price") ? "usdPerMillion" : "params",
                    by.equals("price") ? p.cost() : Math.rint(p.cost()));
            node.put("score", Math.abs(p.score()))
                    .put("licenseClass", classes.of(model))
                    .put("source", p.source().location());
        }
        return new Answer()
                .with(
                        "definition",
                        "open models that no other beats: at least as good on " + measure.name() + " at no more "
                                + (by.equals("price")
                                        ? "US dollars per million tokens (three in, one out, the cheapest offer)"
                                        : by + " parameters"))
                .with("by", by)
                .with("benchmark", measure.id())
                .with("openFilter", filters.isEmpty() ? null : String.join(", ", filters))
                .with("considered", front.considered())
                .with("models", models)
                .with(
                        "sources",
                        Figures.sources(front.points().stream()
                                .map(ParetoFront.Point::source)
                                .toList()));
    }

    private void show(Screen screen, ParetoFront front, Benchmark measure) {
        screen.heading(front.points().size() + " of " + front.considered() + " open models are on the front of "
                + measure.name() + " by " + by);
        screen.gap();
        screen.table(
                List.of(
                        Screen.column("model", 48),
                        Screen.numbers(by.equals("price") ? "USD/M" : "B params", 12),
                        Screen.numbers("score", 10)),
                front.points().stream()
                        .map(p -> List.of(
                                p.model(),
                                Figures.shown(by.equals("price") ? p.cost() : p.cost() / 1e9, 2),
                                Figures.shown(Math.abs(p.score()), 2)))
                        .toList());
    }
}
