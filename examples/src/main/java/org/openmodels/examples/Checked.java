package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.advice.ModelAdvice;
import org.openmodels.licenses.policy.Outcome;
import org.openmodels.licenses.policy.Reason;
import org.openmodels.licenses.policy.Verdict;

/**
 * One subject of a check with its verdict.
 *
 * @param name what was asked about: a model's id, or a license expression
 * @param advice how the model's license was found; null where a license was asked about
 * @param verdict the answer
 */
record Checked(String name, @Nullable ModelAdvice advice, Verdict verdict) {

    /** Returns the members of the JSON answer. */
    ObjectNode json() {
        ObjectNode out = Answer.object();
        if (advice != null) {
            out.put("model", advice.model().id());
            Answer.put(out, "resolution", advice.resolution().status());
            out.set("trail", ResolveCommand.trail(advice.resolution()));
        }
        return out.setAll(verdict.toJson());
    }

    /** Returns a reason with the place that gives it. */
    static String said(Reason reason) {
        return reason.message() + " [" + reason.license() + (reason.cite().isEmpty() ? "" : ", " + reason.cite()) + "]";
    }

    /** Returns the worst outcome of several. */
    static Outcome worst(List<Checked> all) {
        return all.stream().map(one -> one.verdict().outcome()).reduce(Outcome.PERMITTED, Outcome::worst);
    }

    /** Returns the exit code of an outcome. */
    static int exitCode(Outcome outcome) {
        return switch (outcome) {
            case PERMITTED, CONDITIONAL -> 0;
            case PROHIBITED -> 1;
            case REVIEW -> 3;
        };
    }

    /** Returns the reasons that made the answer, in one line. */
    String why() {
        return String.join(
                "; ",
                verdict.reasons().stream()
                        .filter(reason -> reason.outcome() == verdict.outcome())
                        .map(Checked::said)
                        .distinct()
                        .toList());
    }
}
