/**
 * SPDX license expressions as a sealed tree with an algebra: parse and print, canonical form, simplification, equality of
 * meaning, allow-lists, minimal sets of licenses. Start at {@link
 * org.openmodels.licenses.expression.LicenseExpression}.
 *
 * <p>The package knows no registry: which ids exist, and what people call them, comes in as a function.
 *
 * <pre>{@code
 * LicenseExpression both = LicenseExpression.parse("(MIT OR Apache-2.0) AND (MIT OR GPL-3.0-only)");
 * System.out.println(both.simplify()); // MIT OR Apache-2.0 AND GPL-3.0-only
 * System.out.println(both.satisfies(AllowList.of("MIT"))); // true
 * System.out.println(LicenseExpression.parseLenient("gplv2 or later / Apache 2")); // GPL-2.0-or-later OR Apache-2.0
 * System.out.println(LicenseExpression.tryParse("MIT OR").diagnostics().get(0));
 * // error 1:7 expected a license, found the end [expression.syntax]
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.expression;
