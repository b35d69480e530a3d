package org.openmodels.licenses.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the rules of one license find in one use case. */
final class Findings {
    /** The rule whose reason is told whatever the answer. */
    static final String NOTE = "policy-latest";

    private final List<Reason> reasons = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private List<Limit> limits = List.of();
    private Outcome outcome = Outcome.PERMITTED;
    private int missing;
    private boolean mutable;

    /** Adds a ground. */
    void add(Reason reason) {
        reasons.add(reason);
        outcome = outcome.worst(reason.outcome());
    }

    /** Adds a ground for review, with the facts that would settle it. */
    void add(Reason reason, Truth open) {
        add(reason);
        missing |= open.missing();
    }

    /** Adds a duty; any duty makes the answer conditional. */
    void owe(Duty duty) {
        duties.add(duty);
        outcome = outcome.worst(Outcome.CONDITIONAL);
    }

    /** Lists the uses to keep clear of. */
    void keepClear(List<Limit> uses) {
        limits = uses;
    }

    /** Notes that a policy may change. */
    void mayChange() {
        mutable = true;
    }

    Verdict verdict(String license) {
        List<Reason> told = new ArrayList<>(reasons.size());
        for (Reason reason : reasons) {
            if (reason.outcome() == outcome
                    || outcome.compareTo(Outcome.CONDITIONAL) <= 0
                    || reason.outcome().compareTo(Outcome.REVIEW) >= 0
                    || reason.rule().equals(NOTE)) {
                told.add(reason);
            }
        }
        told.sort(Comparator.comparing(Reason::outcome).reversed());
        return new Verdict(
                license,
                outcome,
                told,
                duties,
                limits,
                outcome == Outcome.REVIEW ? Fact.keys(missing) : List.of(),
                null,
                mutable);
    }
}
