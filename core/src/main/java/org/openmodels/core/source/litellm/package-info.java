/** LiteLLM's table of prices and context windows. */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.source.litellm;
