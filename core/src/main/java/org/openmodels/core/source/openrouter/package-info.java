/** OpenRouter's list of models with prices. */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.source.openrouter;
