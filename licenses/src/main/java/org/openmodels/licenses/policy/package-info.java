/**
 * Verdicts: what a license allows in a stated use case, what is owed, and which fact or term is missing.
 *
 * <p>Three-valued throughout: what is not known never permits.
 *
 * <pre>{@code
 * VerdictEngine engine = Advisor.bundled().engine();
 * UseCase large = UseCase.builder().actions(Action.HOST).monthlyActiveUsers(Figure.of(800_000_000)).build();
 * Verdict verdict = engine.check(LicenseExpression.parse("LicenseRef-llama-3.1"), large);
 * System.out.println(verdict.outcome() + " by section " + verdict.reasons().get(0).cite()); // PROHIBITED by section 2
 * Verdict choice = engine.check(LicenseExpression.parse("LicenseRef-llama-3.1 OR Apache-2.0"), large);
 * System.out.println(choice.outcome() + " by " + choice.chosen()); // CONDITIONAL by Apache-2.0
 * Verdict open = engine.check(LicenseExpression.parse("LicenseRef-llama-3.1"), UseCase.UNKNOWN);
 * System.out.println(open.outcome() + ", missing " + open.missing()); // REVIEW, missing [actions]
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.policy;
