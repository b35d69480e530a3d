package org.openmodels.core.analysis;

import java.util.Optional;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.size.SizeBasis;

/**
 * What a model costs on a front.
 *
 * <p>Immutable and thread-safe.
 */
public enum FrontCost {
    /** All parameters. */
    TOTAL("parameters in all"),
    /** The parameters at work on a token; of a dense model all. */
    ACTIVE("active parameters"),
    /** The cheapest offer, three tokens in for one out. */
    PRICE("US dollars per million tokens, three in for one out, by the cheapest offer that is not free");

    private final String words;

    FrontCost(String words) {
        this.words = words;
    }

    /** Returns the unit in words. */
    public String words() {
        return words;
    }

    /** Returns what a model costs, empty where no source tells. */
    public Optional<Double> of(ModelCatalog catalog, Model model) {
        return switch (this) {
            case TOTAL -> SizeMatch.size(model, SizeBasis.TOTAL).map(size -> (double) size.value());
            case ACTIVE -> SizeMatch.size(model, SizeBasis.ACTIVE).map(size -> (double) size.value());
            case PRICE ->
                PriceAtLevel.cheapest(catalog, model, "USD")
                        .flatMap(PriceAtLevel::blended)
                        .map(price -> price.doubleValue());
        };
    }
}
