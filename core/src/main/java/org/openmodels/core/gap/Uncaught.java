package org.openmodels.core.gap;

import java.io.Serializable;

/**
 * A closed model that no open one had caught: a censored lag, at least this long.
 *
 * <p>Immutable and thread-safe.
 *
 * @param closed the closed model
 * @param days its age on the day up to which releases are known
 */
public record Uncaught(RatedModel closed, long days) implements Serializable {}
