/**
 * Brings a catalog up to date from current downloads of other sources, and reports what changed and what contradicts.
 *
 * <p>Start at {@link org.openmodels.core.refresh.CatalogRefresh}. Nothing is downloaded here: the caller brings the files,
 * every value keeps the source it came from, and a value that two sources give differently is reported, not averaged.
 *
 * <pre>{@code
 * LocalDate today = LocalDate.of(2026, 12, 1);
 * Source list = new Source("https://example.org/models.json", today, Confidence.HIGH);
 * SourcedClaim claim = SourcedClaim.builder(List.of("Qwen/Qwen3-8B"), list).contextWindow(65_536L).build();
 * CatalogRefresh refresh = CatalogRefresh.of(ModelCatalog.bundled(), List.of(claim), today);
 * CatalogRefresh.Change change = refresh.changes().get(0);
 * System.out.println(change.model() + " " + change.field() + " " + change.after());
 * // alibaba/qwen3-8b contextWindow 65536
 * Model after = refresh.catalog().find("Qwen/Qwen3-8B").orElseThrow();
 * System.out.println(after.sourceOf("contextWindow").asOf()); // 2026-12-01
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.refresh;
