package org.openmodels.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmodels.core.analysis.Counted;
import org.openmodels.core.analysis.Owners;
import org.openmodels.core.analysis.Shares;
import org.openmodels.core.catalog.Downloads;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.gap.RatedModel;
import org.openmodels.examples.StatePage.Figure;
import org.openmodels.examples.StatePage.Section;

/** American and Chinese open models: the best of each, and their shares. */
final class CountrySection extends StateData {

    CountrySection(Basis basis) {
        super(basis);
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
        return basis.filtered("country=" + country).frontier(true);
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
}
