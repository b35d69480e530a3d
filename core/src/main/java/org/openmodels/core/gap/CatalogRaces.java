package org.openmodels.core.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Direction;
import org.openmodels.core.benchmark.Reporter;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.benchmark.ScorePreference;
import org.openmodels.core.catalog.CatalogMatch;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.catalog.ReleaseDate;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/**
 * The scores of a catalog as races, and the catalog's model behind a name of another source.
 *
 * <p>Stateless and thread-safe.
 */
public final class CatalogRaces {
    /** The benchmark that is Epoch AI's index. */
    public static final String INDEX = "epoch-capabilities-index";

    private CatalogRaces() {}

    /**
     * Returns the race on a benchmark: each model with a known day of release by the score that stands for it ({@link
     * ScorePreference}) among those that nobody with an interest reports. An accuracy in percent counts as −ln(1 − accuracy),
     * in nats; of a measure where less is better the negative counts.
     */
    public static Race on(ModelCatalog catalog, Benchmark benchmark) {
        List<RatedModel> rated = new ArrayList<>();
        Set<Source> sources = new LinkedHashSet<>();
        for (Model model : catalog.models()) {
            Optional<LocalDate> date = day(model);
            Optional<Score> best = date.isEmpty() ? Optional.empty() : score(catalog, model, benchmark);
            if (date.isPresent() && best.isPresent()) {
                rated.add(new RatedModel(
                        model.id(),
                        date.get(),
                        level(benchmark, best.get()),
                        null,
                        model.access().hasWeights()));
                sources.add(best.get().source());
            }
        }
        String unit = isAccuracy(benchmark) ? ", -ln(1 - accuracy), nats" : ", " + benchmark.metric();
        return Race.of(benchmark.name() + unit, rated, catalog.asOf(), List.copyOf(sources));
    }

    private static Optional<LocalDate> day(Model model) {
        ReleaseDate release = model.release();
        return release == null || release.date().precision() != PartialDate.Precision.DAY
                ? Optional.empty()
                : Optional.of(release.earliest());
    }

    private static Optional<Score> score(ModelCatalog catalog, Model model, Benchmark benchmark) {
        return ScorePreference.of(
                catalog.scores(model.id()).stream()
                        .filter(s -> s.reporter().kind() != Reporter.Kind.SELF_REPORTED
                                && s.reporter().kind() != Reporter.Kind.COMPETITOR)
                        .toList(),
                benchmark);
    }

    private static boolean isAccuracy(Benchmark benchmark) {
        return benchmark.metric().startsWith("accuracy") && benchmark.direction() != Direction.LOWER_IS_BETTER;
    }

    private static double level(Benchmark benchmark, Score score) {
        double value = score.value().doubleValue();
        if (isAccuracy(benchmark)) {
            return -Math.log1p(-Math.max(0, Math.min(0.9999, value / 100)));
        }
        return benchmark.direction() == Direction.LOWER_IS_BETTER ? -value : value;
    }

    /**
     * Returns the catalog's model behind a rated one of any source: by id or name, or else one on the index with the same
     * figure whose id shares the first word of the name. Empty where none is sure.
     */
    public static Optional<Model> model(ModelCatalog catalog, RatedModel rated) {
        Optional<Model> named = catalog.find(rated.name()).or(() -> resolved(catalog, rated.name()));
        if (named.isPresent()) {
            return named;
        }
        String word = firstWord(rated.name());
        return catalog.scoresOn(INDEX).stream()
                .filter(s -> Math.abs(s.value().doubleValue() - rated.level()) < 0.0051)
                .flatMap(s -> catalog.find(s.modelId()).stream())
                .filter(m -> word.length() > 1
                        && firstWord(m.id().substring(m.id().indexOf('/') + 1)).startsWith(word))
                .findFirst();
    }

    private static Optional<Model> resolved(ModelCatalog catalog, String name) {
        return catalog.resolve(name.replace(' ', '-')) instanceof CatalogMatch.OfModel match
                ? Optional.of(match.model())
                : Optional.empty();
    }

    private static String firstWord(String name) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)); i++) {
            word.append(Character.toLowerCase(name.charAt(i)));
        }
        return word.toString();
    }
}
