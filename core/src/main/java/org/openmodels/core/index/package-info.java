/**
 * A capabilities index: one scale for models that were tested on different benchmarks, fitted to their results.
 *
 * <p>Each benchmark has a difficulty and a slope, each model an ability; they are fitted together by least squares and put on a
 * scale that two named models fix. Intervals come from a seeded bootstrap, so that a run can be repeated to the digit.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.index;
