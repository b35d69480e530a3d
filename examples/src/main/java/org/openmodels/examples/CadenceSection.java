package org.openmodels.examples;

import java.util.Comparator;
import java.util.List;
import org.openmodels.core.analysis.Cadence;
import org.openmodels.examples.StatePage.Figure;
import org.openmodels.examples.StatePage.Section;

/** How fast labs iterate. */
final class CadenceSection extends StateData {

    CadenceSection(Basis basis) {
        super(basis);
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
                "Median interval between days of release (days), the " + cadences.size() + " labs with most of them",
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
                "Of the " + cadences.size() + " labs with most days of release "
                        + labName(cadences.get(0).lab())
                        + " is the fastest: half of its intervals are at most "
                        + rows.get(0).get(2) + " days. "
                        + faster + " of the " + cadences.size() + " got faster over their history.",
                List.of(figure));
    }
}
