package org.openmodels.core.analysis;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Direction;
import org.openmodels.core.benchmark.ScorePreference;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.catalog.Offer;

/**
 * The cheapest way to a level on a benchmark: the offer with the lowest blended price among the models that reach it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param level the level asked for
 * @param model the model
 * @param score the score that stands for it ({@link ScorePreference})
 * @param offer the offer
 * @param blended the price of a million tokens, three in for one out
 */
public record PriceAtLevel(double level, Model model, double score, Offer offer, BigDecimal blended)
        implements Serializable {

    /** Returns the cheapest offer in a currency of the models that pass; free offers are trials and do not count. */
    public static Optional<PriceAtLevel> cheapest(
            ModelCatalog catalog, Benchmark benchmark, double level, String currency, Predicate<Model> passes) {
        return catalog.models().stream()
                .filter(passes)
                .flatMap(model -> ScorePreference.of(catalog.scores(model.id()), benchmark)
                        .map(score -> score.value().doubleValue())
                        .filter(score -> reaches(benchmark, score, level))
                        .flatMap(score -> cheapest(catalog, model, currency)
                                .flatMap(offer -> blended(offer)
                                        .map(price -> new PriceAtLevel(level, model, score, offer, price))))
                        .stream())
                .min(Comparator.comparing((PriceAtLevel p) -> p.blended())
                        .thenComparing(p -> p.model().id()));
    }

    private static boolean reaches(Benchmark benchmark, double score, double level) {
        return benchmark.direction() == Direction.LOWER_IS_BETTER ? score <= level : score >= level;
    }

    /** Returns the cheapest offer of a model in a currency. */
    public static Optional<Offer> cheapest(ModelCatalog catalog, Model model, String currency) {
        return catalog.offers(model.id()).stream()
                .filter(offer -> offer.currency().equals(currency))
                .filter(offer -> blended(offer).filter(p -> p.signum() > 0).isPresent())
                .min(Comparator.comparing((Offer offer) -> blended(offer).orElseThrow())
                        .thenComparing(offer -> offer.provider()));
    }

    /** Returns the blended price of an offer: three quarters in, one quarter out; empty where one is not told. */
    public static Optional<BigDecimal> blended(Offer offer) {
        BigDecimal in = offer.inputPerMillion();
        BigDecimal out = offer.outputPerMillion();
        return in == null || out == null
                ? Optional.empty()
                : Optional.of(in.multiply(BigDecimal.valueOf(3)).add(out).divide(BigDecimal.valueOf(4)));
    }
}
