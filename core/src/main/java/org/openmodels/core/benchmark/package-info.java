/**
 * What is measured and how: benchmarks, and scores with their setup and reporter.
 *
 * <p>Two scores compare only where benchmark, version, metric, direction, scale, tools and mode agree: {@code
 * Measurement} of the analysis says which differs. A lab's own number is kept apart from a measurement by others.
 *
 * <pre>{@code
 * ModelCatalog catalog = ModelCatalog.bundled();
 * Benchmark gpqa = catalog.benchmark("gpqa-diamond").orElseThrow();
 * System.out.println(gpqa.metric() + ", " + gpqa.direction()); // accuracy %, HIGHER_IS_BETTER
 * Score score = ScorePreference.of(catalog.scores("openai/gpt-oss-120b"), gpqa).orElseThrow();
 * System.out.println(score.reporter().kind()); // INDEPENDENT
 * System.out.println(gpqa.scale().contains(score.value())); // true
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.benchmark;
