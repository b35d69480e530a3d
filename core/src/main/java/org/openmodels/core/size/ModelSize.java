package org.openmodels.core.size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The several sizes of one model, each with its source; what no source tells is absent.
 *
 * <p>For Qwen3-235B-A22B {@code size.total()} is 235B, {@code size.active()} 22B and {@code size.effective()} null;
 * {@code size.toString()} is {@code 235B-A22B}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param total all parameters; null when undisclosed
 * @param active parameters at work on one token; null when undisclosed, or dense and not stated
 * @param effective parameters in fast memory as the lab counts them (the E of {@code E4B}); null when not stated
 * @param stored parameters counted in the published tensors; null when not counted
 * @param architecture dense, mixture of experts, or undisclosed
 */
public record ModelSize(
        @Nullable SizeFigure total,
        @Nullable SizeFigure active,
        @Nullable SizeFigure effective,
        @Nullable SizeFigure stored,
        Architecture architecture)
        implements Serializable {

    /** The size of which nothing is known. */
    public static final ModelSize UNDISCLOSED = new ModelSize(null, null, null, null, Architecture.UNDISCLOSED);

    /** Checks that neither active nor effective parameters exceed the total. */
    public ModelSize {
        Objects.requireNonNull(architecture, "architecture");
        requireWithin(total, active, "active");
        requireWithin(total, effective, "effective");
    }

    private static void requireWithin(@Nullable SizeFigure total, @Nullable SizeFigure part, String name) {
        if (total != null && part != null && part.count().compareTo(total.count()) > 0) {
            throw new IllegalArgumentException(
                    name + " parameters must not exceed the total " + total.count() + ": " + part.count());
        }
    }

    /**
     * Returns the figure stated for a basis; of a dense model the total is the active figure too. Nothing else is
     * inferred: a model without a stated effective size has none.
     */
    public Optional<SizeFigure> figure(SizeBasis basis) {
        return Optional.ofNullable(
                switch (basis) {
                    case TOTAL -> total;
                    case ACTIVE -> active != null ? active : isDense() ? total : null;
                    case EFFECTIVE -> effective;
                    case STORED -> stored;
                });
    }

    /** Returns the count stated for a basis, as {@link #figure}. */
    public Optional<ParameterCount> count(SizeBasis basis) {
        return figure(basis).map(SizeFigure::count);
    }

    /** Tells whether a source says that every parameter works on every token. */
    @JsonIgnore
    public boolean isDense() {
        return architecture instanceof Architecture.Dense;
    }

    /** Tells whether a source says that a router picks experts. */
    @JsonIgnore
    public boolean isMixtureOfExperts() {
        return architecture instanceof Architecture.MixtureOfExperts;
    }

    /** Returns the label that fits the figures: {@code 235B-A22B}, {@code A2.7B}, {@code E4B}, {@code 1.5B}. */
    public Optional<SizeLabel> label() {
        if (total != null && active != null && !active.count().equals(total.count())) {
            return Optional.of(new SizeLabel.Sparse(total.count(), active.count()));
        }
        if (effective != null) {
            return Optional.of(new SizeLabel.Effective(effective.count()));
        }
        if (total != null) {
            return Optional.of(new SizeLabel.Total(total.count()));
        }
        return active == null ? Optional.empty() : Optional.of(new SizeLabel.Active(active.count()));
    }

    /** Prints the {@link #label}, or {@code undisclosed}. */
    @Override
    public String toString() {
        return label().map(SizeLabel::toString).orElse("undisclosed");
    }
}
