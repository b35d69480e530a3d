/**
 * How licenses change from one generation of a family to the next, and what they are in the catalog as a whole.
 *
 * <p>A license is a dated fact of generation, size and revision. {@code LicenseHistory.of(advisor, "gemma")} gives each step
 * with what it gave and what it took.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.history;
