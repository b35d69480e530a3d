/**
 * Names of licenses and what they mean: the registry of identifiers, aliases and families, and the resolution of what a
 * model declares (tag, name, link, text, expression) with every step taken.
 *
 * <pre>{@code
 * LicenseRegistry registry = LicenseRegistry.bundled();
 * System.out.println(registry.find("llama3.1").map(LicenseEntry::id)); // Optional[LicenseRef-llama-3.1]
 * LicenseStatement stated = LicenseStatement.ofTag("other").withName("gemma");
 * Resolution resolution = new LicenseResolver(registry).resolve(stated);
 * System.out.println(resolution.status() + " " + resolution.expressionOrNull()); // FAMILY LicenseRef-gemma
 * resolution.trail().forEach(step -> System.out.println(step.step() + " " + step.value() + " gave " + step.gave()));
 * // tag other gave names no license
 * // name gemma gave LicenseRef-gemma
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.registry;
