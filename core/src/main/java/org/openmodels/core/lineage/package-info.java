/**
 * Which model or dataset came from which, and how: edges, the graph of them, and its faults.
 *
 * <p>Start at {@link org.openmodels.core.lineage.LineageGraph}. Records of the wild name dead parents, themselves, and each
 * other in rings: every fault is kept as a finding, and rings are broken the same way in every run.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.lineage;
