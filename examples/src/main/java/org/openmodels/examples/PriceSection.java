package org.openmodels.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.analysis.PriceAtLevel;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.catalog.ComputeShare;
import org.openmodels.core.gap.CatalogRaces;
import org.openmodels.examples.StatePage.Figure;
import org.openmodels.examples.StatePage.Section;

/** What a level of the index costs, and who owns the compute. */
final class PriceSection extends StateData {

    PriceSection(Basis basis) {
        super(basis);
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
                "three tokens in for one out; free trials left out; prices of " + days(),
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

    /** Returns the days of which the prices are. */
    private String days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        catalog.offers().forEach(offer -> {
            LocalDate day = offer.source().asOf();
            if (day != null) {
                days.add(day);
            }
        });
        return days.isEmpty() ? "unknown days" : days.first() + " to " + days.last();
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
