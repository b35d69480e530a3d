/** The two questions together: models of a catalog, what their licenses allow in a use case, and which is best. */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.advice;
