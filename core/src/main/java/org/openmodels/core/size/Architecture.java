package org.openmodels.core.size;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Whether every parameter works on every token: dense, a mixture of experts, or undisclosed.
 *
 * <p>{@code new Architecture.MixtureOfExperts(8, ParameterCount.ofBillions(7), 2)} is Mixtral 8x7B. In JSON the property
 * {@code kind} is {@code DENSE}, {@code MIXTURE_OF_EXPERTS} or {@code UNDISCLOSED}.
 *
 * <p>Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Architecture.Dense.class, name = "DENSE"),
    @JsonSubTypes.Type(value = Architecture.MixtureOfExperts.class, name = "MIXTURE_OF_EXPERTS"),
    @JsonSubTypes.Type(value = Architecture.Undisclosed.class, name = "UNDISCLOSED")
})
public sealed interface Architecture extends Serializable {

    /** The dense architecture. */
    Architecture DENSE = new Dense();

    /** The architecture that no source tells. */
    Architecture UNDISCLOSED = new Undisclosed();

    /** Every parameter works on every token. */
    record Dense() implements Architecture {}

    /**
     * A router picks some of several experts per token.
     *
     * @param experts the number of routed experts of a layer; null when undisclosed
     * @param expertSize the size that the name gives an expert, shared parts included; null when undisclosed
     * @param activeExperts the experts at work on one token; null when undisclosed
     */
    record MixtureOfExperts(
            @Nullable Integer experts,
            @Nullable ParameterCount expertSize,
            @Nullable Integer activeExperts) implements Architecture {

        /** Checks that counts are positive and no more experts work than there are. */
        public MixtureOfExperts {
            if (experts != null && experts < 1) {
                throw new IllegalArgumentException("experts must be at least 1: " + experts);
            }
            if (activeExperts != null && (activeExperts < 1 || (experts != null && activeExperts > experts))) {
                throw new IllegalArgumentException(
                        "active experts must be from 1 to " + experts + ": " + activeExperts);
            }
        }
    }

    /** No source tells. */
    record Undisclosed() implements Architecture {}
}
