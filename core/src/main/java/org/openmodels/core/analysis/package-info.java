/**
 * What is computed from a catalog: comparisons at equal size, fronts, shares, adoption and cadence.
 *
 * <p>Every result carries its definition, its inputs and what was left out and why; a share that counts a model of two labs
 * says how.
 *
 * <pre>{@code
 * System.out.println(Shares.of("models", Map.of("CN", 3.0, "US", 1.0)).hhi()); // 0.625
 * LocalDate first = LocalDate.of(2026, 1, 1);
 * List<LocalDate> days = List.of(first, first.plusDays(30), first.plusDays(40));
 * System.out.println(Cadence.ofDates("lab", days).medianDays()); // 20.0
 * Source table = new Source("a table", null, Confidence.HIGH);
 * ParetoFront front = ParetoFront.of(List.of(
 *         new ParetoFront.Point("small", 7e9, 50, table), new ParetoFront.Point("worse", 9e9, 40, table)));
 * System.out.println(front.points().size() + " of " + front.considered()); // 1 of 2
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.analysis;
