package org.openmodels.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmodels.core.analysis.Owners;
import org.openmodels.core.analysis.PriceAtLevel;
import org.openmodels.core.gap.CalendarGap;
import org.openmodels.core.gap.CatchUpGap;
import org.openmodels.core.gap.GapDefinition;
import org.openmodels.core.gap.HorizontalGap;
import org.openmodels.core.gap.Race;
import org.openmodels.core.gap.ReleaseGap;
import org.openmodels.core.gap.Spread;
import org.openmodels.core.gap.VerticalGap;
import org.openmodels.core.size.SizeBasis;
import org.openmodels.examples.StatePage.Figure;
import org.openmodels.examples.StatePage.Section;
import org.openmodels.licenses.advice.Advisor;

/** How far behind open models are: by each definition, for subsets, and what is not caught yet. */
final class GapSection extends StateData {

    GapSection(Advisor advisor) {
        super(advisor);
    }

    Section behind() {
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
}
