/** SPDX license expressions as a sealed tree with an algebra. */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.expression;
