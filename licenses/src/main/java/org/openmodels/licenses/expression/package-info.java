/**
 * SPDX license expressions as a sealed tree with an algebra: parse and print, canonical form, simplification, equality of
 * meaning, allow-lists, minimal sets of licenses. Start at {@link
 * org.openmodels.licenses.expression.LicenseExpression}.
 *
 * <p>The package knows no registry: which ids exist, and what people call them, comes in as a function.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.expression;
