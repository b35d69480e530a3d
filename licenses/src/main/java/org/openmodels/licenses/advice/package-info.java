/**
 * The two questions together: models of a catalog, what their licenses allow in a use case, and which is best.
 *
 * <p>Start here: {@code Advisor.bundled()} resolves, explains and checks; {@code shortlist} ranks. Everything that another
 * package offers by itself comes together in {@link org.openmodels.licenses.advice.Advisor}.
 *
 * <pre>{@code
 * Advisor advisor = Advisor.bundled();
 * UseCase berlin = UseCase.builder().actions(Action.HOST).commercial(true).domicile("DE").build();
 * Model scout = advisor.catalog().find("meta-llama/Llama-4-Scout-17B-16E-Instruct").orElseThrow();
 * ModelAdvice advice = advisor.advise(scout, berlin);
 * System.out.println(advice.license().orElse("?") + ": " + advice.verdict().outcome()); // LicenseRef-llama-4: PROHIBITED
 * System.out.println(advice.verdict().reasons().get(0).cite()); // AUP paragraph after item 5
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.advice;
