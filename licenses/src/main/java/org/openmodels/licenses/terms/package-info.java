/**
 * What each license states, as data with citations, and what follows from it: permissiveness, comparisons, definitions of
 * openness.
 *
 * <p>{@code LicenseKnowledge.bundled().find("LicenseRef-llama-3.1")} holds the terms of the Llama 3.1 license, each with
 * the section that states it; {@code Permissiveness.of(terms).headline()} is derived from them.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.terms;
