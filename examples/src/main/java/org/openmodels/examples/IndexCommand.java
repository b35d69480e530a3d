package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.index.CapabilityIndex;
import org.openmodels.core.index.IndexDefinition;
import org.openmodels.core.index.IndexedModel;
import org.openmodels.core.index.Observation;
import org.openmodels.core.index.Resampling;
import org.openmodels.core.source.epoch.EpochFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code index}: one scale for all models, fitted to their results. */
@Command(name = "index", description = "Fits a capabilities index to observations and draws its intervals.")
final class IndexCommand extends View {
    private static final int SHOWN = 20;

    @Option(
            names = "--data",
            required = true,
            arity = "1..*",
            paramLabel = "OBSERVATIONS.csv",
            description = "Epoch AI's observations.")
    private List<Path> data = List.of();

    @Option(names = "--bootstrap", paramLabel = "N", description = "Refits for the 5-95 %% intervals, for example 500.")
    private @Nullable Integer bootstrap;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed of the draws (default: 1).")
    private long seed;

    @Override
    public Integer call() {
        EpochFiles files = new EpochFiles(data);
        List<Observation> observations = files.of(EpochFile.Observations.class).stream()
                .flatMap(file -> file.rows().stream())
                .map(Observation::of)
                .toList();
        CapabilityIndex index = fit(observations);
        print(() -> answer(index, files), screen -> show(screen, index));
        return 0;
    }

    private CapabilityIndex fit(List<Observation> observations) {
        try {
            return bootstrap == null
                    ? CapabilityIndex.fit(observations, IndexDefinition.EPOCH)
                    : CapabilityIndex.fit(observations, IndexDefinition.EPOCH, new Resampling(bootstrap, seed));
        } catch (IllegalArgumentException unusable) {
            throw new InputException(String.valueOf(unusable.getMessage()));
        }
    }

    private Answer answer(CapabilityIndex index, EpochFiles files) {
        ArrayNode models = Answer.object().putArray("models");
        index.models().forEach(m -> {
            var node = models.addObject().put("model", m.model()).put("index", Figures.rounded(m.index(), 4));
            Answer.put(node, "low", Figures.rounded(m.low(), 2));
            Answer.put(node, "high", Figures.rounded(m.high(), 2));
            node.put("observations", m.observations());
            Answer.put(node, "date", m.date() == null ? null : m.date().toString());
        });
        ArrayNode benchmarks = Answer.object().putArray("benchmarks");
        index.benchmarks()
                .forEach(b -> benchmarks
                        .addObject()
                        .put("benchmark", b.benchmark())
                        .put("difficulty", Figures.rounded(b.difficulty(), 4))
                        .put("slope", Figures.rounded(b.slope(), 6))
                        .put("observations", b.observations()));
        return new Answer()
                .with("definition", index.definition().name())
                .with(
                        "interval",
                        index.resampling() == null ? null : "5-95 % of " + bootstrap + " refits, seed " + seed)
                .with("observations", index.observations())
                .with("steps", index.iterations())
                .with("rootMeanSquare", Figures.rounded(index.meanError(), 5))
                .with("models", models)
                .with("benchmarks", benchmarks)
                .with("sources", Figures.sources(List.of(files.source())));
    }

    private static void show(Screen screen, CapabilityIndex index) {
        screen.heading(
                index.models().size() + " models on " + index.benchmarks().size() + " benchmarks");
        screen.text(0, index.definition().name());
        screen.gap();
        screen.table(
                List.of(
                        Screen.column("model", 50),
                        Screen.numbers("index", 9),
                        Screen.numbers("5 %", 9),
                        Screen.numbers("95 %", 9)),
                index.models().stream().limit(SHOWN).map(IndexCommand::row).toList());
        screen.text(0, "and " + Math.max(0, index.models().size() - SHOWN) + " more: see --json");
    }

    private static List<String> row(IndexedModel m) {
        return List.of(m.model(), Figures.shown(m.index(), 2), Figures.shown(m.low(), 2), Figures.shown(m.high(), 2));
    }
}
