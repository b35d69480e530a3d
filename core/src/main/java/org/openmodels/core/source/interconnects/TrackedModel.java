package org.openmodels.core.source.interconnects;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.PartialDate;

/**
 * What one row of Interconnects' files says of an open model.
 *
 * <p>Immutable and thread-safe.
 *
 * @param repository the Hub repository
 * @param totalBillions its parameters, in thousand millions; null when the file does not tell
 * @param activeBillions its active parameters, in thousand millions; null when the file does not tell
 * @param released its corrected release date; null when the file does not tell
 * @param note the remark of the row; null when there is none
 */
public record TrackedModel(
        String repository,
        @Nullable BigDecimal totalBillions,
        @Nullable BigDecimal activeBillions,
        @Nullable PartialDate released,
        @Nullable String note)
        implements Serializable {}
