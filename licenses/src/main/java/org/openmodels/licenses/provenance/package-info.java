/**
 * What passes from a work to what is made from it: drift between the license of a base and that of its derivative, the terms
 * that bind in effect, whether a license may stand on a derivative, and workflows of many steps.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.provenance;
