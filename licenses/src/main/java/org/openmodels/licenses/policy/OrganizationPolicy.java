package org.openmodels.licenses.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.internal.json.Canonical;
import org.openmodels.licenses.internal.json.EnumSets;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.UseCategory;

/**
 * What an organization allows, beyond what licenses allow, as data.
 *
 * <pre>{@code
 * {"title": "Acme", "default": "REVIEW",
 *  "rules": [{"id": "no-nc", "effect": "DENY", "reason": "we sell", "when": {"classes": ["NON_COMMERCIAL"]}}],
 *  "waivers": [{"rule": "no-nc", "models": ["acme/demo"], "owner": "Ada", "reason": "trade fair", "expires": "2027-03-31"}]}
 * }</pre>
 *
 * <p>A rule applies where all its conditions hold, a condition where one of its values does. The worst of the rules that
 * apply decides, the default where none does. A condition on a fact that is not known makes a rule that denies or reviews
 * give {@code REVIEW}, and one that allows nothing. The answer never improves the license's: the worse of the two holds.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title the name of the policy
 * @param fallback what holds where no rule applies; {@code default} in JSON
 * @param rules the rules, in the order given
 * @param waivers the waivers, in the order given
 */
public record OrganizationPolicy(String title, Effect fallback, List<Rule> rules, List<Waiver> waivers)
        implements Serializable {

    /** What a rule does. */
    public enum Effect {
        /** Allows. */
        ALLOW(Outcome.PERMITTED),
        /** Asks for a review. */
        REVIEW(Outcome.REVIEW),
        /** Denies. */
        DENY(Outcome.PROHIBITED);

        private final Outcome outcome;

        Effect(Outcome outcome) {
            this.outcome = outcome;
        }

        /** Returns the answer of the effect. */
        public Outcome outcome() {
            return outcome;
        }
    }

    /**
     * One rule.
     *
     * @param id its name, unique in the policy
     * @param effect what it does
     * @param reason why, for people
     * @param when when it applies
     */
    public record Rule(String id, Effect effect, String reason, When when) implements Serializable {
        /** Checks that it has a name. */
        public Rule {
            Objects.requireNonNull(effect, "effect");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(when, "when");
            if (id.isBlank()) {
                throw new IllegalArgumentException("rule id must not be blank");
            }
        }
    }

    /**
     * The conditions of a rule; an empty one always holds.
     *
     * @param classes permissiveness classes, {@code PERMISSIVE} or marks, sorted
     * @param licenses license ids, case ignored, sorted
     * @param restrictions categories of which the license forbids one, in the order of their type
     * @param obligations kinds of which one is owed or may be, in the order of their type
     * @param labCountries countries of the lab, sorted
     * @param parametersAbove a size that the model exceeds; null for any
     */
    public record When(
            List<String> classes,
            List<String> licenses,
            Set<UseCategory> restrictions,
            Set<Obligation.Kind> obligations,
            List<String> labCountries,
            @Nullable Long parametersAbove)
            implements Serializable {

        /** Holds always. */
        public static final When ALWAYS = new When(List.of(), List.of(), Set.of(), Set.of(), List.of(), null);

        /** Copies and sorts. */
        public When {
            classes = Canonical.sorted(classes, java.util.Comparator.naturalOrder());
            licenses = Canonical.sorted(licenses, java.util.Comparator.naturalOrder());
            restrictions = EnumSets.copyOf(restrictions);
            obligations = EnumSets.copyOf(obligations);
            labCountries = Canonical.sorted(labCountries, java.util.Comparator.naturalOrder());
        }
    }

    /**
     * A rule lifted for some models or licenses until a day.
     *
     * @param rule the id of the rule
     * @param licenses the license ids it is lifted for, sorted; with no models and no licenses, for all
     * @param models the models it is lifted for, sorted
     * @param owner who answers for it
     * @param reason why, for people
     * @param expires the last day it holds
     */
    public record Waiver(
            String rule, List<String> licenses, List<String> models, String owner, String reason, LocalDate expires)
            implements Serializable {
        /** Checks that it has a rule and an owner. */
        public Waiver {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(expires, "expires");
            licenses = Canonical.sorted(licenses, java.util.Comparator.naturalOrder());
            models = Canonical.sorted(models, java.util.Comparator.naturalOrder());
            if (rule.isBlank() || owner.isBlank()) {
                throw new IllegalArgumentException("a waiver must name a rule and an owner: " + rule + " " + owner);
            }
        }

        boolean lifts(String ruleId, String license, @Nullable String model) {
            return rule.equals(ruleId)
                    && (licenses.isEmpty() || licenses.stream().anyMatch(license::equalsIgnoreCase))
                    && (models.isEmpty() || (model != null && models.stream().anyMatch(model::equalsIgnoreCase)));
        }
    }

    /** Copies the lists, and checks that rules have names of their own and waivers lift rules that are there. */
    public OrganizationPolicy {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(fallback, "fallback");
        rules = List.copyOf(rules);
        waivers = List.copyOf(waivers);
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("rule ids must be unique: " + rule.id());
            }
        }
        for (Waiver waiver : waivers) {
            if (!ids.contains(waiver.rule())) {
                throw new IllegalArgumentException("a waiver must lift a rule of the policy: " + waiver.rule());
            }
        }
    }

    /** Reads a policy from JSON; all that is wrong with it is reported, with its place. */
    public static Reading<OrganizationPolicy> read(String json) {
        return OrganizationPolicyJson.read(json);
    }

    /** Reads a policy from a tree, for Jackson. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OrganizationPolicy fromJson(JsonNode json) {
        Reading<OrganizationPolicy> reading = read(json.toString());
        return reading.value()
                .orElseThrow(() -> new IllegalArgumentException("policy must be valid: " + reading.diagnostics()));
    }

    /** Writes the policy. */
    @JsonValue
    public ObjectNode toJson() {
        return OrganizationPolicyJson.write(this);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%d rules, %d waivers)", title, rules.size(), waivers.size());
    }
}
