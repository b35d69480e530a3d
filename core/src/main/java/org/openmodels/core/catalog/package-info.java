/**
 * Labs, models and what is known of them - releases, access, declared licenses, offers, downloads, compute - and the
 * catalog that holds it all with its sources.
 *
 * <pre>{@code
 * ModelCatalog catalog = ModelCatalog.bundled();
 * Model model = catalog.find("Qwen/Qwen3-8B").orElseThrow();
 * System.out.println(model.id() + ", generation " + model.generation() + ", " + model.license().tag());
 * // alibaba/qwen3-8b, generation 3, apache-2.0
 * System.out.println(catalog.lab("deepseek").orElseThrow().country()); // CN
 * System.out.println(catalog.resolve("gemma-4") instanceof CatalogMatch.Generation); // true
 * System.out.println(catalog.asOf(LocalDate.of(2025, 1, 1)).find("Qwen/Qwen3-8B").isPresent()); // false
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.catalog;
