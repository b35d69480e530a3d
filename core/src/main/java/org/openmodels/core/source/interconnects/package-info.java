/**
 * Interconnects' CSV files of tracked open models: repositories, curated sizes, corrected release dates, regions.
 *
 * <pre>{@code
 * String csv = "model_id,total_params_b,active_params_b\nQwen/Qwen3-30B-A3B,30.5,3.3\n";
 * TrackedModel row = InterconnectsReader.models(new ByteArrayInputStream(csv.getBytes("UTF-8")))
 *         .value().orElseThrow().get(0);
 * System.out.println(row.repository() + ": " + row.activeBillions() + " of " + row.totalBillions());
 * // Qwen/Qwen3-30B-A3B: 3.3 of 30.5
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.source.interconnects;
