package org.openmodels.licenses.policy;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the modified or trained model that the use case is about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name; null when not chosen yet
 * @param license the license it is passed on under, an SPDX expression; null when not chosen yet
 */
public record Derivative(@Nullable String name, @Nullable String license) implements Serializable {}
