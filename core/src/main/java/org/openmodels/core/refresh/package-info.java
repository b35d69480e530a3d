/**
 * Brings a catalog up to date from current downloads of other sources, and reports what changed and what contradicts.
 *
 * <p>Start at {@link org.openmodels.core.refresh.CatalogRefresh}. Nothing is downloaded here: the caller brings the files,
 * every value keeps the source it came from, and a value that two sources give differently is reported, not averaged.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.refresh;
