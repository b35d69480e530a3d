/**
 * What passes from a work to what is made from it: drift between the license of a base and that of its derivative, the terms
 * that bind in effect, whether a license may stand on a derivative, and workflows of many steps.
 *
 * <p>Copying and quantizing keep the license. A fine-tune, an adapter and a merge carry what the license passes on; training on
 * outputs carries only what the text says it does. Answers are leads with their section, directional, and not transitive.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.provenance;
