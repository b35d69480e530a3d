/** How large a model is: exact parameter counts, the several sizes of one model, and the labels in model names. */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.size;
