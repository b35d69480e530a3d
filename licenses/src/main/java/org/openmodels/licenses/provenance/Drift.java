package org.openmodels.licenses.provenance;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What becomes of the terms of a base in the license of what was made from it.
 *
 * <p>From {@code LicenseRef-llama-3.1} to a fine-tune under {@code Apache-2.0}: {@code RESTRICTION_DROPPED}; lost are the
 * figure of 700 million users (section 2), the uses of the policy, and the name and words to show. A lead with its evidence,
 * never an accusation: a repository may keep the base's license beside its own without saying so in its metadata.
 *
 * <p>Immutable and thread-safe.
 *
 * @param base the license of the base; {@code NOASSERTION} where unknown
 * @param derivative the license of the derivative; {@code NOASSERTION} where unknown
 * @param passage how the base stands in the derivative
 * @param severity the worst of what is lost
 * @param lost what the base states, passes on, and the derivative's license does not state, the worst first
 * @param kept what both state
 * @param added what only the derivative's license states
 * @param tightened what the derivative's license states more strictly
 * @param names the duties on the derivative's name, judged by {@link #named}
 * @param open why the answer is not certain; empty where it is
 */
public record Drift(
        String base,
        String derivative,
        Passage passage,
        Severity severity,
        List<InheritedTerm> lost,
        List<InheritedTerm> kept,
        List<InheritedTerm> added,
        List<InheritedTerm> tightened,
        List<NameDuty> names,
        String open)
        implements Serializable {

    /** Copies the lists. */
    public Drift {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(derivative, "derivative");
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(open, "open");
        lost = List.copyOf(lost);
        kept = List.copyOf(kept);
        added = List.copyOf(added);
        tightened = List.copyOf(tightened);
        names = List.copyOf(names);
    }

    /** Tells whether both stand under the same license. */
    public boolean isSame() {
        return base.equals(derivative) && severity != Severity.UNKNOWN;
    }

    /** Returns this drift for a derivative of a name: each duty on names that it does not meet is lost too. */
    public Drift named(String name) {
        List<InheritedTerm> broken = new ArrayList<>();
        for (NameDuty duty : names) {
            if (duty.judge(name) == NameDuty.Standing.MISSING) {
                broken.add(duty.term());
            }
        }
        if (broken.isEmpty()) {
            return this;
        }
        Severity worst = severity.worst(Severity.DUTY_MISSING);
        List<InheritedTerm> all = new ArrayList<>(lost);
        broken.stream().filter(term -> !all.contains(term)).forEach(all::add);
        return new Drift(base, derivative, passage, worst, all, kept, added, tightened, names, open);
    }

    /** Returns what is lost beyond the harmless, grouped by mark or kind of duty, the worst first. */
    public Map<String, List<InheritedTerm>> evidence() {
        Map<String, List<InheritedTerm>> groups = new LinkedHashMap<>();
        for (InheritedTerm term : lost) {
            if (term.severity().isLoss()) {
                groups.computeIfAbsent(term.group(), group -> new ArrayList<>()).add(term);
            }
        }
        return Collections.unmodifiableMap(groups);
    }

    /** Returns the groups of what is lost beyond the harmless, each once: {@code [SCALE_LIMITED, USE_RESTRICTED]}. */
    public List<String> lostGroups() {
        return List.copyOf(evidence().keySet());
    }

    /** Returns what it comes to, in a sentence. */
    public String message() {
        if (!open.isEmpty() && lost.isEmpty()) {
            return open;
        }
        return switch (severity) {
            case NONE -> "nothing of the base's license is lost";
            case HARMLESS -> "the license differs; keeping the base's license text and notices beside it mends that";
            case RELABELLED ->
                "a copy keeps the license of its base, " + base + ", whatever it names; nothing else is lost";
            case UNKNOWN -> open;
            case DUTY_MISSING, RESTRICTION_DROPPED, COMMERCE_GAINED, CONFLICT -> loss();
        };
    }

    private String loss() {
        StringBuilder out = new StringBuilder(
                derivative.equals(base) || derivative.equals("NOASSERTION")
                        ? "to look at: "
                        : "not in " + derivative + ": ");
        String separator = "";
        for (List<InheritedTerm> group : evidence().values()) {
            out.append(separator).append(group.get(0));
            int more = group.size() - 1;
            out.append(more == 0 ? "" : " and " + more + " more");
            separator = "; ";
        }
        return out.toString();
    }
}
