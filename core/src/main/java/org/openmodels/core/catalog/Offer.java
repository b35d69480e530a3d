package org.openmodels.core.catalog;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
        if (currency.length() != 3 || !currency.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException("currency must be three capital letters (ISO 4217): " + currency);
        }
    }

    private static @Nullable BigDecimal price(@Nullable BigDecimal price) {
        if (price == null) {
            return null;
        }
        if (price.signum() < 0 || Math.abs((long) price.scale()) > 100 || price.precision() > 100) {
            throw new IllegalArgumentException("price must not be negative and have at most 100 digits: " + price);
        }
        BigDecimal stripped = price.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
