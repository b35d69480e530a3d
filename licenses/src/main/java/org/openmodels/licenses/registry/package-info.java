/**
 * Names of licenses and what they mean: the registry of identifiers, aliases and families, and the resolution of what a
 * model declares (tag, name, link, text, expression) with every step taken.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.registry;
