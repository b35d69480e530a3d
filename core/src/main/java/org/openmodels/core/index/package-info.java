/**
 * A capabilities index: one scale for models that were tested on different benchmarks, fitted to their results.
 *
 * <p>Each benchmark has a difficulty and a slope, each model an ability; they are fitted together by least squares and put on a
 * scale that two named models fix. Intervals come from a seeded bootstrap, so that a run can be repeated to the digit.
 *
 * <pre>{@code
 * List<Observation> results = new ArrayList<>();
 * for (String test : List.of("easy", "hard")) {
 *     double least = test.equals("easy") ? 0.6 : 0.2;
 *     results.add(new Observation("small", test, least, null));
 *     results.add(new Observation("middle", test, least + 0.1, null));
 *     results.add(new Observation("large", test, least + 0.3, null));
 * }
 * IndexDefinition scale = IndexDefinition.EPOCH.withAnchors("small", 100, "large", 120)
 *         .withSlopeAnchor(null).withModels(2, null);
 * CapabilityIndex index = CapabilityIndex.fit(results, scale);
 * System.out.println(Math.round(index.model("middle").orElseThrow().index())); // 107
 * System.out.println(index.benchmarks().get(0).benchmark()); // hard
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.index;
