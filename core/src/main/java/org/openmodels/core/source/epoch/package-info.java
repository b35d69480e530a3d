/** Epoch AI's CSV files: observations and scores of its capabilities index, and the results behind its 2024 report. */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.source.epoch;
