package org.openmodels.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.openmodels.core.analysis.Bout;
import org.openmodels.core.analysis.Cadence;
import org.openmodels.core.analysis.Counted;
import org.openmodels.core.analysis.FamilyComparison;
import org.openmodels.core.analysis.ModelPair;
import org.openmodels.core.analysis.Owners;
import org.openmodels.core.analysis.ParetoFront;
import org.openmodels.core.analysis.PriceAtLevel;
import org.openmodels.core.analysis.ReportedTables;
import org.openmodels.core.analysis.Shares;
import org.openmodels.core.analysis.SizeMatch;
import org.openmodels.core.catalog.ComputeShare;
import org.openmodels.core.catalog.Downloads;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.gap.CalendarGap;
import org.openmodels.core.gap.CatalogRaces;
import org.openmodels.core.gap.CatchUpGap;
import org.openmodels.core.gap.GapDefinition;
import org.openmodels.core.gap.HorizontalGap;
import org.openmodels.core.gap.Race;
import org.openmodels.core.gap.RatedModel;
import org.openmodels.core.gap.ReleaseGap;
import org.openmodels.core.gap.Spread;
import org.openmodels.core.gap.VerticalGap;
import org.openmodels.core.size.SizeBasis;
import org.openmodels.examples.StatePage.Figure;
import org.openmodels.examples.StatePage.Section;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.history.LicenseClasses;
import org.openmodels.licenses.history.LicenseHistory;
import org.openmodels.licenses.history.LicenseStep;

/** The questions of the page, each answered from the bundled catalog. */
final class StateSections {
    private static final String INDEX_SOURCE = "Epoch AI, Epoch Capabilities Index, August 2026 (CC BY 4.0)";
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

    private final Advisor advisor;
    private final ModelCatalog catalog;
    private final LicenseClasses classes;
    private final Race race;
    private final String catalogSource;

    StateSections(Advisor advisor) {
        this.advisor = advisor;
        this.catalog = advisor.catalog();
        this.classes = new LicenseClasses(advisor);
        this.race =
                CatalogRaces.on(catalog, catalog.benchmark(CatalogRaces.INDEX).orElseThrow());
        this.catalogSource = "openmodels catalog " + catalog.dataVersion() + " (each row carries its source)";
    }

    List<Section> all() {
        return List.of(behind(), leaders(), gemmaAndQwen(), countries(), licenses(), cadence(), pricesAndCompute());
    }

    private Race filtered(String name, Predicate<Model> passes) {
        return race.withOpen(
                name, m -> CatalogRaces.model(catalog, m).filter(passes).isPresent());
    }

    private static Map<LocalDate, Map.Entry<String, Double>> steps(List<RatedModel> frontier) {
        Map<LocalDate, Map.Entry<String, Double>> points = new TreeMap<>();
        frontier.forEach(m -> points.put(m.date(), Map.entry(m.name(), m.level())));
        return points;
    }

    private Section behind() {
        VerticalGap.Day now = VerticalGap.on(race, race.asOf()).orElseThrow();
        ChartOption chart = ChartOption.overTime("index, points")
                .steps("closed", steps(race.frontier(false)), race.asOf())
                .steps("open", steps(race.frontier(true)), race.asOf())
                .steps(
                        "open, truly permissive license",
                        steps(filtered("p", classes::isTrulyPermissive).frontier(true)),
                        race.asOf());
        List<List<String>> records = new ArrayList<>();
        for (boolean open : new boolean[] {false, true}) {
            race.frontier(open)
                    .forEach(m -> records.add(List.of(
                            m.date().toString(), open ? "open" : "closed", m.name(), Figures.shown(m.level(), 2))));
        }
        Figure frontiers = new Figure(
                "frontiers",
                "Best closed, open and truly permissive model by day (index, points)",
                "running maximum of the index by day of release",
                INDEX_SOURCE,
                chart.option(),
                List.of("date", "side", "model", "index"),
                records);
        Spread horizontal = HorizontalGap.of(race, false).months().orElseThrow();
        String answer = "The best open model, " + now.open().name() + " ("
                + Figures.shown(now.open().level(), 1) + "), is " + Figures.shown(now.points(), 1)
                + " points behind the best closed one, " + now.closed().name()
                + ". In time the answer depends on the definition: "
                + Figures.shown(horizontal.mean(), 1) + " months across all levels of the index (HORIZONTAL), "
                + Figures.shown(CalendarGap.of(race).months().map(Spread::mean).orElse(null), 1)
                + " months looking back from each day of this year (CALENDAR). What no open model has reached is listed with its age, not left out.";
        return new Section(
                "behind",
                "How far behind are open models?",
                answer,
                List.of(frontiers, definitions(), subsets(), uncaught()));
    }

    private Figure definitions() {
        List<List<String>> rows = new ArrayList<>();
        CatchUpGap catchUp = CatchUpGap.of(race, 0);
        add(
                rows,
                GapDefinition.CATCH_UP,
                catchUp.months().orElse(null),
                "months",
                catchUp.censored().size() + " uncaught; Kaplan-Meier median "
                        + Figures.shown(catchUp.survival().median(), 1));
        add(
                rows,
                GapDefinition.HORIZONTAL,
                HorizontalGap.of(race, false).months().orElse(null),
                "months",
                "100 levels");
        add(
                rows,
                GapDefinition.HORIZONTAL_SIGNIFICANT,
                HorizontalGap.of(race, true).months().orElse(null),
                "months",
                "100 levels");
        add(rows, GapDefinition.VERTICAL, VerticalGap.of(race).points().orElse(null), "points", "daily");
        add(
                rows,
                GapDefinition.CALENDAR,
                CalendarGap.of(race).months().orElse(null),
                "months",
                "days of " + race.asOf().getYear());
        add(
                rows,
                GapDefinition.PER_RELEASE,
                ReleaseGap.of(race).months().orElse(null),
                "months",
                "open records of " + race.asOf().getYear());
        return new Figure(
                "definitions",
                "The gap by each published definition, all open models",
                "see the column",
                INDEX_SOURCE,
                Answer.object(),
                List.of("definition", "mean", "5 %", "95 %", "unit", "over", "in words"),
                rows);
    }

    private static void add(
            List<List<String>> rows,
            GapDefinition definition,
            @org.jspecify.annotations.Nullable Spread s,
            String unit,
            String over) {
        rows.add(List.of(
                definition.name(),
                s == null ? "-" : Figures.shown(s.mean(), 2),
                s == null ? "-" : Figures.shown(s.low(), 1),
                s == null ? "-" : Figures.shown(s.high(), 1),
                unit,
                over,
                definition.words()));
    }

    private Figure subsets() {
        Map<String, Race> races = new LinkedHashMap<>();
        races.put("all open models", race);
        races.put("truly permissive license", filtered("truly-permissive", classes::isTrulyPermissive));
        races.put(
                "made in the US",
                filtered(
                        "country=US", m -> Owners.COUNTRY.of(catalog, m.labId()).containsKey("US")));
        races.put(
                "made in China",
                filtered(
                        "country=CN", m -> Owners.COUNTRY.of(catalog, m.labId()).containsKey("CN")));
        races.put(
                "made in Europe (FR, DE, CH, GB)",
                filtered(
                        "Europe",
                        m -> Owners.COUNTRY.of(catalog, m.labId()).keySet().stream()
                                .anyMatch(List.of("FR", "DE", "CH", "GB")::contains)));
        races.put(
                "at most 32B parameters",
                filtered(
                        "max-params=32B",
                        m -> m.size()
                                .count(SizeBasis.TOTAL)
                                .filter(c -> c.value() <= 32_000_000_000L)
                                .isPresent()));
        races.put(
                "at most 1 USD per million tokens",
                filtered(
                        "max-price=1",
                        m -> PriceAtLevel.cheapest(catalog, m, "USD")
                                .flatMap(PriceAtLevel::blended)
                                .filter(p -> p.doubleValue() <= 1)
                                .isPresent()));
        List<List<String>> rows = new ArrayList<>();
        List<Double> points = new ArrayList<>();
        races.forEach((name, r) -> {
            VerticalGap.Day day = VerticalGap.on(r, r.asOf()).orElse(null);
            CatchUpGap gap = CatchUpGap.of(r, 0);
            points.add(day == null ? Double.NaN : day.points());
            rows.add(List.of(
                    name,
                    day == null ? "-" : day.open().name(),
                    day == null ? "-" : Figures.shown(day.open().level(), 1),
                    day == null ? "-" : Figures.shown(day.points(), 1),
                    Figures.shown(gap.survival().median(), 1),
                    Integer.toString(gap.censored().size())));
        });
        ChartOption chart = ChartOption.bars("points behind the best closed model", List.copyOf(races.keySet()))
                .bars("gap today", points, "");
        return new Figure(
                "subsets",
                "The gap today for subsets of the open models (points of the index)",
                "vertical gap on " + race.asOf()
                        + "; median lag: Kaplan-Meier over caught and uncaught closed records, months",
                INDEX_SOURCE + "; license terms, sizes and prices of " + catalogSource,
                chart.option(),
                List.of(
                        "open models",
                        "best of them",
                        "index",
                        "points behind",
                        "median lag, months",
                        "closed records uncaught"),
                rows);
    }

    private Figure uncaught() {
        List<List<String>> rows = CatchUpGap.of(race, 0).censored().stream()
                .map(u -> List.of(
                        u.closed().name(),
                        u.closed().date().toString(),
                        Figures.shown(u.closed().level(), 1),
                        Long.toString(u.days())))
                .toList();
        return new Figure(
                "uncaught",
                "Closed records that no open model has reached (days since release)",
                "censored lags as of " + race.asOf(),
                INDEX_SOURCE,
                Answer.object(),
                List.of("closed model", "released", "index", "days"),
                rows);
    }

    private Section leaders() {
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

    private Section gemmaAndQwen() {
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

    private Section countries() {
        ChartOption chart = ChartOption.overTime("index, points");
        List<List<String>> records = new ArrayList<>();
        for (Map.Entry<String, String> side : Map.of("US", "American", "CN", "Chinese").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            List<RatedModel> frontier = filtered(
                            side.getKey(),
                            m -> Owners.COUNTRY.of(catalog, m.labId()).containsKey(side.getKey()))
                    .frontier(true);
            chart.steps(side.getValue() + " open models", steps(frontier), race.asOf());
            frontier.forEach(m ->
                    records.add(List.of(m.date().toString(), side.getKey(), m.name(), Figures.shown(m.level(), 1))));
        }
        Figure frontiers = new Figure(
                "us-cn",
                "Best American and Chinese open model by day (index, points)",
                "running maximum by day of release",
                INDEX_SOURCE,
                chart.option(),
                List.of("date", "country", "model", "index"),
                records);
        Shares models = Counted.models(catalog, m -> true).by(m -> Owners.COUNTRY.of(catalog, m.labId()));
        Shares downloads =
                Counted.downloads(catalog, Downloads.AllTime.class).by(m -> Owners.COUNTRY.of(catalog, m.labId()));
        Shares derived = Counted.derivatives(catalog).by(m -> Owners.COUNTRY.of(catalog, m.labId()));
        List<String> keys =
                models.parts().stream().limit(8).map(Shares.Part::key).toList();
        ChartOption bars = ChartOption.bars("share, %", keys);
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, Shares> each : List.of(
                Map.entry("models", models),
                Map.entry("all-time downloads", downloads),
                Map.entry("derivatives", derived))) {
            bars.bars(
                    each.getKey(),
                    keys.stream().map(k -> 100 * share(each.getValue(), k)).toList(),
                    "");
            rows.add(List.of(
                    each.getKey(),
                    Figures.shown(each.getValue().total(), 0),
                    Figures.shown(100 * share(each.getValue(), "CN"), 1),
                    Figures.shown(100 * share(each.getValue(), "US"), 1),
                    Figures.shown(each.getValue().hhi(), 3),
                    each.getValue().definition()));
        }
        Figure shares = new Figure(
                "shares",
                "Shares by country of the lab (%)",
                "joint labs divided equally; the downloads and derivatives are those that the catalog has figures for, a sample and not the whole Hub",
                catalogSource,
                bars.option(),
                List.of("of", "total", "CN, %", "US, %", "HHI", "counted"),
                rows);
        return new Section(
                "countries",
                "American against Chinese models",
                "China's labs made " + Figures.shown(100 * share(models, "CN"), 0)
                        + " % of the open models in the catalog and hold "
                        + Figures.shown(100 * share(downloads, "CN"), 0) + " % of the downloads counted; American labs "
                        + Figures.shown(100 * share(models, "US"), 0) + " % and "
                        + Figures.shown(100 * share(downloads, "US"), 0) + " %.",
                List.of(frontiers, shares));
    }

    private static double share(Shares shares, String key) {
        return shares.parts().stream()
                .filter(p -> p.key().equals(key))
                .mapToDouble(Shares.Part::share)
                .sum();
    }

    private Section licenses() {
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

    private Section cadence() {
        List<Cadence> cadences = catalog.labs().stream()
                .map(l -> Cadence.of(l.id(), catalog.modelsOfLab(l.id())))
                .filter(c -> c.releases() >= 8)
                .sorted(Comparator.comparingInt(Cadence::releases).reversed())
                .limit(16)
                .toList();
        ChartOption chart = ChartOption.bars(
                        "days between releases, median",
                        cadences.stream().map(Cadence::lab).toList())
                .bars(
                        "median interval",
                        cadences.stream()
                                .map(c -> c.medianDays() == null ? Double.NaN : c.medianDays())
                                .toList(),
                        "");
        List<List<String>> rows = cadences.stream()
                .map(c -> List.of(
                        c.lab(),
                        Integer.toString(c.releases()),
                        Figures.shown(c.medianDays(), 1),
                        Figures.shown(c.trend(), 1),
                        c.dates().get(0).toString(),
                        c.dates().get(c.releases() - 1).toString()))
                .toList();
        Figure figure = new Figure(
                "cadence",
                "Median interval between days of release (days), labs with most releases",
                "models of one day are one release; trend: change of the interval in days per year (Theil-Sen), negative is faster",
                catalogSource,
                chart.option(),
                List.of("lab", "releases", "median days", "trend", "first", "last"),
                rows);
        return new Section(
                "cadence",
                "How fast do labs iterate?",
                cadences.get(0).lab() + " has most days of release, "
                        + cadences.get(0).releases() + ", with a median interval of "
                        + Figures.shown(cadences.get(0).medianDays(), 0) + " days.",
                List.of(figure));
    }

    private Section pricesAndCompute() {
        List<List<String>> rows = new ArrayList<>();
        List<String> levels = new ArrayList<>();
        List<List<Double>> prices = List.of(new ArrayList<>(), new ArrayList<>());
        for (int level = 120; level <= 155; level += 5) {
            levels.add(Integer.toString(level));
            for (boolean open : new boolean[] {true, false}) {
                PriceAtLevel price = PriceAtLevel.cheapest(
                                catalog,
                                CatalogRaces.INDEX,
                                level,
                                "USD",
                                m -> m.access().hasWeights() == open)
                        .orElse(null);
                prices.get(open ? 0 : 1)
                        .add(price == null ? Double.NaN : price.blended().doubleValue());
                if (price != null) {
                    rows.add(List.of(
                            Integer.toString(level),
                            open ? "open" : "closed",
                            price.model().id(),
                            price.offer().provider(),
                            Figures.shown(price.blended().doubleValue(), 3),
                            price.offer().source().location()));
                }
            }
        }
        ChartOption chart = ChartOption.bars("USD per million tokens (log)", levels)
                .logarithmic()
                .bars("open", prices.get(0), "")
                .bars("closed", prices.get(1), "");
        Figure price = new Figure(
                "price",
                "Cheapest offer at a level of the index (USD per million tokens)",
                "three tokens in for one out; free trials left out",
                "models.dev and OpenRouter by way of " + catalogSource,
                chart.option(),
                List.of("index", "side", "model", "provider", "USD per million", "source"),
                rows);
        List<List<String>> compute = catalog.computeShares().stream()
                .filter(c -> c.unit().startsWith("%"))
                .sorted(Comparator.comparing(ComputeShare::date).reversed())
                .map(c -> List.of(
                        c.date().toString(),
                        c.subject(),
                        c.metric(),
                        c.value().toPlainString()
                                + (c.high() == null ? "" : " to " + c.high().toPlainString()),
                        c.basis(),
                        c.source().location()))
                .limit(20)
                .toList();
        Figure shares = new Figure(
                "compute",
                "Shares of AI compute (%)",
                "as published or computed from published medians, see the basis",
                "per row",
                Answer.object(),
                List.of("date", "whose", "what", "%", "basis", "source"),
                compute);
        return new Section(
                "price",
                "What does it cost, and who owns the compute?",
                "At each level of the index the cheapest offer of an open and of a closed model.",
                List.of(price, shares));
    }
}
