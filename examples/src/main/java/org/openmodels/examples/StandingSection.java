package org.openmodels.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.analysis.Domain;
import org.openmodels.core.analysis.LabStanding;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Reporter;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.benchmark.ScorePreference;
import org.openmodels.core.catalog.Lab;
import org.openmodels.examples.StatePage.Figure;
import org.openmodels.examples.StatePage.Section;

/** Which labs stand where: coding, agentic work, cyber security, mathematics. */
final class StandingSection extends StateData {

    StandingSection(Basis basis) {
        super(basis);
    }

    Section standing() {
        List<Lab> labs = FrontierCommand.labsWithOpenModels(catalog);
        List<Figure> figures = new ArrayList<>();
        List<String> leaders = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            Map<Benchmark, List<LabStanding>> standings = LabStanding.in(catalog, domain, labs);
            figures.add(figure(domain, standings));
            standings.entrySet().stream()
                    .max(Comparator.comparingLong(e -> entries(e.getValue())))
                    .filter(e -> entries(e.getValue()) > 0)
                    .ifPresent(e -> leaders.add(leader(domain, e.getKey(), e.getValue())));
        }
        return new Section(
                "standing",
                "Which labs stand where?",
                "By the best open model of each lab, on the benchmark of the field with most of them: "
                        + String.join("; ", leaders)
                        + ". Most labs have no entry on most benchmarks; the tables say so rather than rank them last.",
                figures);
    }

    private static long entries(List<LabStanding> standings) {
        return standings.stream().filter(LabStanding::hasEntry).count();
    }

    private String leader(Domain domain, Benchmark benchmark, List<LabStanding> standings) {
        LabStanding first = standings.get(0);
        Score best = Objects.requireNonNull(first.best());
        return Figures.words(domain) + ", " + labName(first.lab()) + " with " + modelName(best.modelId()) + " ("
                + Figures.shown(best.value().doubleValue(), 1) + " on " + benchmark.name()
                + (isOwn(best) ? ", its own figure)" : ")");
    }

    private static boolean isOwn(Score score) {
        return score.reporter().kind() == Reporter.Kind.SELF_REPORTED;
    }

    private Figure figure(Domain domain, Map<Benchmark, List<LabStanding>> standings) {
        Map<Benchmark, Map<String, LabStanding>> byLab = new LinkedHashMap<>();
        Set<String> rows = new LinkedHashSet<>();
        standings.forEach((benchmark, list) -> {
            Map<String, LabStanding> own = new TreeMap<>();
            list.forEach(s -> own.put(s.lab(), s));
            byLab.put(benchmark, own);
            list.stream().filter(LabStanding::hasEntry).map(LabStanding::lab).forEach(rows::add);
        });
        List<String> header = new ArrayList<>(List.of("lab"));
        byLab.keySet().forEach(b -> header.add(b.name() + ", " + b.metric()));
        List<List<String>> cells = new ArrayList<>();
        for (String lab : rows) {
            List<String> row = new ArrayList<>(List.of(labName(lab)));
            byLab.values().forEach(own -> row.add(cell(own.get(lab))));
            cells.add(List.copyOf(row));
        }
        String title = Figures.words(domain).substring(0, 1).toUpperCase(Locale.ROOT)
                + Figures.words(domain).substring(1);
        int without = FrontierCommand.labsWithOpenModels(catalog).size() - rows.size();
        return Figure.table(
                "standing-" + Figures.words(domain),
                title + ": labs by their best open model (rank, score, model)",
                ScorePreference.WORDS + "; equal scores share a rank; " + without
                        + " more labs with open models have no entry on any of these",
                catalogSource,
                header,
                cells);
    }

    private String cell(@Nullable LabStanding standing) {
        if (standing == null || standing.best() == null) {
            return "no entry";
        }
        return standing.rank() + ". " + Figures.shown(standing.best().value().doubleValue(), 1) + " "
                + modelName(standing.best().modelId())
                + (isOwn(standing.best()) ? " (own figure)" : "");
    }
}
