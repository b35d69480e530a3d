/**
 * What is measured and how: benchmarks, and scores with their setup and reporter.
 *
 * <p>Two scores compare only where benchmark, version, metric, direction, scale, tools and mode agree: {@code
 * Measurement} of the analysis says which differs. A lab's own number is kept apart from a measurement by others.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.benchmark;
