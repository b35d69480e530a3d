package org.openmodels.licenses.provenance;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openmodels.core.lineage.LineageEdge;
import org.openmodels.core.lineage.LineageGraph;
import org.openmodels.core.lineage.LineagePath;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SingleLicense;
import org.openmodels.licenses.terms.LicenseKnowledge;

/**
 * What binds a model in effect: its own license, and what the licenses of all its ancestors pass on, each with the way by
 * which it came.
 *
 * <p>Of a quantized copy of a fine-tune of Llama 3.1 that declares {@code MIT}: {@code LicenseRef-llama-3.1 AND MIT}, the
 * first by {@code org/quant <- QUANTIZED org/tuned <- FINE_TUNE meta-llama/Llama-3.1-8B}. An ancestor whose license is not
 * known leaves the answer open.
 *
 * <p>Immutable and thread-safe.
 *
 * @param model the model
 * @param expression the licenses that bind it; {@code NOASSERTION} where its own and all its ancestors' are unknown
 * @param inherited what its ancestors pass on, nearest first
 * @param unknown the ways to ancestors in it whose license is not known
 * @param open what no text settles, each once
 */
public record EffectiveTerms(
        String model, String expression, List<Inherited> inherited, List<LineagePath> unknown, List<String> open)
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
        List<Inherited> inherited = new ArrayList<>();
        List<LineagePath> unknown = new ArrayList<>();
        Set<String> open = new LinkedHashSet<>();
        Set<LicenseExpression> binding = new LinkedHashSet<>();
        boolean whole = false;
        for (LineagePath path : lineage.ancestors(model)) {
            Passage passage = passage(path);
            Optional<LicenseExpression> license = licenses.apply(path.ancestor());
            boolean isIn = passage == Passage.WHOLE || passage == Passage.MODIFIED;
            if (license.isEmpty()) {
                if (passage != Passage.TOOL) {
                    unknown.add(path);
                }
                continue;
            }
            List<InheritedTerm> terms = new ArrayList<>();
            for (SingleLicense single : license.get().licenses()) {
                Inheritance one = Inheritance.of(knowledge.findOrNotReviewed(Alternatives.id(single)), passage);
                one.burdens().forEach(burden -> terms.add(burden.term()));
                one.names().forEach(name -> terms.add(name.term()));
                if (!one.open().isEmpty()) {
                    open.add(one.open());
                }
            }
            if (isIn || !terms.isEmpty()) {
                binding.add(license.get());
                inherited.add(new Inherited(path, license.get().toString(), passage, terms));
            }
            whole |= passage == Passage.WHOLE;
        }
        Optional<LicenseExpression> own = licenses.apply(model);
        if (!whole) {
            own.ifPresent(binding::add);
        }
        return new EffectiveTerms(model, expression(binding), inherited, unknown, List.copyOf(open));
    }

    private static String expression(Set<LicenseExpression> binding) {
        if (binding.isEmpty()) {
            return "NOASSERTION";
        }
        return binding.size() == 1
                ? binding.iterator().next().toString()
                : LicenseExpression.allOf(binding).canonical().toString();
    }

    /** The step that carries least decides; a model trained on what another made has learned from that. */
    private static Passage passage(LineagePath path) {
        Passage passage = Passage.WHOLE;
        for (LineageEdge edge : path.edges()) {
            Passage step = Passage.of(edge.relation());
            if (passage == Passage.TRAINING_DATA && step == Passage.GENERATED) {
                passage = Passage.LEARNED_FROM;
            } else if (step.compareTo(passage) > 0) {
                passage = step;
            }
        }
        return passage;
    }
}
