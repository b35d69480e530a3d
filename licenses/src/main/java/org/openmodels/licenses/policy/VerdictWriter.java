package org.openmodels.licenses.policy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.Restriction;

/** Writes verdicts as the contract of the command line has them. */
final class VerdictWriter {
    private VerdictWriter() {}

    static ObjectNode write(Verdict verdict) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("expression", verdict.expression());
        out.put("verdict", verdict.outcome().name());
        ArrayNode reasons = out.putArray("reasons");
        verdict.reasons().forEach(reason -> reasons.add(reason(reason)));
        ArrayNode obligations = out.putArray("obligations");
        verdict.duties().forEach(duty -> obligations.add(duty(duty)));
        if (!verdict.limits().isEmpty()) {
            ArrayNode limits = out.putArray("restrictions");
            verdict.limits().forEach(limit -> limits.add(limit(limit)));
        }
        strings(out.putArray("missing"), verdict.missing());
        verdict.choice().ifPresent(chosen -> out.put("chosen", chosen));
        if (verdict.mutable()) {
            out.put("mutable", true);
        }
        return out;
    }

    private static ObjectNode reason(Reason reason) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("rule", reason.rule());
        out.put("verdict", reason.outcome().name());
        out.put("license", reason.license());
        reason.about().ifPresent(action -> out.put("action", action.name()));
        if (!reason.term().isEmpty()) {
            out.put("term", reason.term());
        }
        out.put("cite", reason.cite());
        out.put("message", reason.message());
        return out;
    }

    private static ObjectNode duty(Duty duty) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("kind", duty.kind().name());
        out.put("license", duty.license());
        List<String> literal = duty.obligation().literal();
        if (!literal.isEmpty()) {
            out.put("literal", literal.get(0));
        }
        if (literal.size() > 1) {
            strings(out.putArray("anyOf"), literal);
        }
        out.put("cite", duty.cite());
        out.put("act", duty.act());
        ArrayNode actions = out.putArray("actions");
        for (Action action : duty.actions()) {
            actions.add(action.name());
        }
        ArrayNode where = out.putArray("where");
        for (Obligation.Place place : duty.obligation().where()) {
            where.add(place.name());
        }
        out.put("state", duty.state().name());
        strings(out.putArray("dependsOn"), duty.dependsOn());
        out.put("term", duty.term());
        return out;
    }

    private static ObjectNode limit(Limit limit) {
        Restriction restriction = limit.restriction();
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("category", restriction.category().name());
        out.put("qualified", restriction.qualified());
        out.put("license", limit.license());
        out.put("cite", restriction.cite());
        return out;
    }

    private static void strings(ArrayNode out, List<String> values) {
        values.forEach(out::add);
    }
}
