/**
 * OpenRouter's list of models with prices.
 *
 * <pre>{@code
 * String json = "{\"data\":[{\"id\":\"qwen/qwen3-8b\",\"pricing\":{\"prompt\":\"0.0000001\"}}]}";
 * OpenRouterModel model = OpenRouterReader.models(new ByteArrayInputStream(json.getBytes("UTF-8")))
 *         .value().orElseThrow().get(0);
 * System.out.println(model.id() + ": " + model.input() + " USD per million tokens in");
 * // qwen/qwen3-8b: 0.1 USD per million tokens in
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.source.openrouter;
