package org.openmodels.licenses.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openmodels.licenses.policy.Duty;
import org.openmodels.licenses.policy.Limit;
import org.openmodels.licenses.policy.Outcome;
import org.openmodels.licenses.policy.Reason;
import org.openmodels.licenses.policy.Verdict;
import org.openmodels.licenses.terms.Obligation;

/** Puts verdicts and reasons together: the worst answer, every reason for it, and the duties of all. */
final class Findings {
    private static final Comparator<Reason> REASONS = Comparator.comparing(Reason::outcome)
            .reversed()
            .thenComparing(Reason::license)
            .thenComparing(Reason::term)
            .thenComparing(reason -> String.valueOf(reason.action()))
            .thenComparing(Reason::rule)
            .thenComparing(Reason::message);
    private static final Comparator<Duty> DUTIES = Comparator.comparing(Duty::license)
            .thenComparing(duty -> duty.obligation().kind())
            .thenComparing(Duty::term)
            .thenComparing(Duty::toString);

    private final Set<Reason> reasons = new LinkedHashSet<>();
    private final Set<Duty> duties = new LinkedHashSet<>();
    private final Set<Limit> limits = new LinkedHashSet<>();
    private final Set<String> missing = new TreeSet<>();
    private Outcome outcome = Outcome.PERMITTED;
    private boolean mutable;

    void add(Reason reason) {
        reasons.add(reason);
        outcome = outcome.worst(reason.outcome());
    }

    void addAll(Collection<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            reasons.addAll(verdict.reasons());
            duties.addAll(verdict.duties());
            limits.addAll(verdict.limits());
            missing.addAll(verdict.missing());
            outcome = outcome.worst(verdict.outcome());
            mutable |= verdict.mutable();
        }
    }

    /** Returns the verdict of one reason. */
    static Verdict only(Reason reason) {
        return new Verdict(
                "NOASSERTION", reason.outcome(), List.of(reason), List.of(), List.of(), List.of(), null, false);
    }

    /** Returns a verdict without what falls on derivatives only, of a work that is known to be none. */
    static Verdict unmodified(Verdict verdict) {
        List<Duty> duties = verdict.duties().stream()
                .filter(duty -> duty.obligation().subject() != Obligation.Subject.DERIVATIVE)
                .toList();
        boolean free = verdict.outcome() == Outcome.CONDITIONAL
                && duties.isEmpty()
                && verdict.limits().isEmpty()
                && verdict.reasons().stream().allMatch(reason -> reason.outcome() == Outcome.PERMITTED);
        return new Verdict(
                verdict.expression(),
                free ? Outcome.PERMITTED : verdict.outcome(),
                verdict.reasons(),
                duties,
                verdict.limits(),
                verdict.missing(),
                verdict.chosen(),
                verdict.mutable());
    }

    Verdict verdict(String effective) {
        List<Reason> told = new ArrayList<>(reasons);
        told.removeIf(reason ->
                outcome.compareTo(Outcome.REVIEW) >= 0 && reason.outcome().compareTo(Outcome.REVIEW) < 0);
        told.sort(REASONS);
        List<Duty> owed = new ArrayList<>(duties);
        owed.sort(DUTIES);
        List<Limit> keepClear = new ArrayList<>(limits);
        keepClear.sort(Comparator.comparing(Limit::license)
                .thenComparing(limit -> limit.restriction().category()));
        List<String> open = outcome == Outcome.REVIEW ? List.copyOf(missing) : List.of();
        return new Verdict(effective, outcome, told, owed, keepClear, open, null, mutable);
    }
}
