/**
 * What each license states, as data with citations, and what follows from it: permissiveness, comparisons, definitions of
 * openness.
 *
 * <p>{@code LicenseKnowledge.bundled().find("LicenseRef-llama-3.1")} holds the terms of the Llama 3.1 license, each with
 * the section that states it; {@code Permissiveness.of(terms).headline()} is derived from them.
 *
 * <pre>{@code
 * LicenseTerms llama = LicenseKnowledge.bundled().find("LicenseRef-llama-3.1").orElseThrow();
 * System.out.println(llama.grant(Action.HOST).status() + " by " + llama.grant(Action.HOST).cite()); // GRANTED by 1.a, 1.b.i
 * System.out.println(llama.thresholds().get(0).limit() + " users"); // 700000000 users
 * System.out.println(llama.permissiveness().headline()); // SCALE_LIMITED
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.terms;
