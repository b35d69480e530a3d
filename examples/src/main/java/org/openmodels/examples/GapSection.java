package org.openmodels.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openmodels.core.gap.CalendarGap;
import org.openmodels.core.gap.CatchUpGap;
import org.openmodels.core.gap.GapDefinition;
import org.openmodels.core.gap.HorizontalGap;
import org.openmodels.core.gap.Race;
import org.openmodels.core.gap.ReleaseGap;
import org.openmodels.core.gap.Spread;
import org.openmodels.core.gap.Uncaught;
import org.openmodels.core.gap.VerticalGap;
import org.openmodels.examples.StatePage.Figure;
import org.openmodels.examples.StatePage.Section;

/** How far behind open models are: by each definition, for subsets, and what is not caught yet. */
final class GapSection extends StateData {

    GapSection(Basis basis) {
        super(basis);
    }

    Section behind() {
        VerticalGap.Day now = VerticalGap.on(race, race.asOf()).orElseThrow();
        Race free = basis.filtered("truly-permissive");
        VerticalGap.Day freeNow = VerticalGap.on(free, race.asOf()).orElseThrow();
        List<Uncaught> open = CatchUpGap.of(race, 0).censored();
        String answer = "As of " + race.asOf() + " the best open model, "
                + now.open().name() + " ("
                + Figures.shown(now.open().level(), 1) + " on Epoch AI's index), stands "
                + Figures.shown(now.points(), 1) + " points below the best closed one, "
                + now.closed().name() + " ("
                + Figures.shown(now.closed().level(), 1) + "); the best under a truly permissive license, "
                + freeNow.open().name() + ", " + Figures.shown(freeNow.points(), 1)
                + " points. In months the answer depends on the definition: "
                + mean(HorizontalGap.of(race, GapDefinition.HORIZONTAL_SIGNIFICANT)
                        .months()) + " where a difference within the error does not count ("
                + mean(HorizontalGap.of(race, GapDefinition.HORIZONTAL_SIGNIFICANT_PINNED)
                        .months()) + " if a model without an error differs), "
                + mean(HorizontalGap.of(race).months()) + " across the levels of the index, "
                + mean(CalendarGap.of(race).months()) + " looking back from each day of "
                + race.asOf().getYear()
                + ". No open model has reached " + open.get(0).closed().name() + " in "
                + open.get(0).days() + " days, nor the " + (open.size() - 1) + " closed records after it.";
        return new Section(
                "behind",
                "How far behind are open models?",
                answer,
                List.of(frontiers(free), definitions(), daily(), subsets(), uncaught(open)));
    }

    private static String mean(Optional<Spread> months) {
        return Figures.shown(months.map(Spread::mean).orElse(null), 1);
    }

    private Figure frontiers(Race free) {
        ChartOption chart = ChartOption.overTime("index, points")
                .steps("closed", steps(race.frontier(false)), race.asOf(), true)
                .steps("open", steps(race.frontier(true)), race.asOf(), false)
                .steps("open, truly permissive license", steps(free.frontier(true)), race.asOf(), null);
        List<List<String>> records = new ArrayList<>();
        for (boolean open : new boolean[] {false, true}) {
            race.frontier(open)
                    .forEach(m -> records.add(List.of(
                            m.date().toString(), open ? "open" : "closed", m.name(), Figures.shown(m.level(), 2))));
        }
        return new Figure(
                "frontiers",
                "The best closed, open and truly permissive model by day (index, points)",
                "running maximum of the index by day of release",
                INDEX_SOURCE + "; license terms of " + catalogSource,
                chart.option(),
                List.of("date", "side", "model", "index"),
                records);
    }

    private Figure daily() {
        VerticalGap gap = VerticalGap.of(race);
        Map<LocalDate, Map.Entry<String, Double>> points = new TreeMap<>();
        List<List<String>> rows = new ArrayList<>();
        double last = Double.NaN;
        for (VerticalGap.Day day : gap.days()) {
            if (day.points() != last) {
                last = day.points();
                String pair = day.open().name() + " against " + day.closed().name();
                points.put(day.date(), Map.entry(pair, last));
                rows.add(List.of(
                        day.date().toString(), day.closed().name(), day.open().name(), Figures.shown(day.points(), 2)));
            }
        }
        Spread spread = gap.points().orElseThrow();
        return new Figure(
                "daily",
                "The gap day by day (points of the index between the best closed and the best open model)",
                GapDefinition.VERTICAL.words() + "; mean " + Figures.shown(spread.mean(), 2) + ", since January "
                        + race.asOf().getYear() + " "
                        + Figures.shown(
                                VerticalGap.between(race, race.asOf().withDayOfYear(1), race.asOf())
                                        .points()
                                        .map(Spread::mean)
                                        .orElse(null),
                                2),
                INDEX_SOURCE,
                ChartOption.overTime("points behind")
                        .steps("closed minus open", points, race.asOf(), null)
                        .option(),
                List.of("from", "best closed", "best open", "points"),
                rows);
    }

    private Figure definitions() {
        List<List<String>> rows = new ArrayList<>();
        CatchUpGap catchUp = CatchUpGap.of(race, 0);
        String uncaught = catchUp.censored().size() + " more uncaught; with them the median is "
                + Figures.shown(catchUp.survival().median(), 1);
        add(rows, GapDefinition.CATCH_UP, catchUp.months(), "months", uncaught);
        for (GapDefinition horizontal : List.of(
                GapDefinition.HORIZONTAL,
                GapDefinition.HORIZONTAL_SIGNIFICANT,
                GapDefinition.HORIZONTAL_SIGNIFICANT_PINNED)) {
            add(rows, horizontal, HorizontalGap.of(race, horizontal).months(), "months", "levels");
        }
        add(rows, GapDefinition.CALENDAR, CalendarGap.of(race).months(), "months", "days of " + year());
        add(rows, GapDefinition.PER_RELEASE, ReleaseGap.of(race).months(), "months", "open records of " + year());
        add(rows, GapDefinition.VERTICAL, VerticalGap.of(race).points(), "points", "days");
        return Figure.table(
                "definitions",
                "The gap by each published definition, all open models (months, or points of the index)",
                "mean, and the 5 and 95 % of the figures that make it, which is a spread and not a sampling error; no"
                        + " definition is preferred",
                INDEX_SOURCE,
                List.of("definition", "mean", "5 %", "95 %", "unit", "over", "in words"),
                rows);
    }

    private int year() {
        return race.asOf().getYear();
    }

    private static void add(
            List<List<String>> rows, GapDefinition definition, Optional<Spread> spread, String unit, String over) {
        spread.ifPresent(s -> rows.add(List.of(
                Figures.words(definition),
                Figures.shown(s.mean(), 2),
                Figures.shown(s.low(), 1),
                Figures.shown(s.high(), 1),
                unit,
                s.count() + (definition == GapDefinition.CATCH_UP ? " caught, " : " ") + over,
                definition.words())));
    }

    private Figure subsets() {
        Map<String, Race> races = new LinkedHashMap<>();
        races.put("all open models", race);
        races.put("truly permissive license", basis.filtered("truly-permissive"));
        races.put("made in the US", basis.filtered("country=US"));
        races.put("made in China", basis.filtered("country=CN"));
        races.put(
                "made in France, Germany, Switzerland or Britain",
                basis.filtered("country=FR", "country=DE", "country=CH", "country=GB"));
        races.put("at most 32B parameters", basis.filtered("max-params=32B"));
        races.put("at most 1 USD per million tokens", basis.filtered("max-price=1"));
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
        chart.labelled();
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

    private Figure uncaught(List<Uncaught> open) {
        List<List<String>> rows = open.stream()
                .map(u -> List.of(
                        u.closed().name(),
                        u.closed().date().toString(),
                        Figures.shown(u.closed().level(), 1),
                        Long.toString(u.days())))
                .toList();
        return Figure.table(
                "uncaught",
                "Closed records that no open model has reached (days since release)",
                "censored lags as of " + race.asOf() + ": at least so long, and counted as such in the medians",
                INDEX_SOURCE,
                List.of("closed model", "released", "index", "days without an equal"),
                rows);
    }
}
