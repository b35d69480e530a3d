/** What is measured and how: benchmarks, and scores with their setup and reporter. */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.benchmark;
