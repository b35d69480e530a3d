package org.openmodels.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.analysis.Cadence;
import org.openmodels.core.analysis.Counted;
import org.openmodels.core.analysis.Owners;
import org.openmodels.core.analysis.PriceAtLevel;
import org.openmodels.core.analysis.Shares;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.catalog.ComputeShare;
import org.openmodels.core.catalog.Downloads;
import org.openmodels.core.catalog.Model;
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
        Shares models = byCountry(Counted.models(catalog, m -> true));
        Shares recent = byCountry(Counted.models(catalog, this::isOfThisYear));
        Shares month = byCountry(Counted.downloads(catalog, Downloads.Last30Days.class));
        Shares ever = byCountry(Counted.downloads(catalog, Downloads.AllTime.class));
        Shares derived = byCountry(Counted.derivatives(catalog));
        Map<String, Shares> counted = new LinkedHashMap<>();
        counted.put("models", models);
        counted.put("models of " + catalog.asOf().getYear(), recent);
        counted.put("downloads of 30 days", month);
        counted.put("downloads of all time", ever);
        counted.put("derivatives", derived);
        RatedModel chinese = best("CN");
        RatedModel american = best("US");
        String answer = "On Epoch AI's index the best Chinese open model, " + chinese.name() + " ("
                + Figures.shown(chinese.level(), 1) + "), stands "
                + Figures.shown(chinese.level() - american.level(), 1) + " points above the best American one, "
                + american.name() + " (" + Figures.shown(american.level(), 1) + "). Chinese labs made "
                + percent(models, "CN") + " of the open models in the catalog, American ones " + percent(models, "US")
                + "; of the downloads of 30 days that the catalog has figures for " + percent(month, "CN") + " and "
                + percent(month, "US") + ", of those of all time " + percent(ever, "CN") + " and "
                + percent(ever, "US")
                + ", for older American models still count there. What others count is in the last table.";
        return new Section(
                "countries", "American against Chinese models", answer, List.of(race(), shares(counted), published()));
    }

    private boolean isOfThisYear(Model model) {
        return model.release() != null
                && model.release().earliest().getYear() == catalog.asOf().getYear();
    }

    private static String percent(Shares shares, String key) {
        return Figures.shown(100 * share(shares, key), 0) + " %";
    }

    private Shares byCountry(Counted counted) {
        return counted.by(m -> Owners.COUNTRY.of(catalog, m.labId()));
    }

    private List<RatedModel> records(String country) {
        return filtered(country, m -> Owners.COUNTRY.of(catalog, m.labId()).containsKey(country))
                .frontier(true);
    }

    private RatedModel best(String country) {
        List<RatedModel> records = records(country);
        return records.get(records.size() - 1);
    }

    private Figure race() {
        ChartOption chart = ChartOption.overTime("index, points");
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, String> side : List.of(Map.entry("CN", "Chinese"), Map.entry("US", "American"))) {
            List<RatedModel> records = records(side.getKey());
            chart.steps(
                    side.getValue() + " open models",
                    steps(records),
                    race.asOf(),
                    side.getKey().equals("CN"));
            records.forEach(m ->
                    rows.add(List.of(m.date().toString(), side.getValue(), m.name(), Figures.shown(m.level(), 1))));
        }
        return new Figure(
                "us-cn",
                "The best American and Chinese open model by day (index, points)",
                "running maximum by day of release; by the seat of the lab",
                INDEX_SOURCE + "; seats of " + catalogSource,
                chart.option(),
                List.of("date", "side", "model", "index"),
                rows);
    }

    private Figure shares(Map<String, Shares> counted) {
        Shares models = counted.values().iterator().next();
        List<String> keys =
                models.parts().stream().limit(6).map(Shares.Part::key).toList();
        ChartOption bars = ChartOption.bars("share, %", keys);
        List<List<String>> rows = new ArrayList<>();
        counted.forEach((what, shares) -> {
            bars.bars(
                    what,
                    keys.stream()
                            .map(k -> Math.rint(1000 * share(shares, k)) / 10)
                            .toList(),
                    "");
            rows.add(List.of(
                    what,
                    Figures.shown(shares.total(), 0),
                    Figures.shown(100 * share(shares, "CN"), 1),
                    Figures.shown(100 * share(shares, "US"), 1),
                    Figures.shown(100 * share(shares, "FR"), 1),
                    Figures.shown(shares.hhi(), 3),
                    shares.definition()));
        });
        return new Figure(
                "shares",
                "Shares by country of the lab (%)",
                "joint labs divided equally; downloads and derivatives are those that the catalog has figures for, a"
                        + " sample and not the whole Hub; HHI: sum of squared shares, 1 for a monopoly",
                catalogSource,
                bars.option(),
                List.of("of", "total", "CN, %", "US, %", "FR, %", "HHI", "counted"),
                rows);
    }

    /** The shares and sums of downloads, derivatives and tokens that others published by country or family. */
    private Figure published() {
        List<List<String>> rows = catalog.adoption().stream()
                .filter(f -> f.value() != null
                        && isTraceable(f.source().location())
                        && !f.metric().contains("snapshot")
                        && (f.metric().startsWith("share")
                                || f.metric().startsWith("cumulative")
                                || f.metric().startsWith("OpenRouter share")))
                .map(f -> List.of(
                        f.subject(),
                        f.metric(),
                        f.value() == null ? "" : shown(f.value()),
                        String.valueOf(f.unit()),
                        f.period() != null
                                ? f.period()
                                : f.date() == null ? "" : f.date().toString(),
                        f.source().location()))
                .toList();
        return Figure.table(
                "published",
                "What others count (downloads, or % as told)",
                "as published, not recomputed; the counts differ in what they count and do not add up",
                "per row",
                List.of("whose", "what", "figure", "unit", "when", "source"),
                rows);
    }

    private static String shown(BigDecimal value) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }

    /** Only what names a publication that a reader can look up, not a search index or rows that are not beside it. */
    private static boolean isTraceable(String source) {
        return !source.equals("derived") && !source.contains("search index") && !source.contains("index doc");
    }

    Section cadence() {
        List<Cadence> cadences = catalog.labs().stream()
                .map(l -> Cadence.of(l.id(), catalog.modelsOfLab(l.id())))
                .filter(c -> c.releases() >= 8 && c.medianDays() != null && c.trend() != null)
                .sorted(Comparator.comparingInt(Cadence::releases).reversed())
                .limit(16)
                .sorted(Comparator.comparing(Cadence::medianDays, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        ChartOption chart = ChartOption.bars(
                        "days between releases, median",
                        cadences.stream().map(c -> labName(c.lab())).toList())
                .bars(
                        "median interval",
                        cadences.stream()
                                .map(c -> c.medianDays() == null ? Double.NaN : c.medianDays())
                                .toList(),
                        "")
                .labelled();
        List<List<String>> rows = cadences.stream()
                .map(c -> List.of(
                        labName(c.lab()),
                        Integer.toString(c.releases()),
                        Figures.shown(c.medianDays(), 1),
                        Figures.shown(c.trend(), 1),
                        c.dates().get(0).toString(),
                        c.dates().get(c.releases() - 1).toString()))
                .toList();
        Figure figure = new Figure(
                "cadence",
                "Median interval between days of release (days), the 16 labs with most of them",
                "models of one day are one release, only releases known to the day; trend: change of the interval in days"
                        + " per year (Theil-Sen), negative is faster",
                catalogSource,
                chart.option(),
                List.of("lab", "days of release", "median days", "trend, days a year", "first", "last"),
                rows);
        long faster = cadences.stream()
                .filter(c -> c.trend() != null && c.trend() < 0)
                .count();
        return new Section(
                "cadence",
                "How fast do labs iterate?",
                "Of the 16 labs with most days of release "
                        + labName(cadences.get(0).lab())
                        + " is the fastest: half of its intervals are at most "
                        + rows.get(0).get(2) + " days. "
                        + faster + " of the 16 got faster over their history.",
                List.of(figure));
    }

    Section pricesAndCompute() {
        Benchmark index = catalog.benchmark(CatalogRaces.INDEX).orElseThrow();
        List<List<String>> rows = new ArrayList<>();
        List<ChartOption.NamedPoint> openPrices = new ArrayList<>();
        List<ChartOption.NamedPoint> closedPrices = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (int level = 120; level <= 160; level += 5) {
            PriceAtLevel open = cheapest(index, level, true);
            PriceAtLevel closed = cheapest(index, level, false);
            for (PriceAtLevel price : new @Nullable PriceAtLevel[] {open, closed}) {
                if (price != null) {
                    boolean side = price.model().access().hasWeights();
                    double usd = price.blended().doubleValue();
                    (side ? openPrices : closedPrices)
                            .add(new ChartOption.NamedPoint(
                                    modelName(price.model().id()), level, usd));
                    rows.add(row(level, price));
                }
            }
            if (open != null && closed != null && (level == 140 || level == 150)) {
                told.add("at " + level + " points the cheapest open model costs "
                        + Figures.shown(open.blended().doubleValue(), 2) + " US dollars per million tokens ("
                        + modelName(open.model().id()) + "), the cheapest closed one "
                        + Figures.shown(closed.blended().doubleValue(), 2) + " ("
                        + modelName(closed.model().id()) + ")");
            }
        }
        ChartOption chart = ChartOption.priceOver("level of the index, points", "USD per million tokens (log)")
                .points("open", openPrices, true)
                .points("closed", closedPrices, true);
        Figure price = new Figure(
                "price",
                "The cheapest offer of a model that reaches a level of the index (USD per million tokens)",
                "three tokens in for one out; free trials left out; prices of 2026-05-15 to 2026-07-02",
                "models.dev and OpenRouter by way of " + catalogSource,
                chart.option(),
                List.of("index", "side", "model", "provider", "USD per million", "source"),
                rows);
        return new Section(
                "price",
                "What does it cost, and who owns the compute?",
                "By list prices, " + String.join("; ", told) + ". " + owners(),
                List.of(price, compute()));
    }

    private @Nullable PriceAtLevel cheapest(Benchmark index, int level, boolean open) {
        return PriceAtLevel.cheapest(
                        catalog, index, level, "USD", m -> m.access().hasWeights() == open)
                .orElse(null);
    }

    private static List<String> row(int level, PriceAtLevel price) {
        return List.of(
                Integer.toString(level),
                price.model().access().hasWeights() ? "open" : "closed",
                price.model().id(),
                price.offer().provider(),
                Figures.shown(price.blended().doubleValue(), 3),
                price.offer().source().location());
    }

    private List<ComputeShare> shares() {
        return catalog.computeShares().stream()
                .filter(c -> c.unit().startsWith("%") && isTraceable(c.source().location()))
                .sorted(Comparator.comparing((ComputeShare c) -> c.date().earliest())
                        .reversed()
                        .thenComparing(c -> c.value().negate()))
                .toList();
    }

    private String owners() {
        return shares().stream()
                .filter(c -> c.metric().startsWith("share of world AI compute"))
                .findFirst()
                .map(c -> "Of the world's AI compute " + owner(c) + " held "
                        + c.value().toPlainString() + " " + c.unit() + " at " + c.date() + " (" + c.basis() + ").")
                .orElse("");
    }

    private static String owner(ComputeShare share) {
        return share.subject().replace("+", " + ");
    }

    private Figure compute() {
        List<List<String>> rows = shares().stream()
                .limit(24)
                .map(c -> List.of(
                        c.date().toString(),
                        owner(c),
                        c.metric(),
                        c.value().toPlainString()
                                + (c.high() == null ? "" : " to " + c.high().toPlainString()),
                        c.unit(),
                        c.basis(),
                        c.source().location()))
                .toList();
        return Figure.table(
                "compute",
                "Shares of AI compute (%)",
                "as published or computed from published medians, see the basis; the latest first",
                "per row",
                List.of("date", "whose", "what", "figure", "unit", "basis", "source"),
                rows);
    }
}
