package org.openmodels.core.source.huggingface;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The license as a card declares it, word for word.
 *
 * <p>{@code license: other}, {@code license_name: qwen} is {@code new CardLicense("license", List.of("other"), false, "qwen",
 * null, null)}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key the key as written: {@code license}, or misspelt such as {@code licence} or {@code License}
 * @param values the value or values in their order; none where the key is absent or empty
 * @param list whether the value was written as a list
 * @param name the value of {@code license_name}; null where absent
 * @param link the value of {@code license_link}; null where absent
 * @param details the value of {@code license_details}; null where absent
 */
public record CardLicense(
        String key,
        List<String> values,
        boolean list,
        @Nullable String name,
        @Nullable String link,
        @Nullable String details)
        implements Serializable {

    /** No license declared. */
    public static final CardLicense NONE = new CardLicense("license", List.of(), false, null, null, null);

    /** Copies the values. */
    public CardLicense {
        Objects.requireNonNull(key, "key");
        values = List.copyOf(values);
    }

    /** Tells whether nothing at all is declared. */
    public boolean isAbsent() {
        return values.isEmpty() && name == null && link == null && details == null;
    }

    /** Tells whether the values stand under the key {@code license}, spelt so. */
    public boolean isSpeltRight() {
        return key.equals("license");
    }
}
