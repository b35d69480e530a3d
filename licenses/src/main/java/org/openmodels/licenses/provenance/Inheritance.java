package org.openmodels.licenses.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.Grant;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.Mark;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.Outputs;

/**
 * What of a license passes on to what is made from the work under it.
 *
 * @param license the license
 * @param unread whether its text was not read, so that nothing can be said
 * @param burdens what passes on
 * @param names the duties on names among it
 * @param open why it is not certain; empty where it is
 */
record Inheritance(String license, boolean unread, List<Burden> burdens, List<NameDuty> names, String open) {

    static Inheritance of(LicenseTerms terms, Passage passage) {
        if (terms.reviewed() == LicenseTerms.Reviewed.NONE) {
            boolean matters = passage != Passage.TOOL;
            String why = matters ? "the text of " + terms.id() + " was not read" : "";
            return new Inheritance(terms.id(), matters, List.of(), List.of(), why);
        }
        List<Burden> passedOn = new ArrayList<>();
        List<NameDuty> names = new ArrayList<>();
        for (Burden burden : Burden.of(terms)) {
            if (!passes(burden, terms, passage)) {
                continue;
            }
            if (burden.value() instanceof Obligation duty && duty.kind() == Obligation.Kind.NAME_DERIVATIVE) {
                names.add(NameDuty.of(duty, burden.term()));
            } else {
                passedOn.add(burden);
            }
        }
        return new Inheritance(terms.id(), false, List.copyOf(passedOn), List.copyOf(names), open(terms, passage));
    }

    private static boolean passes(Burden burden, LicenseTerms terms, Passage passage) {
        Object value = burden.value();
        return switch (passage) {
            case WHOLE, MODIFIED -> !(value instanceof Obligation duty) || onDerivative(duty);
            case LEARNED_FROM ->
                terms.outputs().followsDistillation()
                        ? !(value instanceof Obligation duty) || onDerivative(duty) || onTrained(duty)
                        : value instanceof Obligation duty && onTrained(duty);
            case GENERATED ->
                value instanceof Obligation duty
                        ? duty.on().contains(Action.USE_OUTPUTS)
                        : value instanceof Grant && burden.action() == Action.USE_OUTPUTS;
            case TRAINING_DATA, TOOL -> false;
        };
    }

    private static boolean onDerivative(Obligation duty) {
        boolean subject = duty.subject() == Obligation.Subject.ANY || duty.subject() == Obligation.Subject.DERIVATIVE;
        return subject && !duty.on().equals(Set.of(Action.TRAIN_ON_OUTPUTS));
    }

    private static boolean onTrained(Obligation duty) {
        return duty.subject() == Obligation.Subject.OUTPUT_TRAINED || duty.on().contains(Action.TRAIN_ON_OUTPUTS);
    }

    /** Where no text says what it means to learn from a work, and it would matter. */
    private static String open(LicenseTerms terms, Passage passage) {
        if (passage == Passage.LEARNED_FROM
                && terms.outputs().distillation() == Outputs.Distillation.DERIVATIVE_IF_SIMILAR) {
            return terms.id() + " counts a model trained on outputs as a derivative if it performs similarly ("
                    + terms.outputs().cites().getOrDefault("distillation", "") + ")";
        }
        if (passage != Passage.TRAINING_DATA) {
            return "";
        }
        Set<Mark> marks = terms.permissiveness().marks();
        boolean matters = marks.contains(Mark.COPYLEFT_STRONG)
                || marks.contains(Mark.COPYLEFT_WEAK)
                || marks.contains(Mark.NON_COMMERCIAL)
                || marks.contains(Mark.NO_DERIVATIVES)
                || marks.contains(Mark.USE_RESTRICTED);
        return matters
                ? terms.id()
                        + " does not settle what it means that a model was trained, or something generated, from the work,"
                        + " and has terms that would matter"
                : "";
    }
}
