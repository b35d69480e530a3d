/**
 * Which model or dataset came from which, and how: edges, the graph of them, and its faults.
 *
 * <p>Start at {@link org.openmodels.core.lineage.LineageGraph}. Records of the wild name dead parents, themselves, and each
 * other in rings: every fault is kept as a finding, and rings are broken the same way in every run.
 *
 * <pre>{@code
 * Source card = new Source("model cards", LocalDate.of(2026, 5, 20), Confidence.HIGH);
 * LineageGraph graph = LineageGraph.of(List.of(
 *         new LineageEdge("org/b", "org/a", Relation.FINE_TUNE, card),
 *         new LineageEdge("org/c", "org/b", Relation.QUANTIZED, card),
 *         new LineageEdge("org/x", "org/y", Relation.MERGE, card),
 *         new LineageEdge("org/y", "org/x", Relation.MERGE, card)));
 * System.out.println(graph.roots("org/c").get(0)); // org/c <- QUANTIZED org/b <- FINE_TUNE org/a
 * System.out.println(graph.faults().get(0).works()); // [org/y, org/x]
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.lineage;
