package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openmodels.core.analysis.ComparedModel;
import org.openmodels.core.analysis.FamilyComparison;
import org.openmodels.core.analysis.Measurement;
import org.openmodels.core.analysis.ModelPair;
import org.openmodels.core.analysis.ReportedTables;
import org.openmodels.core.catalog.CatalogMatch;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.size.SizeBasis;
import org.openmodels.core.source.Source;
import org.openmodels.core.source.epoch.EpochFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: two families or models against each other, size by size. */
@Command(
        name = "compare",
        description = "Compares two families, generations or models at equal size, only where scores compare.")
final class CompareCommand extends View {
    @Parameters(index = "0", paramLabel = "A", description = "A family, a generation such as gemma-4, or a model.")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String b = "";

    @Option(
            names = "--by",
            defaultValue = "total",
            description = "total, active or effective (default: ${DEFAULT-VALUE}).")
    private SizeBasis by = SizeBasis.TOTAL;

    @Option(
            names = "--tolerance",
            defaultValue = "0.25",
            description = "By how much sizes may differ (default: ${DEFAULT-VALUE}).")
    private double tolerance;

    @Option(
            names = "--data",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Score tables besides those of the library.")
    private List<Path> data = List.of();

    @Override
    public Integer call() {
        ModelCatalog catalog = ModelCatalog.bundled();
        List<ReportedTables> tables = new ArrayList<>(List.of(ReportedTables.bundled()));
        new EpochFiles(data).of(EpochFile.Reported.class).forEach(f -> tables.add(new ReportedTables(f.rows())));
        List<ComparedModel> as = side(catalog, tables, a);
        List<ComparedModel> bs = side(catalog, tables, b);
        if (!(tolerance >= 0)) {
            throw new InputException("tolerance must not be negative: " + tolerance);
        }
        FamilyComparison comparison =
                FamilyComparison.of(as, bs, by, as.size() == 1 && bs.size() == 1 ? Double.MAX_VALUE : tolerance);
        print(() -> answer(comparison), screen -> show(screen, comparison));
        return 0;
    }

    private static List<ComparedModel> side(ModelCatalog catalog, List<ReportedTables> tables, String name) {
        CatalogMatch match = catalog.resolve(name);
        if (match instanceof CatalogMatch.Nothing nothing) {
            throw new InputException("no family or model is known by the name '" + name + "'"
                    + (nothing.similar().isEmpty() ? "" : "; similar: " + String.join(", ", nothing.similar())));
        }
        List<Model> models = match.models();
        return FamilyComparison.scored(
                catalog,
                models,
                m -> tables.stream().flatMap(t -> t.of(m).stream()).toList());
    }

    private Answer answer(FamilyComparison comparison) {
        ArrayNode pairs = Answer.object().putArray("pairs");
        List<Source> sources = new ArrayList<>();
        for (ModelPair pair : comparison.pairs()) {
            ObjectNode node = pairs.addObject()
                    .put("a", pair.match().a().model().id())
                    .put("b", pair.match().b().model().id())
                    .put("sizeA", pair.match().sizeA().value())
                    .put("sizeB", pair.match().sizeB().value());
            ArrayNode shared = node.putArray("shared");
            pair.shared().forEach(bout -> {
                ObjectNode row = shared.addObject()
                        .put("benchmark", bout.a().benchmark())
                        .put("a", bout.a().value())
                        .put("b", bout.b().value())
                        .put("result", bout.result().name());
                Answer.put(row, "standardError", Figures.rounded(bout.standardError(), 2));
                setup(row, bout.a());
                sources.add(bout.a().source());
                sources.add(bout.b().source());
            });
            ArrayNode refused = node.putArray("refused");
            pair.refused().forEach(r -> {
                ObjectNode row = refused.addObject()
                        .put("benchmark", r.benchmark())
                        .put("a", r.a().value())
                        .put("b", r.b().value());
                row.put(
                        "why",
                        String.join(", ", r.why().stream().map(Enum::name).toList()));
            });
        }
        return new Answer()
                .with(
                        "definition",
                        "each model against the closest of the other side by " + by
                                + " size within the tolerance, on every benchmark where"
                                + " version, metric, direction, scale, tools, mode and kind of reporter agree; a tie is a difference within 1.96 standard errors where the"
                                + " number of items is known; p is the two-sided exact sign test without ties, bouts taken as independent")
                .with("by", by.name())
                .with("tolerance", Figures.rounded(tolerance, 4))
                .with("pairs", pairs)
                .with("wins", comparison.wins())
                .with("ties", comparison.ties())
                .with("losses", comparison.losses())
                .with("pValue", Figures.rounded(comparison.pValue(), 6))
                .with("unmatched", comparison.unmatched())
                .with("sources", Figures.sources(sources));
    }

    private static void setup(ObjectNode row, Measurement m) {
        Answer.put(row, "mode", m.mode());
        row.put("reporter", m.reporter().name());
    }

    private void show(Screen screen, FamilyComparison comparison) {
        screen.heading(a + " against " + b + " by " + by + " size: " + comparison.wins() + " wins, " + comparison.ties()
                + " ties, " + comparison.losses() + " losses, p = " + Figures.shown(comparison.pValue(), 4));
        for (ModelPair pair : comparison.pairs()) {
            screen.gap();
            screen.heading(
                    pair.match().a().model().id() + " (" + pair.match().sizeA().toShortString() + ") - "
                            + pair.match().b().model().id() + " ("
                            + pair.match().sizeB().toShortString() + ")");
            screen.table(
                    List.of(
                            Screen.column("benchmark", 44),
                            Screen.numbers("a", 10),
                            Screen.numbers("b", 10),
                            Screen.column("result", 8)),
                    pair.shared().stream()
                            .map(x -> List.of(
                                    x.a().benchmark(),
                                    Figures.shown(x.a().value(), 2),
                                    Figures.shown(x.b().value(), 2),
                                    x.result().name()))
                            .toList());
            pair.refused().forEach(r -> screen.item(r.benchmark() + " is not compared: " + r.why()));
        }
        screen.gap();
        screen.text(0, "Without a partner of their size: " + String.join(", ", comparison.unmatched()));
    }
}
