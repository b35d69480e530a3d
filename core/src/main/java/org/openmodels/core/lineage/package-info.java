/** Which model came from which, and how. */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.lineage;
