package org.openmodels.core.source.modelsdev;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A provider's offer of a model, in US dollars per million tokens.
 *
 * <p>Immutable and thread-safe.
 *
 * @param provider the provider's id
 * @param model the provider's id of the model
 * @param baseModel the model as models.dev names it independent of providers; null when not told
 * @param input the price of a million tokens in; null when not told
 * @param output the price of a million tokens out; null when not told
 * @param contextWindow the tokens that the provider lets it attend to; null when not told
 */
public record ModelsDevOffer(
        String provider,
        String model,
        @Nullable String baseModel,
        @Nullable BigDecimal input,
        @Nullable BigDecimal output,
        @Nullable Long contextWindow)
        implements Serializable {}
