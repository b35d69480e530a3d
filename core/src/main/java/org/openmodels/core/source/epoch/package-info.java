/**
 * Epoch AI's CSV files: observations and scores of its capabilities index, and the results behind its 2024 report.
 *
 * <pre>{@code
 * String csv = "model,benchmark,performance\nGPT-5,MMLU,0.9\nGPT-5,BBH,1.9\n";
 * Reading<EpochFile> file = EpochReader.read(new ByteArrayInputStream(csv.getBytes("UTF-8")));
 * EpochFile.Observations observations = (EpochFile.Observations) file.value().orElseThrow();
 * System.out.println(observations.rows().get(0).performance()); // 0.9
 * System.out.println(file.diagnostics().get(0).message());
 * // a row must have model, benchmark and a performance from 0 to 1
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.source.epoch;
