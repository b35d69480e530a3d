package org.openmodels.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.gap.CalendarGap;
import org.openmodels.core.gap.CatalogRaces;
import org.openmodels.core.gap.CatchUpGap;
import org.openmodels.core.gap.EpochRaces;
import org.openmodels.core.gap.GapDefinition;
import org.openmodels.core.gap.HorizontalGap;
import org.openmodels.core.gap.OpenClosedGap;
import org.openmodels.core.gap.Race;
import org.openmodels.core.gap.ReleaseGap;
import org.openmodels.core.gap.VerticalGap;
import org.openmodels.core.source.epoch.EpochFile;
import org.openmodels.core.source.epoch.EpochResult;
import org.openmodels.core.source.epoch.EpochScore;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.history.LicenseClasses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gap}: how far are open models behind closed ones, by which definition? */
@Command(
        name = "gap",
        description = "Says how far open models are behind closed ones, by one of the published definitions.")
final class GapCommand extends View {
    @Option(names = "--benchmark", paramLabel = "B", description = "A benchmark of the catalog or of --data.")
    private @Nullable String benchmark;

    @Option(names = "--index", description = "Epoch AI's capabilities index.")
    private boolean index;

    @Option(
            names = "--definition",
            description = "${COMPLETION-CANDIDATES} (default: CATCH_UP on a benchmark, HORIZONTAL on the index).")
    private @Nullable GapDefinition definition;

    @Option(
            names = "--open-filter",
            split = ",",
            paramLabel = "FILTER",
            description = "truly-permissive, country=US, max-params=32B, max-price=1.5 (USD per million tokens).")
    private List<String> filters = List.of();

    @Option(
            names = "--data",
            arity = "1..*",
            paramLabel = "FILE",
            description = "CSV files of Epoch AI instead of the bundled catalog.")
    private List<Path> data = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day up to which releases are known (default: that of the data).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "First day of the window of VERTICAL, CALENDAR and PER_RELEASE.")
    private @Nullable LocalDate from;

    @Override
    public Integer call() {
        if (index == (benchmark != null)) {
            throw new InputException("gap needs either --index or --benchmark");
        }
        Advisor advisor = Advisor.bundled();
        Race race = OpenFilter.apply(race(advisor.catalog()), filters, advisor.catalog(), new LicenseClasses(advisor));
        GapDefinition asked =
                definition != null ? definition : index ? GapDefinition.HORIZONTAL : GapDefinition.CATCH_UP;
        GapAnswer gap = new GapAnswer(gap(race, asked), data.isEmpty() && benchmark != null);
        print(gap::document, gap::show);
        return 0;
    }

    private Race race(ModelCatalog catalog) {
        if (data.isEmpty()) {
            Race race = benchmark == null
                    ? EpochRaces.bundledIndex()
                    : CatalogRaces.on(catalog, Inputs.benchmark(catalog, benchmark));
            return asOf == null ? race : race.asOf(asOf);
        }
        EpochFiles files = new EpochFiles(data);
        if (benchmark == null) {
            List<EpochScore> scores = files.of(EpochFile.Scores.class).stream()
                    .flatMap(f -> f.rows().stream())
                    .toList();
            if (scores.isEmpty()) {
                throw new InputException("gap --index needs the published scores among --data");
            }
            return EpochRaces.ofIndex(scores, asOf, files.source());
        }
        List<EpochResult> results = files.results();
        boolean known = results.stream().anyMatch(r -> r.accuracies().containsKey(benchmark));
        if (!known) {
            throw new InputException("no result on '" + benchmark + "' is among --data");
        }
        return EpochRaces.ofNovember2024(results, benchmark, asOf, files.source());
    }

    private OpenClosedGap gap(Race race, GapDefinition asked) {
        return switch (asked) {
            case CATCH_UP -> CatchUpGap.of(race, race.measure().endsWith("nats") ? EpochRaces.TOLERANCE : 0);
            case HORIZONTAL, HORIZONTAL_SIGNIFICANT, HORIZONTAL_SIGNIFICANT_PINNED -> HorizontalGap.of(race, asked);
            case VERTICAL -> from == null ? VerticalGap.of(race) : VerticalGap.between(race, from, race.asOf());
            case CALENDAR -> from == null ? CalendarGap.of(race) : CalendarGap.between(race, from, race.asOf());
            case PER_RELEASE -> from == null ? ReleaseGap.of(race) : ReleaseGap.since(race, from);
        };
    }
}
