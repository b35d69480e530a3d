/** Interconnects' CSV files of tracked open models: repositories, curated sizes, corrected release dates, regions. */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.source.interconnects;
