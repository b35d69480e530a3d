package org.openmodels.licenses.provenance;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.openmodels.core.lineage.LineageGraph;
import org.openmodels.core.lineage.LineagePath;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.terms.LicenseKnowledge;

/**
 * What binds a model in effect: its own license, and what the licenses of all its ancestors pass on, each with the way by
 * which it came.
 *
 * <p>Of a merge with a fine-tune of Llama 3.1, both of which declare {@code MIT}: {@code LicenseRef-llama-3.1 AND MIT}, the
 * first by {@code org/merge <- MERGE org/tuned <- FINE_TUNE meta-llama/Llama-3.1-8B}.
 *
 * <p>A copy - every base of it is quantized or passed on whole - has the license of its original exactly: what it declares
 * itself is a label, told as {@code declared} and, where it differs, as open, and binds nobody. What an ancestor passes on
 * through models that learned from outputs goes on only where its text counts such models as derivatives. An ancestor whose
 * license is not known leaves the answer open.
 *
 * <p>Immutable and thread-safe.
 *
 * @param model the model
 * @param declared what it declares itself; {@code NOASSERTION} where unknown
 * @param expression the licenses that bind it; {@code NOASSERTION} where its own and all its ancestors' are unknown
 * @param inherited what its ancestors pass on, nearest first
 * @param unknown the ways to ancestors in it whose license is not known
 * @param open what no text settles, each once
 */
public record EffectiveTerms(
        String model,
        String declared,
        String expression,
        List<Inherited> inherited,
        List<LineagePath> unknown,
        List<String> open)
        implements Serializable {

    /**
     * What one ancestor passes on.
     *
     * @param path the way from the model up to it
     * @param license its license
     * @param passage how it stands in the model
     * @param terms the statements that pass on
     */
    public record Inherited(LineagePath path, String license, Passage passage, List<InheritedTerm> terms)
            implements Serializable {
        /** Copies the terms. */
        public Inherited {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(license, "license");
            Objects.requireNonNull(passage, "passage");
            terms = List.copyOf(terms);
        }
    }

    /** Copies the lists. */
    public EffectiveTerms {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(expression, "expression");
        inherited = List.copyOf(inherited);
        unknown = List.copyOf(unknown);
        open = List.copyOf(open);
    }

    /** Tells whether nothing is left open. */
    public boolean isCertain() {
        return unknown.isEmpty() && open.isEmpty();
    }

    /**
     * Returns what binds a model.
     *
     * @param licenses gives the license of a work by its name, empty where it is not known
     * @param knowledge the terms of licenses
     */
    public static EffectiveTerms of(
            LineageGraph lineage,
            String model,
            Function<String, Optional<LicenseExpression>> licenses,
            LicenseKnowledge knowledge) {
        return new TermsJoin(lineage, licenses, knowledge).of(model);
    }
}
