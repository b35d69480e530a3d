/**
 * models.dev's JSON: models independent of their providers, and providers' prices.
 *
 * <pre>{@code
 * String json = "{\"groq\":{\"models\":{\"a\":{\"id\":\"a\",\"cost\":{\"input\":0.05}},\"x\":7}}}";
 * InputStream in = new ByteArrayInputStream(json.getBytes("UTF-8"));
 * Reading<List<ModelsDevOffer>> offers = ModelsDevReader.offers(in);
 * System.out.println(offers.value().orElseThrow().get(0).input()); // 0.05
 * System.out.println(offers.diagnostics().get(0).path()); // /groq/models/x
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.source.modelsdev;
