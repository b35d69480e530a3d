package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.analysis.Cadence;
import org.openmodels.core.catalog.Lab;
import org.openmodels.core.catalog.ModelCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cadence}: how fast do labs release? */
@Command(name = "cadence", description = "Says how often labs release open models, and whether they get faster.")
final class CadenceCommand extends View {
    private static final int SHOWN = 20;

    @Option(names = "--lab", paramLabel = "L", description = "One lab.")
    private @Nullable String lab;

    @Override
    public Integer call() {
        ModelCatalog catalog = ModelCatalog.bundled();
        List<Lab> labs = lab == null
                ? catalog.labs()
                : List.of(catalog.lab(lab)
                        .orElseThrow(() -> new InputException("no lab is known by the name '" + lab + "'")));
        List<Cadence> cadences = labs.stream()
                .map(l -> Cadence.of(l.id(), catalog.modelsOfLab(l.id())))
                .filter(c -> lab != null || c.releases() > 0)
                .sorted(Comparator.comparingInt(Cadence::releases).reversed().thenComparing(Cadence::lab))
                .toList();
        print(() -> answer(cadences, catalog), screen -> show(screen, cadences));
        return 0;
    }

    private static Answer answer(List<Cadence> cadences, ModelCatalog catalog) {
        ArrayNode labs = Answer.object().putArray("labs");
        for (Cadence c : cadences) {
            var node = labs.addObject().put("lab", c.lab()).put("releases", c.releases());
            Answer.put(node, "medianDays", Figures.rounded(c.medianDays(), 1));
            Answer.put(node, "trend", Figures.rounded(c.trend(), 2));
            if (c.releases() > 0) {
                node.put("first", c.dates().get(0).toString())
                        .put("last", c.dates().get(c.releases() - 1).toString());
            }
        }
        return new Answer()
                .with(
                        "definition",
                        "days on which models with weights came out (models of one day are one release, only releases known to the day); median interval in"
                                + " days; trend: by how many days the interval changes in a year (Theil-Sen), negative is faster")
                .with("labs", labs)
                .with("sources", Figures.catalog(catalog));
    }

    private static void show(Screen screen, List<Cadence> cadences) {
        screen.heading("Releases of open models by lab");
        screen.gap();
        screen.table(
                List.of(
                        Screen.column("lab", 24),
                        Screen.numbers("releases", 10),
                        Screen.numbers("median days", 13),
                        Screen.numbers("trend, days a year", 20)),
                cadences.stream()
                        .limit(SHOWN)
                        .map(c -> List.of(
                                c.lab(),
                                Integer.toString(c.releases()),
                                Figures.shown(c.medianDays(), 1),
                                Figures.shown(c.trend(), 1)))
                        .toList());
    }
}
