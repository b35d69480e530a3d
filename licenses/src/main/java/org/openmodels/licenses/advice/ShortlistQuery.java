package org.openmodels.licenses.advice;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.licenses.policy.UseCase;

/**
 * What a shortlist is asked for: a use case, a benchmark to rank by, and bounds on the models.
 *
 * <p>{@code ShortlistQuery.of(useCase, "gpqa-diamond").withMaxParameters(ParameterCount.parse("32B")).withCountry("US")}
 *
 * <p>Immutable and thread-safe.
 *
 * @param useCase what is to be done with the model
 * @param benchmark the id or name of the benchmark that ranks
 * @param maxParameters the largest total size; null for any, which also admits undisclosed sizes
 * @param country the lab's country, ISO 3166-1 alpha-2; null for any
 * @param trulyPermissive whether only truly permissive licenses count
 */
public record ShortlistQuery(
        UseCase useCase,
        String benchmark,
        @Nullable ParameterCount maxParameters,
        @Nullable String country,
        boolean trulyPermissive)
        implements Serializable {

    /** Checks that the benchmark is named. */
    public ShortlistQuery {
        Objects.requireNonNull(useCase, "useCase");
        if (benchmark.isBlank()) {
            throw new IllegalArgumentException("benchmark must be named");
        }
    }

    /** Returns a query without bounds. */
    public static ShortlistQuery of(UseCase useCase, String benchmark) {
        return new ShortlistQuery(useCase, benchmark, null, null, false);
    }

    /** Returns this query for models of at most a total size. */
    public ShortlistQuery withMaxParameters(@Nullable ParameterCount largest) {
        return new ShortlistQuery(useCase, benchmark, largest, country, trulyPermissive);
    }

    /** Returns this query for labs of one country. */
    public ShortlistQuery withCountry(@Nullable String code) {
        return new ShortlistQuery(useCase, benchmark, maxParameters, code, trulyPermissive);
    }

    /** Returns this query for truly permissive licenses only, or for any. */
    public ShortlistQuery withTrulyPermissive(boolean only) {
        return new ShortlistQuery(useCase, benchmark, maxParameters, country, only);
    }

    /** Returns the largest total size, empty for any. */
    public Optional<ParameterCount> largest() {
        return Optional.ofNullable(maxParameters);
    }
}
