package org.openmodels.licenses.policy;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.Obligation.Kind;
import org.openmodels.licenses.terms.Obligation.Subject;
import org.openmodels.licenses.terms.Outputs.Distillation;

/**
 * A binding duty: is it due for these actions, and do the facts stated already break it?
 *
 * <p>A duty whose trigger is not known is listed with the facts that would tell, for the user can always fulfil it.
 */
final class ObligationRule implements Rule {
    private final String license;
    private final Obligation duty;
    private final String term;
    private final String act;
    private final Scale[] scales;
    private final Distillation distillation;
    private final @Nullable DerivativeCheck check;

    ObligationRule(LicenseTerms terms, int index) {
        this.license = terms.id();
        this.duty = terms.obligations().get(index);
        this.term = "obligations/" + index;
        this.act = Wording.act(duty, license);
        this.scales = duty.thresholds().stream().map(Scale::new).toArray(Scale[]::new);
        this.distillation = terms.outputs().distillation();
        this.check = DerivativeCheck.of(duty, license, term);
    }

    @Override
    public void apply(Facts facts, Findings findings) {
        Truth common = facts.matches(duty.when()).and(facts.matches(duty.modelKind()));
        if (common.isNo()) {
            return;
        }
        Truth owed = Truth.NO;
        EnumSet<Action> actions = EnumSet.noneOf(Action.class);
        for (Action action : facts.useCase.actions()) {
            Truth one = isOwed(action, facts);
            if (!one.isNo()) {
                actions.add(action);
                owed = owed.or(one);
            }
        }
        owed = common.and(owed);
        if (!owed.isNo()) {
            add(facts, findings, owed, actions);
        }
    }

    private void add(Facts facts, Findings findings, Truth owed, EnumSet<Action> actions) {
        boolean met = check != null && check.apply(facts, owed, findings);
        Duty.State state = owed.isOpen() ? Duty.State.OPEN : met ? Duty.State.MET : Duty.State.DUE;
        findings.owe(new Duty(license, term, duty, actions, act, state, Fact.keys(owed.missing())));
    }

    private Truth isOwed(Action action, Facts facts) {
        Truth reached = isReached(action, facts);
        if (reached.isNo()) {
            return reached;
        }
        return reached.and(facts.isExempt(duty.exempt(), action).not()).and(isBeyond(action, facts));
    }

    private Truth isBeyond(Action action, Facts facts) {
        if (scales.length == 0) {
            return Truth.YES;
        }
        Truth beyond = Truth.NO;
        for (Scale scale : scales) {
            beyond = beyond.or(scale.isBeyond(facts, action));
        }
        return beyond;
    }

    private Truth isReached(Action action, Facts facts) {
        Truth direct = duty.reaches(action) ? onSubject(action, facts) : Truth.NO;
        return action == Action.TRAIN_ON_OUTPUTS ? direct.or(onTrained(facts)) : direct;
    }

    private Truth onSubject(Action action, Facts facts) {
        return switch (duty.subject()) {
            case ANY -> Truth.YES;
            case ORIGINAL -> Truth.of(action != Action.PUBLISH_DERIVATIVE);
            case DERIVATIVE ->
                switch (action) {
                    case FINE_TUNE, PUBLISH_DERIVATIVE -> Truth.YES;
                    case REDISTRIBUTE -> Truth.NO;
                    case RUN, HOST, EMBED, USE_OUTPUTS, TRAIN_ON_OUTPUTS -> facts.modified;
                };
            case OUTPUT_TRAINED -> Truth.of(facts.trains);
        };
    }

    /** A duty on models so trained, or on derivatives where such a model is one; passing it on counts unless it stays inside. */
    private Truth onTrained(Facts facts) {
        if (duty.subject() == Subject.OUTPUT_TRAINED) {
            return Truth.YES;
        }
        boolean onDerivatives = duty.subject() == Subject.DERIVATIVE
                || (duty.subject() == Subject.ANY && duty.on().contains(Action.PUBLISH_DERIVATIVE));
        if (!onDerivatives
                || (distillation != Distillation.DERIVATIVE && distillation != Distillation.DERIVATIVE_IF_SIMILAR)) {
            return Truth.NO;
        }
        boolean anyway =
                duty.isGeneral() || duty.on().contains(Action.RUN) || duty.on().contains(Action.FINE_TUNE);
        Truth due = anyway ? Truth.YES : facts.internal.not();
        return distillation == Distillation.DERIVATIVE ? due : due.and(Truth.OPEN);
    }

    /** Returns the rules on a license's binding duties. */
    static List<Rule> of(LicenseTerms terms) {
        return java.util.stream.IntStream.range(0, terms.obligations().size())
                .filter(i -> terms.obligations().get(i).binds())
                .<Rule>mapToObj(i -> new ObligationRule(terms, i))
                .toList();
    }

    /** Tells whether the facts stated on a derivative can break a duty of this kind. */
    static boolean isCheckable(Kind kind) {
        return kind == Kind.NAME_DERIVATIVE || kind == Kind.SHARE_ALIKE;
    }
}
