package org.openmodels.core.catalog;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.internal.Decimals;
import org.openmodels.core.source.Source;

/**
 * A provider's price for the use of a model, per million tokens.
 *
 * <p>{@code new Offer("deepseek/deepseek-v3", "openrouter", new BigDecimal("0.27"), new BigDecimal("1.10"), "USD", source)}
 *
 * <p>Immutable and thread-safe.
 *
 * @param modelId the catalog id of the model
 * @param provider who offers it
 * @param inputPerMillion the price of a million tokens in; null when not told, zero when free
 * @param outputPerMillion the price of a million tokens out; null when not told, zero when free
 * @param currency ISO 4217
 * @param source where it was read, and as of which day
 */
public record Offer(
        String modelId,
        String provider,
        @Nullable BigDecimal inputPerMillion,
        @Nullable BigDecimal outputPerMillion,
        String currency,
        Source source)
        implements Serializable {

    /** Strips trailing zeros and checks that prices are not negative and the currency is a code. */
    public Offer {
        Objects.requireNonNull(source, "source");
        inputPerMillion = price(inputPerMillion);
        outputPerMillion = price(outputPerMillion);
        if (modelId.isBlank() || provider.isBlank()) {
            throw new IllegalArgumentException(
                    "offer must name model and provider: '" + modelId + "' '" + provider + "'");
        }
        if (!isCurrency(currency)) {
            throw new IllegalArgumentException("currency must be three capital letters (ISO 4217): " + currency);
        }
    }

    private static boolean isCurrency(String code) {
        boolean letters = code.length() == 3;
        for (int i = 0; letters && i < 3; i++) {
            letters = code.charAt(i) >= 'A' && code.charAt(i) <= 'Z';
        }
        return letters;
    }

    private static @Nullable BigDecimal price(@Nullable BigDecimal price) {
        if (price != null && price.signum() < 0) {
            throw new IllegalArgumentException("price must not be negative: " + price);
        }
        return Decimals.canonicalOrNull(price);
    }
}
