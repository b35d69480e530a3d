/** Brings a catalog up to date from current downloads of other sources, and reports what changed and what contradicts. */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.refresh;
