/**
 * What passes from a work to what is made from it: drift between the license of a base and that of its derivative, the terms
 * that bind in effect, whether a license may stand on a derivative, and workflows of many steps.
 *
 * <p>Copying and quantizing keep the license. A fine-tune, an adapter and a merge carry what the license passes on; training on
 * outputs carries only what the text says it does. Answers are leads with their section, directional, and not transitive.
 *
 * <pre>{@code
 * LicenseKnowledge knowledge = LicenseKnowledge.bundled();
 * LicenseExpression llama = LicenseExpression.parse("LicenseRef-llama-3.1");
 * LicenseExpression mit = LicenseExpression.parse("MIT");
 * Drift drift = DriftAnalysis.of(knowledge).between(llama, mit, Relation.FINE_TUNE);
 * System.out.println(drift.severity() + " " + drift.evidence().get("SCALE_LIMITED"));
 * // RESTRICTION_DROPPED [thresholds/MONTHLY_ACTIVE_USERS 700000000 (LicenseRef-llama-3.1, 2)]
 *
 * Compatibility mixing = Compatibility.of(VerdictEngine.of(knowledge), knowledge);
 * List<Ingredient> made = List.of(
 *         Ingredient.of("base", LicenseExpression.parse("GPL-2.0-only"), Passage.MODIFIED),
 *         Ingredient.of("other", LicenseExpression.parse("GPL-3.0-only"), Passage.MODIFIED));
 * System.out.println(mixing.publish(made, mit, "my-model", UseCase.UNKNOWN).outcome()); // PROHIBITED
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.provenance;
