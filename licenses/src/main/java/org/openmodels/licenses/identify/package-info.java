/**
 * Which license is this text? Exact, modified (with the words that differ), partial, or merely named.
 *
 * <p>{@code LicenseIdentifier.bundled().identify(text)} knows the SPDX list and the license texts of open models. It compares by the
 * SPDX matching guidelines and never guesses: a text with a material change is never reported as the plain license.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.identify;
