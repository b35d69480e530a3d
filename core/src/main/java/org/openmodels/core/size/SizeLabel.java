package org.openmodels.core.size;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * The size as a model's name states it: {@code 350M}, {@code 235B-A22B}, {@code 8x7B}, {@code E4B}.
 *
 * <p>A label is a claim in a name, not a {@link ModelSize}: the total of {@code 8x7B} is not 56B, and {@code E4B} tells
 * no total. {@link #parse} is the inverse of {@link #toString}; in JSON it is that string. Grammar, any case:
 *
 * <pre>
 * label  = count | active | "E" count | count "-" active | count "-" number "E" | number "x" count [ "-" active ]
 * active = "A" count
 * count  = digits [ "." digits ] ( "K" | "M" | "B" | "T" )
 * </pre>
 *
 * <p>{@code SizeLabel.parse("235b-a22b")} is {@code new SizeLabel.Sparse(ofBillions(235), ofBillions(22))} and prints as
 * {@code 235B-A22B}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface SizeLabel extends Serializable {

    /** One number, as {@code 350M}: the total of a dense model, or all that a name says of a sparse one. */
    record Total(ParameterCount total) implements SizeLabel {
        /** Checks that the count is stated. */
        public Total {
            Objects.requireNonNull(total, "total");
        }

        @Override
        public String toString() {
            return total.toString();
        }
    }

    /** Total and active parameters per token, as {@code 235B-A22B}. */
    record Sparse(ParameterCount total, ParameterCount active) implements SizeLabel {
        /** Checks that no more is active than there is. */
        public Sparse {
            if (active.compareTo(total) > 0) {
                throw new IllegalArgumentException(
                        "active parameters must not exceed the total " + total + ": " + active);
            }
        }

        @Override
        public String toString() {
            return total + "-A" + active;
        }
    }

    /** Active parameters alone, as {@code A2.7B}. */
    record Active(ParameterCount active) implements SizeLabel {
        /** Checks that the count is stated. */
        public Active {
            Objects.requireNonNull(active, "active");
        }

        @Override
        public String toString() {
            return "A" + active;
        }
    }

    /** Effective parameters, as {@code E4B}: those in fast memory, embeddings per layer apart. */
    record Effective(ParameterCount effective) implements SizeLabel {
        /** Checks that the count is stated. */
        public Effective {
            Objects.requireNonNull(effective, "effective");
        }

        @Override
        public String toString() {
            return "E" + effective;
        }
    }

    /** Number and size of experts, as {@code 8x7B}; the parts they share are counted once in the total. */
    record Experts(int experts, ParameterCount expertSize) implements SizeLabel {
        /** Checks that there is an expert. */
        public Experts {
            Objects.requireNonNull(expertSize, "expertSize");
            requireExperts(experts);
        }

        @Override
        public String toString() {
            return experts + "x" + expertSize;
        }
    }

    /** Number and size of experts with the active parameters, as {@code 8x7B-A13B}. */
    record ExpertsActive(int experts, ParameterCount expertSize, ParameterCount active) implements SizeLabel {
        /** Checks that there is an expert. */
        public ExpertsActive {
            Objects.requireNonNull(expertSize, "expertSize");
            Objects.requireNonNull(active, "active");
            requireExperts(experts);
        }

        @Override
        public String toString() {
            return experts + "x" + expertSize + "-A" + active;
        }
    }

    /** Active parameters and number of experts, as {@code 17B-16E}. */
    record ActiveOfExperts(ParameterCount active, int experts) implements SizeLabel {
        /** Checks that there is an expert. */
        public ActiveOfExperts {
            Objects.requireNonNull(active, "active");
            requireExperts(experts);
        }

        @Override
        public String toString() {
            return active + "-" + experts + "E";
        }
    }

    /** Prints the label as names write it; {@link #parse} reads it back. */
    @Override
    @JsonValue
    String toString();

    /**
     * Reads a label in any case.
     *
     * @throws SizeFormatException when the text does not follow the grammar
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static SizeLabel parse(String text) {
        SizeScanner scanner = new SizeScanner(text);
        SizeLabel label = label(scanner);
        scanner.end();
        return label;
    }

    /** Reads what {@link #parse} reads; anything else is empty. */
    static Optional<SizeLabel> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (SizeFormatException e) {
            return Optional.empty();
        }
    }

    private static SizeLabel label(SizeScanner scanner) {
        if (scanner.take('A')) {
            return new Active(scanner.count(false));
        }
        if (scanner.take('E')) {
            return new Effective(scanner.count(false));
        }
        Optional<Integer> experts = experts(scanner);
        if (experts.isPresent()) {
            ParameterCount size = scanner.count(false);
            return scanner.done()
                    ? new Experts(experts.get(), size)
                    : new ExpertsActive(experts.get(), size, active(scanner));
        }
        ParameterCount count = scanner.count(false);
        return scanner.done() ? new Total(count) : afterTotal(scanner, count);
    }

    private static Optional<Integer> experts(SizeScanner scanner) {
        int start = scanner.position();
        try {
            int experts = scanner.integer();
            if (scanner.take('X')) {
                return Optional.of(experts);
            }
        } catch (SizeFormatException e) {
            // Not a number of experts; the caller reads it as a count and words the fault.
        }
        scanner.back(start);
        return Optional.empty();
    }

    private static SizeLabel afterTotal(SizeScanner scanner, ParameterCount count) {
        if (!scanner.take('-')) {
            throw scanner.fault("'-' or the end must stand");
        }
        if (!scanner.take('A')) {
            int experts = scanner.integer();
            if (!scanner.take('E')) {
                throw scanner.fault("'E' must follow the number of experts");
            }
            return new ActiveOfExperts(count, experts);
        }
        int start = scanner.position();
        ParameterCount active = scanner.count(false);
        if (active.compareTo(count) > 0) {
            scanner.back(start);
            throw scanner.fault("active parameters must not exceed the total");
        }
        return new Sparse(count, active);
    }

    private static ParameterCount active(SizeScanner scanner) {
        if (!scanner.take('-') || !scanner.take('A')) {
            throw scanner.fault("'-A' and a count, or the end must stand");
        }
        return scanner.count(false);
    }

    private static void requireExperts(int experts) {
        if (experts < 1 || experts > 999_999) {
            throw new IllegalArgumentException("experts must be from 1 to 999999: " + experts);
        }
    }
}
