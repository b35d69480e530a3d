/**
 * Which license is this text? Exact, modified (with the words that differ), partial, or merely named.
 *
 * <p>{@code LicenseIdentifier.bundled().identify(text)} knows the SPDX list and the license texts of open models. It compares by the
 * SPDX matching guidelines and never guesses: a text with a material change is never reported as the plain license.
 *
 * <pre>{@code
 * String acme = "Acme License 1.0. You may use and share this model. Show the words Runs on Acme.";
 * LicenseIdentifier identifier = LicenseIdentifier.bundled().plus("LicenseRef-acme-1.0", acme);
 * System.out.println(identifier.identify(acme.toUpperCase(Locale.ROOT)).expression()); // LicenseRef-acme-1.0
 * Identification mention = identifier.identify("SPDX-License-Identifier: MIT");
 * System.out.println(mention.expression() + ", " + mention.matches().get(0).kind()); // NOASSERTION, MENTION
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.identify;
