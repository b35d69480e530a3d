/**
 * Verdicts: what a license allows in a stated use case, what is owed, and which fact or term is missing.
 *
 * <p>Three-valued throughout: what is not known never permits.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.policy;
