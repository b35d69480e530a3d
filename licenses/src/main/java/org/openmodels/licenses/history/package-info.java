/** How licenses change from one generation of a family to the next, and what they are in the catalog as a whole. */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.history;
