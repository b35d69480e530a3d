package org.openmodels.licenses.policy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes the known facts of a use case, in the order of the contract. */
final class UseCaseWriter {
    private UseCaseWriter() {}

    static ObjectNode write(UseCase u) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        list(out, "actions", u.actions().isEmpty() ? null : u.actions());
        flag(out, "commercial", u.commercial());
        figure(out, "monthlyActiveUsers", u.monthlyActiveUsers());
        figure(out, "dailyActiveUsers", u.dailyActiveUsers());
        figure(out, "annualRevenue", u.annualRevenue());
        figure(out, "monthlyRevenue", u.monthlyRevenue());
        figure(out, "funding", u.funding());
        figure(out, "headcount", u.headcount());
        list(out, "territories", u.territories());
        text(out, "domicile", u.domicile());
        list(out, "domains", u.domains());
        Derivative derivative = u.derivative();
        if (derivative != null) {
            ObjectNode node = out.putObject("derivative");
            text(node, "name", derivative.name());
            text(node, "license", derivative.license());
        }
        flag(out, "multimodal", u.multimodal());
        list(out, "business", u.business());
        flag(out, "internalOnly", u.internalOnly());
        TrainedModel trained = u.trainedModel();
        if (trained != null) {
            ObjectNode node = out.putObject("trainedModel");
            text(node, "kind", trained.kind());
            text(node, "family", trained.family());
        }
        list(out, "competitorOf", u.competitorOf());
        text(out, "purpose", u.purpose());
        text(out, "licensee", u.licensee());
        list(out, "permissions", u.permissions());
        if (!u.rates().isEmpty()) {
            ObjectNode rates = out.putObject("rates");
            u.rates().forEach(rates::put);
        }
        text(out, "asOf", u.asOf());
        return out;
    }

    private static void figure(ObjectNode out, String key, @Nullable Figure figure) {
        if (figure == null) {
            return;
        }
        LocalDate asOf = figure.asOf();
        String currency = figure.currency();
        if (currency != null) {
            ObjectNode node = out.putObject(key);
            node.put("amount", figure.value());
            node.put("currency", currency);
            text(node, "asOf", asOf);
        } else if (asOf != null) {
            ObjectNode node = out.putObject(key);
            node.put("value", figure.value());
            text(node, "asOf", asOf);
        } else {
            out.put(key, figure.value());
        }
    }

    private static void list(ObjectNode out, String key, @Nullable Collection<?> values) {
        if (values != null) {
            ArrayNode array = out.putArray(key);
            values.forEach(v -> array.add(v instanceof Enum<?> constant ? constant.name() : v.toString()));
        }
    }

    private static void flag(ObjectNode out, String key, @Nullable Boolean value) {
        if (value != null) {
            out.put(key, value.booleanValue());
        }
    }

    private static void text(ObjectNode out, String key, @Nullable Object value) {
        if (value != null) {
            out.put(key, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }
}
