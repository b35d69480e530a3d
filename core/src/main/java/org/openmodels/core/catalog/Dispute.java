package org.openmodels.core.catalog;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Source;

/**
 * A source that says otherwise: the field, the other claim, who makes it.
 *
 * <p>A model whose card says {@code mit} while its repository's license file is Apache-2.0 carries {@code new
 * Dispute("license", "Apache-2.0", …)}. The catalog marks disagreement and decides nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param field the property of the model in dispute, such as {@code license} or {@code size.total}
 * @param claim the other value
 * @param claimant who says so, in a few words; null when the source says it all
 * @param source where the claim was read
 */
public record Dispute(String field, String claim, @Nullable String claimant, Source source) implements Serializable {

    /** Checks that field and claim are named. */
    public Dispute {
        Objects.requireNonNull(source, "source");
        if (field.isBlank() || claim.isBlank()) {
            throw new IllegalArgumentException("dispute must name field and claim: '" + field + "' '" + claim + "'");
        }
    }
}
