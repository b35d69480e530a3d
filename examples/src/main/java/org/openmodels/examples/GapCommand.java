package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.gap.CalendarGap;
import org.openmodels.core.gap.CatalogRaces;
import org.openmodels.core.gap.CatchUp;
import org.openmodels.core.gap.CatchUpGap;
import org.openmodels.core.gap.EpochRaces;
import org.openmodels.core.gap.GapDefinition;
import org.openmodels.core.gap.HorizontalGap;
import org.openmodels.core.gap.LookBack;
import org.openmodels.core.gap.OpenClosedGap;
import org.openmodels.core.gap.Race;
import org.openmodels.core.gap.ReleaseGap;
import org.openmodels.core.gap.Spread;
import org.openmodels.core.gap.Survival;
import org.openmodels.core.gap.Uncaught;
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
        OpenClosedGap gap = gap(race, asked);
        print(() -> answer(gap), screen -> show(screen, gap));
        return 0;
    }

    private Race race(ModelCatalog catalog) {
        if (data.isEmpty() && benchmark == null) {
            Race race = EpochRaces.bundledIndex();
            return asOf == null ? race : race.asOf(asOf);
        }
        if (data.isEmpty()) {
            String id = benchmark == null ? CatalogRaces.INDEX : benchmark;
            Benchmark known = catalog.benchmark(id)
                    .orElseThrow(() -> new InputException("no benchmark is known by the name '" + id + "'"));
            Race race = CatalogRaces.on(catalog, known);
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
            case HORIZONTAL -> HorizontalGap.of(race, false);
            case HORIZONTAL_SIGNIFICANT -> HorizontalGap.of(race, true);
            case VERTICAL -> from == null ? VerticalGap.of(race) : VerticalGap.between(race, from, race.asOf());
            case CALENDAR -> from == null ? CalendarGap.of(race) : CalendarGap.between(race, from, race.asOf());
            case PER_RELEASE -> from == null ? ReleaseGap.of(race) : ReleaseGap.since(race, from);
        };
    }

    private static @Nullable Spread spread(OpenClosedGap gap) {
        if (gap instanceof CatchUpGap g) {
            return g.months().orElse(null);
        }
        if (gap instanceof HorizontalGap g) {
            return g.months().orElse(null);
        }
        if (gap instanceof VerticalGap g) {
            return g.points().orElse(null);
        }
        return gap instanceof CalendarGap g
                ? g.months().orElse(null)
                : ((ReleaseGap) gap).months().orElse(null);
    }

    private static List<Uncaught> censored(OpenClosedGap gap) {
        return gap instanceof CatchUpGap g ? g.censored() : gap instanceof HorizontalGap h ? h.censored() : List.of();
    }

    private Answer answer(OpenClosedGap gap) {
        Spread spread = spread(gap);
        boolean points = gap instanceof VerticalGap;
        Answer answer = new Answer()
                .with("definition", gap.definition().name())
                .with("definitionText", gap.definition().words())
                .with("measure", gap.race().measure())
                .with(
                        "openFilter",
                        gap.race().openFilter().isEmpty() ? null : gap.race().openFilter())
                .with("asOf", gap.race().asOf().toString())
                .with("models", gap.race().models().size());
        if (spread != null) {
            answer.with(points ? "points" : "months", Figures.rounded(spread.mean(), 4))
                    .with("median", Figures.rounded(spread.median(), 4))
                    .with("interval", List.of(Figures.rounded(spread.low(), 4), Figures.rounded(spread.high(), 4)))
                    .with("intervalText", "5-95 % spread of " + spread.count() + " figures")
                    .with("figures", spread.count());
        }
        if (gap instanceof CatchUpGap g) {
            answer.with("survival", survival(g.survival()));
        }
        return answer.with("catchUps", catchUps(gap))
                .with("censored", uncaught(censored(gap)))
                .with("sources", Figures.sources(gap.race().sources()));
    }

    private static ObjectNode survival(Survival s) {
        ObjectNode node =
                Answer.object().put("method", "Kaplan-Meier median, Brookmeyer-Crowley 95 % interval, months");
        Answer.put(node, "median", Figures.rounded(s.median(), 2));
        Answer.put(node, "low", Figures.rounded(s.low(), 2));
        Answer.put(node, "high", Figures.rounded(s.high(), 2));
        return node.put("caught", s.caught()).put("censored", s.censored());
    }

    private static ArrayNode catchUps(OpenClosedGap gap) {
        ArrayNode array = Answer.object().putArray("catchUps");
        List<CatchUp> pairs = new ArrayList<>();
        if (gap instanceof CatchUpGap g) {
            pairs.addAll(g.catchUps());
        } else if (gap instanceof ReleaseGap g) {
            g.releases().forEach(r -> pairs.add(pair(r)));
        }
        for (CatchUp c : pairs) {
            array.addObject()
                    .put("closed", c.closed().name())
                    .put("closedDate", c.closed().date().toString())
                    .put("open", c.open().name())
                    .put("openDate", c.open().date().toString())
                    .put("days", c.days())
                    .put("months", Figures.rounded(c.months(), 4));
        }
        return array;
    }

    private static CatchUp pair(LookBack back) {
        return new CatchUp(back.closed(), back.open());
    }

    private static ArrayNode uncaught(List<Uncaught> censored) {
        ArrayNode array = Answer.object().putArray("censored");
        censored.forEach(u -> array.addObject()
                .put("closed", u.closed().name())
                .put("closedDate", u.closed().date().toString())
                .put("days", u.days()));
        return array;
    }

    private static void show(Screen screen, OpenClosedGap gap) {
        Spread spread = spread(gap);
        String unit = gap instanceof VerticalGap ? " points" : " months";
        screen.heading(
                spread == null
                        ? "No gap can be told"
                        : Figures.shown(spread.mean(), 2) + unit + " on average (" + Figures.shown(spread.low(), 1)
                                + " to " + Figures.shown(spread.high(), 1) + ", median "
                                + Figures.shown(spread.median(), 1) + ")");
        screen.text(0, gap.definition() + ": " + gap.definition().words() + ".");
        screen.text(
                0,
                gap.race().measure() + ", as of " + gap.race().asOf()
                        + (gap.race().openFilter().isEmpty()
                                ? ""
                                : "; open models: " + gap.race().openFilter()));
        screen.gap();
        List<List<String>> rows = new ArrayList<>();
        catchUps(gap)
                .forEach(c -> rows.add(List.of(
                        c.get("closed").asText(),
                        c.get("closedDate").asText(),
                        c.get("open").asText(),
                        c.get("openDate").asText(),
                        Figures.shown(c.get("months").asDouble(), 2))));
        if (!rows.isEmpty()) {
            screen.table(
                    List.of(
                            Screen.column("closed", 30),
                            Screen.column("date", 12),
                            Screen.column("open", 30),
                            Screen.column("date", 12),
                            Screen.numbers("months", 8)),
                    rows);
            screen.gap();
        }
        censored(gap)
                .forEach(u -> screen.item(
                        "no open model that counts has reached " + u.closed().name() + " in " + u.days() + " days"));
        if (gap instanceof CatchUpGap g) {
            screen.text(
                    0,
                    "Median over caught and uncaught (Kaplan-Meier): "
                            + Figures.shown(g.survival().median(), 1) + " months");
        }
    }
}
