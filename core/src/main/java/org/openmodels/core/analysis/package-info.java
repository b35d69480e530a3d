/** What is computed from a catalog: comparisons at equal size, fronts, shares, adoption and cadence. */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.analysis;
