/**
 * The two questions together: models of a catalog, what their licenses allow in a use case, and which is best.
 *
 * <p>Start here: {@code Advisor.bundled()} resolves, explains and checks; {@code shortlist} ranks. Everything that another
 * package offers by itself comes together in {@link org.openmodels.licenses.advice.Advisor}.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.advice;
