package org.openmodels.licenses.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openmodels.licenses.internal.json.EnumSets;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.Obligation;

/**
 * An obligation that a use case calls for: what to do, in a sentence, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param license the license that asks for it
 * @param term the place of the obligation in the license's JSON, as {@code obligations/2}
 * @param obligation the obligation
 * @param actions the actions that call for it, in the order of their type
 * @param act what to do, one sentence
 * @param state whether it is due
 * @param dependsOn the facts of the use case that would tell whether it is due, by their JSON names; empty when it is
 */
public record Duty(
        String license,
        String term,
        Obligation obligation,
        Set<Action> actions,
        String act,
        State state,
        List<String> dependsOn)
        implements Serializable {

    /** Whether a duty is due. */
    public enum State {
        /** It is due. */
        DUE,
        /** It may be due: do it, or find out. */
        OPEN,
        /** It is due, and the facts stated already meet it. */
        MET
    }

    /** Copies the collections. */
    public Duty {
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(state, "state");
        actions = EnumSets.copyOf(actions);
        dependsOn = List.copyOf(dependsOn);
    }

    /** Returns what is to be done, as a kind. */
    public Obligation.Kind kind() {
        return obligation.kind();
    }

    /** Returns the section that says so. */
    public String cite() {
        return obligation.cite();
    }
}
