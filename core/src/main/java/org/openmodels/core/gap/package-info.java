/**
 * How far open models are behind closed ones, by each of the published definitions.
 *
 * <p>A gap is a number of months or of index points, and the definition decides which: the same data give several answers, so
 * none is the default, and each result carries its own. A closed model that no open one has reached is censored, with its age,
 * and never dropped.
 *
 * <pre>{@code
 * Race race = EpochRaces.bundledIndex();
 * Spread months = HorizontalGap.of(race).months().orElseThrow();
 * System.out.printf(Locale.ROOT, "%.2f months, half below %.1f%n", months.mean(), months.median());
 * // 5.78 months, half below 5.7
 * VerticalGap.Day day = VerticalGap.on(race, LocalDate.of(2026, 7, 31)).orElseThrow();
 * System.out.println(day.open().name() + " behind " + day.closed().name()); // Kimi K3 behind GPT-5.6 Sol
 * System.out.println(CatchUpGap.of(race, 0).censored().get(0).closed().name()); // GPT-5.4 Pro
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.gap;
