package org.openmodels.core.size;

import java.io.Serializable;
import java.util.Objects;
import org.openmodels.core.source.Source;

/**
 * A parameter count together with its source.
 *
 * <p>{@code new SizeFigure(ParameterCount.ofBillions(235), source)}
 *
 * <p>Immutable and thread-safe.
 *
 * @param count the number of parameters
 * @param source where it was read
 */
public record SizeFigure(ParameterCount count, Source source) implements Serializable {

    /** Checks that both are stated. */
    public SizeFigure {
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(source, "source");
    }
}
