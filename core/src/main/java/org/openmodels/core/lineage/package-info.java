/** Which model or dataset came from which, and how: edges, the graph of them, and its faults. */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.lineage;
