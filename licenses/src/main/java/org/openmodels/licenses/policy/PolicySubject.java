package org.openmodels.licenses.policy;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What an organization's policy needs to know beside the license: the model, its lab's country and its size.
 *
 * <p>Immutable and thread-safe.
 *
 * @param model the model's id or Hub repository; null when unknown or none
 * @param labCountry the country of its lab, ISO 3166-1 alpha-2; null when unknown
 * @param totalParameters its parameters; null when unknown
 */
public record PolicySubject(
        @Nullable String model,
        @Nullable String labCountry,
        @Nullable Long totalParameters) implements Serializable {

    /** Nothing is known. */
    public static final PolicySubject UNKNOWN = new PolicySubject(null, null, null);

    /** Checks that the size is not negative. */
    public PolicySubject {
        if (totalParameters != null && totalParameters < 0) {
            throw new IllegalArgumentException("total parameters must not be negative: " + totalParameters);
        }
    }
}
