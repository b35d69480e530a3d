/**
 * How licenses change from one generation of a family to the next, and what they are in the catalog as a whole.
 *
 * <p>A license is a dated fact of generation, size and revision. {@code LicenseHistory.of(advisor, "gemma")} gives each step
 * with what it gave and what it took.
 *
 * <pre>{@code
 * LicenseHistory gemma = LicenseHistory.of(Advisor.bundled(), "gemma").orElseThrow();
 * for (LicenseStep step : gemma.steps()) {
 *     if (step.generation().equals("Gemma 3") || step.generation().equals("Gemma 4")) {
 *         System.out.println(step.generation() + ", " + step.from() + ": " + step.license() + ", " + step.headline());
 *     }
 * }
 * // Gemma 3, 2025-03-12: LicenseRef-gemma, USE_RESTRICTED
 * // Gemma 4, 2026-04-02: Apache-2.0, PERMISSIVE
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.history;
