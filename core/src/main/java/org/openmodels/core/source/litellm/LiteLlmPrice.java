package org.openmodels.core.source.litellm;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of LiteLLM's table, in US dollars per million tokens.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key the key, often {@code provider/model}
 * @param provider the provider; null when not told
 * @param contextWindow the tokens in; null when not told
 * @param input the price of a million tokens in; null when not told
 * @param output the price of a million tokens out; null when not told
 */
public record LiteLlmPrice(
        String key,
        @Nullable String provider,
        @Nullable Long contextWindow,
        @Nullable BigDecimal input,
        @Nullable BigDecimal output)
        implements Serializable {

    /** Returns the model: the part of the key after the provider, where it starts with one. */
    public String model() {
        return provider != null && key.startsWith(provider + "/") ? key.substring(provider.length() + 1) : key;
    }
}
