package org.openmodels.licenses.policy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;
import org.openmodels.licenses.internal.json.JsonValue;
import org.openmodels.licenses.internal.json.ObjectReader;
import org.openmodels.licenses.policy.OrganizationPolicy.Effect;
import org.openmodels.licenses.policy.OrganizationPolicy.Rule;
import org.openmodels.licenses.policy.OrganizationPolicy.Waiver;
import org.openmodels.licenses.policy.OrganizationPolicy.When;
import org.openmodels.licenses.terms.Mark;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.Permissiveness;
import org.openmodels.licenses.terms.UseCategory;

/** Reads and writes organization policies; every finding of reading is an error. */
final class OrganizationPolicyJson {
    private OrganizationPolicyJson() {}

    static Reading<OrganizationPolicy> read(String json) {
        List<Diagnostic> sink = new Remarks();
        ObjectReader in = ObjectReader.open(json, "a policy must be an object, but is ", sink);
        OrganizationPolicy policy = in == null ? null : policy(in, sink);
        return new Reading<>(policy, sink);
    }

    private static @Nullable OrganizationPolicy policy(ObjectReader in, List<Diagnostic> sink) {
        String title = in.needText("title");
        Effect fallback = in.needConstant("default", Effect.class, Effect.REVIEW);
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (ObjectReader one : in.objects("rules")) {
            Rule rule = rule(one);
            if (rule != null && !ids.add(rule.id())) {
                one.report("policy.duplicate-rule", "id", "must be unique: " + rule.id());
            } else if (rule != null) {
                rules.add(rule);
            }
        }
        List<Waiver> waivers = new ArrayList<>();
        for (ObjectReader one : in.objects("waivers")) {
            Waiver waiver = waiver(one);
            if (waiver != null && !ids.contains(waiver.rule())) {
                one.report(
                        "policy.dangling-waiver", "rule", "must be the id of a rule of this policy: " + waiver.rule());
            } else if (waiver != null) {
                waivers.add(waiver);
            }
        }
        in.end();
        return sink.isEmpty() ? new OrganizationPolicy(title, fallback, rules, waivers) : null;
    }

    private static @Nullable Rule rule(ObjectReader in) {
        String id = in.needText("id");
        Effect effect = in.needConstant("effect", Effect.class, Effect.DENY);
        String reason = in.needText("reason");
        ObjectReader when = in.object("when");
        When conditions = when == null ? When.ALWAYS : when(when);
        in.end();
        if (id.isBlank() && in.raw("id") instanceof JsonValue.Text) {
            in.report("policy.blank", "id", "must not be blank");
        }
        return id.isBlank() ? null : new Rule(id, effect, reason, conditions);
    }

    private static When when(ObjectReader in) {
        List<String> classes = or(in.texts("classes"));
        for (String name : classes) {
            if (!isClass(name)) {
                in.report("json.unknown-value", "classes", "must name PERMISSIVE or marks: \"" + name + "\"");
            }
        }
        Set<UseCategory> restrictions = in.constants("restrictions", UseCategory.class);
        Set<Obligation.Kind> obligations = in.constants("obligations", Obligation.Kind.class);
        List<String> countries = or(in.texts("labCountries"));
        for (String country : countries) {
            if (!Territories.isCode(country)) {
                in.report("policy.country", "labCountries", "must name ISO 3166-1 alpha-2 codes: \"" + country + "\"");
            }
        }
        When when = new When(
                classes,
                or(in.texts("licenses")),
                restrictions == null ? Set.of() : restrictions,
                obligations == null ? Set.of() : obligations,
                countries,
                in.whole("parametersAbove"));
        in.end();
        return when;
    }

    private static boolean isClass(String name) {
        for (Mark mark : Mark.values()) {
            if (mark.name().equals(name)) {
                return true;
            }
        }
        return name.equals(Permissiveness.PERMISSIVE);
    }

    private static @Nullable Waiver waiver(ObjectReader in) {
        String rule = in.needText("rule");
        String owner = in.needText("owner");
        String reason = in.needText("reason");
        LocalDate expires = in.date("expires");
        List<String> licenses = or(in.texts("licenses"));
        List<String> models = or(in.texts("models"));
        in.end();
        if (expires == null && !in.has("expires")) {
            in.report("json.missing-key", "expires", "must be stated");
        }
        return expires == null || rule.isBlank() || owner.isBlank()
                ? null
                : new Waiver(rule, licenses, models, owner, reason, expires);
    }

    private static List<String> or(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts;
    }

    static ObjectNode write(OrganizationPolicy policy) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("title", policy.title());
        out.put("default", policy.fallback().name());
        ArrayNode rules = out.putArray("rules");
        for (Rule rule : policy.rules()) {
            ObjectNode node = rules.addObject();
            node.put("id", rule.id());
            node.put("effect", rule.effect().name());
            node.put("reason", rule.reason());
            when(node.putObject("when"), rule.when());
        }
        ArrayNode waivers = out.putArray("waivers");
        for (Waiver waiver : policy.waivers()) {
            ObjectNode node = waivers.addObject();
            node.put("rule", waiver.rule());
            list(node, "licenses", waiver.licenses());
            list(node, "models", waiver.models());
            node.put("owner", waiver.owner());
            node.put("reason", waiver.reason());
            node.put("expires", waiver.expires().toString());
        }
        return out;
    }

    private static void when(ObjectNode out, When when) {
        list(out, "classes", when.classes());
        list(out, "licenses", when.licenses());
        list(out, "restrictions", when.restrictions());
        list(out, "obligations", when.obligations());
        list(out, "labCountries", when.labCountries());
        Long above = when.parametersAbove();
        if (above != null) {
            out.put("parametersAbove", above.longValue());
        }
    }

    private static void list(ObjectNode out, String key, Collection<?> values) {
        if (!values.isEmpty()) {
            ArrayNode array = out.putArray(key);
            values.forEach(v -> array.add(v.toString()));
        }
    }
}
