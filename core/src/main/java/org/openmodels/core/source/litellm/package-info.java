/**
 * LiteLLM's table of prices and context windows.
 *
 * <pre>{@code
 * String json = "{\"groq/llama-3\":{\"litellm_provider\":\"groq\",\"input_cost_per_token\":5e-8}}";
 * LiteLlmPrice price = LiteLlmReader.prices(new ByteArrayInputStream(json.getBytes("UTF-8")))
 *         .value().orElseThrow().get(0);
 * System.out.println(price.model() + " by " + price.provider() + ": USD " + price.input() + " per million");
 * // llama-3 by groq: USD 0.05 per million
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.source.litellm;
