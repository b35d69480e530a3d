/**
 * How large a model is: exact parameter counts, the several sizes of one model, and the labels in model names.
 *
 * <p>{@code ParameterCount.parse("7B")} is 7,000,000,000: decimal, never 1024. A model has a total, an active, an effective
 * and a packed size, each with its source; a comparison says by which it was made. An undisclosed size is a value of its own.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.size;
