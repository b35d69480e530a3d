package org.openmodels.core.source.openrouter;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A model of OpenRouter with its price in US dollars per million tokens.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, {@code lab/model}, with an ending such as {@code :free} for a variant
 * @param hubRepository the Hub repository; null when not told
 * @param name the name; null when not told
 * @param contextWindow the tokens it can attend to; null when not told
 * @param input the price of a million tokens in; null when not told or variable
 * @param output the price of a million tokens out; null when not told or variable
 */
public record OpenRouterModel(
        String id,
        @Nullable String hubRepository,
        @Nullable String name,
        @Nullable Long contextWindow,
        @Nullable BigDecimal input,
        @Nullable BigDecimal output)
        implements Serializable {}
