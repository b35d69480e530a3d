package org.openmodels.licenses.provenance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openmodels.core.lineage.LineageGraph;
import org.openmodels.core.lineage.LineagePath;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SingleLicense;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.LicenseTerms;

/** Joins the license of a model with what those of its ancestors pass on. Not thread-safe. */
final class TermsJoin {
    private final LineageGraph lineage;
    private final Function<String, Optional<LicenseExpression>> licenses;
    private final LicenseKnowledge knowledge;
    private final List<EffectiveTerms.Inherited> inherited = new ArrayList<>();
    private final List<LineagePath> unknown = new ArrayList<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Set<LicenseExpression> binding = new LinkedHashSet<>();

    TermsJoin(
            LineageGraph lineage, Function<String, Optional<LicenseExpression>> licenses, LicenseKnowledge knowledge) {
        this.lineage = lineage;
        this.licenses = licenses;
        this.knowledge = knowledge;
    }

    EffectiveTerms of(String model) {
        int number = lineage.indexOf(model);
        if (number >= 0) {
            AncestorWalk walk = new AncestorWalk(lineage, this::follows);
            walk.up(number).forEach(this::pass);
            if (walk.cutOff()) {
                open.add("ancestors more than " + AncestorWalk.MAX_STEPS + " steps up were not looked at");
            }
        }
        open.remove("");
        Optional<LicenseExpression> own = licenses.apply(model);
        if (number < 0 || !isCopy(number)) {
            own.ifPresent(binding::add);
        } else {
            label(number);
        }
        String declared = own.map(LicenseExpression::toString).orElse("NOASSERTION");
        return new EffectiveTerms(model, declared, expression(), inherited, unknown, List.copyOf(open));
    }

    private void pass(AncestorWalk.Ancestor ancestor) {
        Optional<LicenseExpression> license = licenses.apply(lineage.id(ancestor.work()));
        if (isCopy(ancestor.work())) {
            label(ancestor.work());
            return;
        }
        if (license.isEmpty()) {
            unknown.add(ancestor.path());
            return;
        }
        List<InheritedTerm> terms = new ArrayList<>();
        for (SingleLicense single : license.get().licenses()) {
            Inheritance one = Inheritance.of(terms(single), ancestor.passage());
            one.burdens().forEach(burden -> terms.add(burden.term()));
            one.names().forEach(name -> terms.add(name.term()));
            open.add(one.open());
            open.add(ancestor.passage() == Passage.TOOL ? "" : Alternatives.unread(single.toString()));
        }
        if (ancestor.passage().isIn() || !terms.isEmpty()) {
            binding.add(license.get());
            inherited.add(
                    new EffectiveTerms.Inherited(ancestor.path(), license.get().toString(), ancestor.passage(), terms));
        }
    }

    private boolean isCopy(int work) {
        return Passage.isCopy(
                lineage, work, base -> licenses.apply(lineage.id(base)).isPresent());
    }

    private void label(int copy) {
        Optional<LicenseExpression> own = licenses.apply(lineage.id(copy));
        for (int original : lineage.bases(copy)) {
            if (own.isPresent() && !own.equals(licenses.apply(lineage.id(original)))) {
                open.add(lineage.id(copy) + " declares " + own.get() + ", and is a copy of " + lineage.id(original)
                        + ", whose license it keeps");
            }
        }
    }

    private boolean follows(int work) {
        return licenses.apply(lineage.id(work)).stream()
                .flatMap(license -> license.licenses().stream())
                .anyMatch(single -> terms(single).outputs().followsDistillation());
    }

    private LicenseTerms terms(SingleLicense single) {
        return knowledge.findOrNotReviewed(Alternatives.id(single));
    }

    private String expression() {
        if (binding.isEmpty()) {
            return "NOASSERTION";
        }
        return binding.size() == 1
                ? binding.iterator().next().toString()
                : LicenseExpression.allOf(binding).canonical().toString();
    }
}
