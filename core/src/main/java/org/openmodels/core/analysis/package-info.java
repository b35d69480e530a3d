/**
 * What is computed from a catalog: comparisons at equal size, fronts, shares, adoption and cadence.
 *
 * <p>Every result carries its definition, its inputs and what was left out and why; a share that counts a model of two labs
 * says how.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.analysis;
