package org.openmodels.licenses.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;
import org.openmodels.licenses.internal.json.JsonText;
import org.openmodels.licenses.internal.json.JsonValue;
import org.openmodels.licenses.internal.json.ObjectReader;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.LineOfBusiness;
import org.openmodels.licenses.terms.Purpose;
import org.openmodels.licenses.terms.UseCategory;

/** Reads a use case from JSON: a fact that is wrong is an error, never a guess, and every finding is an error. */
final class UseCaseReader {
    private final List<Diagnostic> sink;

    private UseCaseReader(List<Diagnostic> sink) {
        this.sink = sink;
    }

    static Reading<UseCase> read(String json) {
        List<Diagnostic> sink = new Remarks();
        ObjectReader in = ObjectReader.open(json, "a use case must be an object, but is ", sink);
        UseCase useCase = in == null ? null : new UseCaseReader(sink).useCase(in);
        return new Reading<>(useCase, sink);
    }

    private @Nullable UseCase useCase(ObjectReader in) {
        UseCase.Builder out = UseCase.builder();
        Set<Action> actions = in.constants("actions", Action.class);
        Boolean commercial = in.bool("commercial");
        Purpose purpose = in.constant("purpose", Purpose.class);
        Boolean internalOnly = in.bool("internalOnly");
        Figure monthlyUsers = count(in, "monthlyActiveUsers");
        Figure dailyUsers = count(in, "dailyActiveUsers");
        Figure annual = money(in, "annualRevenue");
        Figure monthly = money(in, "monthlyRevenue");
        out.actions(actions == null ? Set.of() : actions).commercial(commercial).purpose(purpose);
        out.internalOnly(internalOnly).monthlyActiveUsers(monthlyUsers).dailyActiveUsers(dailyUsers);
        out.annualRevenue(annual).monthlyRevenue(monthly).funding(money(in, "funding"));
        out.headcount(count(in, "headcount")).territories(territories(in)).domicile(domicile(in));
        out.domains(in.constants("domains", UseCategory.class)).derivative(derivative(in.object("derivative")));
        out.multimodal(in.bool("multimodal")).business(in.constants("business", LineOfBusiness.class));
        out.trainedModel(trainedModel(in.object("trainedModel"))).competitorOf(in.texts("competitorOf"));
        out.licensee(in.constant("licensee", Licensee.class)).permissions(in.texts("permissions"));
        Map<String, BigDecimal> rates = rates(in.object("rates"));
        out.rates(rates).asOf(in.date("asOf"));
        in.end();
        Contradictions.of(
                        actions == null ? Set.of() : actions,
                        commercial,
                        purpose,
                        internalOnly,
                        monthlyUsers,
                        dailyUsers,
                        annual,
                        monthly,
                        rates)
                .forEach(c -> in.report("use-case.contradiction", c.key(), "contradicts another fact: " + c.message()));
        return sink.isEmpty() ? out.build() : null;
    }

    /** A number, or {@code {"value": number, "asOf": date}}. */
    private static @Nullable Figure count(ObjectReader in, String key) {
        JsonValue raw = in.raw(key);
        if (raw == null) {
            return null;
        }
        BigDecimal value;
        LocalDate asOf = null;
        if (raw instanceof JsonValue.Obj) {
            ObjectReader dated = in.object(key);
            value = dated == null ? null : dated.number("value");
            asOf = dated == null ? null : dated.date("asOf");
            if (dated != null) {
                dated.end();
                need(dated, "value");
            }
        } else {
            value = in.number(key);
        }
        return figure(in, key, value, null, asOf);
    }

    /** {@code {"amount": number, "currency": code}}, with {@code asOf}, or as the {@code value} beside it. */
    private static @Nullable Figure money(ObjectReader in, String key) {
        ObjectReader amount = in.object(key);
        if (amount == null) {
            return null;
        }
        LocalDate asOf = amount.date("asOf");
        ObjectReader inner = amount.has("value") ? amount.object("value") : null;
        if (inner != null) {
            amount.end();
            amount = inner;
        }
        BigDecimal value = amount.number("amount");
        String currency = amount.text("currency");
        need(amount, "amount");
        need(amount, "currency");
        if (currency != null && !Figure.isCurrency(currency)) {
            amount.report("use-case.currency", "currency", "must be an ISO 4217 code of three capital letters");
            currency = null;
        }
        amount.end();
        return currency == null ? null : figure(in, key, value, currency, asOf);
    }

    private static void need(ObjectReader in, String key) {
        if (!in.has(key)) {
            in.report("json.missing-key", key, "must be stated");
        }
    }

    private static @Nullable Figure figure(
            ObjectReader in,
            String key,
            @Nullable BigDecimal value,
            @Nullable String currency,
            @Nullable LocalDate asOf) {
        if (value == null) {
            return null;
        }
        if (value.signum() < 0) {
            in.report("use-case.negative", key, "must not be negative");
            return null;
        }
        return new Figure(value, currency, asOf);
    }

    private static @Nullable List<String> territories(ObjectReader in) {
        List<String> codes = in.texts("territories");
        for (String code : codes == null ? List.<String>of() : codes) {
            checkTerritory(in, "territories", code);
        }
        return codes;
    }

    private static @Nullable String domicile(ObjectReader in) {
        String code = in.text("domicile");
        if (code != null) {
            checkTerritory(in, "domicile", code);
        }
        return code;
    }

    private static void checkTerritory(ObjectReader in, String key, String code) {
        if (!Territories.isCode(code)) {
            in.report(
                    "use-case.territory",
                    key,
                    "must name ISO 3166-1 alpha-2 codes or EU: \"" + JsonText.brief(code) + "\"");
        }
    }

    private static @Nullable Derivative derivative(@Nullable ObjectReader in) {
        if (in == null) {
            return null;
        }
        Derivative derivative = new Derivative(in.text("name"), in.text("license"));
        in.end();
        return derivative;
    }

    private static @Nullable TrainedModel trainedModel(@Nullable ObjectReader in) {
        if (in == null) {
            return null;
        }
        TrainedModel model = new TrainedModel(in.constant("kind", TrainedModel.Kind.class), in.text("family"));
        in.end();
        return model;
    }

    private static Map<String, BigDecimal> rates(@Nullable ObjectReader in) {
        Map<String, BigDecimal> rates = new HashMap<>();
        if (in != null) {
            in.keys().forEach(currency -> rate(in, currency, rates));
        }
        return rates;
    }

    private static void rate(ObjectReader in, String currency, Map<String, BigDecimal> rates) {
        BigDecimal rate = in.number(currency);
        if (!Figure.isCurrency(currency) || (rate != null && rate.signum() <= 0)) {
            in.report(
                    "use-case.rate",
                    currency,
                    "must be an ISO 4217 code with the positive number of US dollars it is worth");
        } else if (rate != null) {
            rates.put(currency, rate);
        }
    }
}
