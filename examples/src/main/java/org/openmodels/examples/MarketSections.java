package org.openmodels.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openmodels.core.analysis.Cadence;
import org.openmodels.core.analysis.Counted;
import org.openmodels.core.analysis.Owners;
import org.openmodels.core.analysis.PriceAtLevel;
import org.openmodels.core.analysis.Shares;
import org.openmodels.core.catalog.ComputeShare;
import org.openmodels.core.catalog.Downloads;
import org.openmodels.core.gap.CatalogRaces;
import org.openmodels.core.gap.RatedModel;
import org.openmodels.examples.StatePage.Figure;
import org.openmodels.examples.StatePage.Section;
import org.openmodels.licenses.advice.Advisor;

/** Countries, cadence, prices and compute. */
final class MarketSections extends StateData {

    MarketSections(Advisor advisor) {
        super(advisor);
    }

    Section countries() {
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

    Section cadence() {
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

    Section pricesAndCompute() {
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
