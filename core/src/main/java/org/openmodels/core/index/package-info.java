/** A capabilities index: one scale for models that were tested on different benchmarks, fitted to their results. */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.index;
