package org.openmodels.licenses.terms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;
import org.openmodels.licenses.internal.json.JsonText;
import org.openmodels.licenses.internal.json.JsonValue;
import org.openmodels.licenses.internal.json.ObjectReader;
import org.openmodels.licenses.terms.LegalFacts.Termination;
import org.openmodels.licenses.terms.LicenseTerms.Reviewed;

/** Reads a terms file that stands on its own, and says all that is wrong with it: every finding is an error. */
final class TermsReader {
    private final List<Diagnostic> sink;

    private TermsReader(List<Diagnostic> sink) {
        this.sink = sink;
    }

    /** Reads the text of a file. */
    static Reading<LicenseTerms> read(String json) {
        Reading<JsonValue> text = JsonText.read(json);
        List<Diagnostic> sink = new Remarks(text.diagnostics());
        JsonValue root = text.valueOrNull();
        if (root == null) {
            return new Reading<>(null, sink);
        }
        if (!(root instanceof JsonValue.Obj object)) {
            sink.add(Diagnostic.error("json.type", "license terms must be an object, but are " + root.kind())
                    .at(root.line(), root.column()));
            return new Reading<>(null, sink);
        }
        return read(object, sink);
    }

    /** Reads an object; null where an error leaves no whole terms. */
    static Reading<LicenseTerms> read(JsonValue.Obj object, List<Diagnostic> sink) {
        List<Diagnostic> own = new Remarks();
        ObjectReader in = new ObjectReader(object, own);
        LicenseTerms terms = new TermsReader(own).terms(in);
        in.end();
        sink.addAll(own);
        return new Reading<>(terms, sink);
    }

    private @Nullable LicenseTerms terms(ObjectReader in) {
        String id = in.needText("id");
        if (id.isBlank() && in.raw("id") instanceof JsonValue.Text) {
            in.report("terms.id", "id", "must not be blank");
        }
        Reviewed reviewed = in.needConstant("reviewed", Reviewed.class, Reviewed.NONE);
        if (in.has("extends")) {
            in.report("terms.extends", "extends", "must be resolved by LicenseKnowledge.plus");
        }
        Map<Action, Grant> grants = grants(in);
        Purposes purposes = purposes(in.needObject("purposes"));
        Licensees licensees = licensees(in.object("licensees"));
        List<Obligation> obligations = obligations(in);
        List<Threshold> thresholds = thresholds(in, "");
        List<Territory> territories = territories(in);
        List<Restriction> restrictions = restrictions(in);
        List<UsePolicy> policies = policies(in);
        Outputs outputs = outputs(in.needObject("outputs"));
        LegalFacts facts = facts(in.needObject("facts"));
        List<String> notes = in.texts("notes");
        if (!sink.isEmpty()) {
            return null;
        }
        return new LicenseTerms(
                id,
                reviewed,
                grants,
                purposes,
                licensees,
                obligations,
                thresholds,
                territories,
                restrictions,
                policies,
                outputs,
                facts,
                notes == null ? List.of() : notes);
    }

    private static Map<Action, Grant> grants(ObjectReader in) {
        Map<Action, Grant> grants = new EnumMap<>(Action.class);
        ObjectReader all = in.needObject("grants");
        if (all != null) {
            for (Action action : Action.values()) {
                ObjectReader one = all.needObject(action.name());
                if (one != null) {
                    grants.put(action, grant(one));
                    one.end();
                }
            }
            all.end();
        }
        return grants;
    }

    private static Grant grant(ObjectReader in) {
        Grant.Status status = in.needConstant("grant", Grant.Status.class, Grant.Status.UNSTATED);
        Grant.Basis basis = in.constant("basis", Grant.Basis.class);
        String condition = in.text("condition");
        Set<Grant.Except> except = or(in.constants("except", Grant.Except.class));
        List<String> family = in.texts("family");
        Set<Purpose> purposes = in.constants("purposes", Purpose.class);
        Grant.Subject subject = or(in.constant("subject", Grant.Subject.class), Grant.Subject.ANY);
        String cite = in.text("cite");
        if (status != Grant.Status.UNSTATED && cite == null) {
            in.report("terms.cite", "cite", "must be stated for what is not UNSTATED");
        }
        if ((status == Grant.Status.GRANTED_IF) != (condition != null)) {
            in.report("terms.condition", "condition", "must be stated for GRANTED_IF, and only then");
        }
        if (status != Grant.Status.FORBIDDEN && !except.isEmpty()) {
            in.report("terms.except", "except", "must stand beside FORBIDDEN only");
        }
        return new Grant(
                status,
                basis,
                condition,
                except,
                family == null ? List.of() : family,
                purposes,
                subject,
                cite == null ? "" : cite,
                in.text("note"));
    }

    private static Purposes purposes(@Nullable ObjectReader in) {
        if (in == null) {
            return Purposes.UNSTATED;
        }
        Set<Purpose> value = in.constants("value", Purpose.class);
        if (value == null) {
            in.report("json.missing-key", "value", "must be stated");
        } else if (value.contains(Purpose.ANY) && value.size() > 1) {
            in.report("terms.purposes", "value", "must not name ANY beside other purposes");
        }
        Purposes purposes = new Purposes(
                or(value), in.constant("commercialRoute", Purposes.CommercialRoute.class), cite(in), in.text("note"));
        in.end();
        return purposes;
    }

    private static Licensees licensees(@Nullable ObjectReader in) {
        if (in == null) {
            return Licensees.ANYONE;
        }
        Set<Licensees.Kind> kinds = Set.of();
        if (in.raw("value") instanceof JsonValue.Text text) {
            if (!text.value().equals("ANYONE")) {
                in.report("json.unknown-value", "value", "must be ANYONE or an array of kinds");
            }
        } else {
            kinds = or(in.constants("value", Licensees.Kind.class));
        }
        Licensees licensees = new Licensees(kinds, cite(in), in.text("note"));
        in.end();
        return licensees;
    }

    private static @Nullable Obligation obligation(ObjectReader in) {
        Obligation.Kind kind = in.constant("kind", Obligation.Kind.class);
        String cite = in.needText("cite");
        Set<Action> on = on(in);
        Obligation.Scope scope = in.constant("scope", Obligation.Scope.class);
        if (kind == null) {
            in.report("json.missing-key", "kind", "must be stated");
            return null;
        }
        if ((kind == Obligation.Kind.SHARE_ALIKE) != (scope != null)) {
            in.report("terms.scope", "scope", "must be stated for SHARE_ALIKE, and only then");
        }
        List<String> literal = in.texts("literal");
        return new Obligation(
                kind,
                on,
                or(in.constant("subject", Obligation.Subject.class), Obligation.Subject.ANY),
                or(in.constant("when", Commerce.class), Commerce.ANY),
                thresholds(in, cite),
                or(in.constants("exempt", Exemption.class)),
                or(in.constant("modelKind", ModelKind.class), ModelKind.ANY),
                literal == null ? List.of() : literal,
                where(in),
                scope,
                or(in.constant("strength", Obligation.Strength.class), Obligation.Strength.MUST),
                cite,
                in.text("note"));
    }

    /** {@code ["ALL"]} is a duty tied to no action. */
    private static Set<Action> on(ObjectReader in) {
        List<String> names = in.texts("on");
        if (names == null || names.isEmpty()) {
            in.report("json.missing-key", "on", "must name the actions, or ALL");
            return Set.of();
        }
        return names.contains("ALL") ? Set.of() : or(in.constants("on", Action.class));
    }

    private static Set<Obligation.Place> where(ObjectReader in) {
        if (in.raw("where") instanceof JsonValue.Text) {
            Obligation.Place place = in.constant("where", Obligation.Place.class);
            return place == null ? Set.of() : Set.of(place);
        }
        return or(in.constants("where", Obligation.Place.class));
    }

    private static @Nullable Threshold threshold(ObjectReader in, String inheritedCite) {
        Threshold.Metric metric = in.constant("metric", Threshold.Metric.class);
        if (metric == null) {
            in.report("json.missing-key", "metric", "must be stated");
            return null;
        }
        Long limit = in.whole("limit");
        String currency = in.text("currency");
        String cite = in.text("cite");
        if ((limit == null) != (metric == Threshold.Metric.NONE) || (limit != null && limit < 0)) {
            in.report("terms.limit", "limit", "must be stated unless the metric is NONE, and not be negative");
            return null;
        }
        if ((currency == null) == metric.isMoney()) {
            in.report("terms.currency", "currency", "must be stated for money, and only then");
            return null;
        }
        return new Threshold(
                metric,
                limit,
                currency,
                in.constant("scope", Threshold.Scope.class),
                measured(in.object("measured")),
                or(in.constants("onlyIf", LineOfBusiness.class)),
                or(in.constant("when", Commerce.class), Commerce.ANY),
                or(in.constants("exempt", Exemption.class)),
                ends(in),
                cite == null ? inheritedCite : cite,
                in.text("note"));
    }

    private static Threshold.@Nullable Measured measured(@Nullable ObjectReader in) {
        if (in == null) {
            return null;
        }
        Threshold.Measured measured = new Threshold.Measured(
                in.needConstant("kind", Threshold.Measured.Kind.class, Threshold.Measured.Kind.ONGOING),
                in.date("date"),
                in.text("window"));
        in.end();
        return measured;
    }

    private static Threshold.@Nullable Ends ends(ObjectReader in) {
        JsonValue raw = in.raw("ends");
        if (raw == null) {
            return null;
        }
        if (raw instanceof JsonValue.Text text) {
            if (text.value().equals("COMMERCE")) {
                return Threshold.Ends.COMMERCE;
            }
            if (!text.value().equals("ALL")) {
                in.report("json.unknown-value", "ends", "must be ALL, COMMERCE or an array of actions");
            }
            return Threshold.Ends.ALL;
        }
        Set<Action> actions = or(in.constants("ends", Action.class));
        return actions.isEmpty() ? Threshold.Ends.ALL : Threshold.Ends.of(actions);
    }

    private static @Nullable Territory territory(ObjectReader in) {
        List<String> excluded = in.texts("excluded");
        Territory.Basis basis = in.needConstant("basis", Territory.Basis.class, Territory.Basis.USE);
        Set<Territory.Coverage> covers = in.constants("covers", Territory.Coverage.class);
        String cite = in.needText("cite");
        if (excluded == null || !arePlaces(excluded)) {
            in.report("terms.territory", "excluded", "must name ISO 3166-1 alpha-2 codes or EU");
            return null;
        }
        return new Territory(
                excluded,
                basis,
                covers == null ? EnumSet.allOf(Territory.Coverage.class) : covers,
                or(in.constant("modelKind", ModelKind.class), ModelKind.ANY),
                or(in.constants("exempt", Territory.Spared.class)),
                cite,
                in.text("note"));
    }

    private static boolean arePlaces(List<String> codes) {
        for (String code : codes) {
            if (code.length() != 2 || !isCapital(code.charAt(0)) || !isCapital(code.charAt(1))) {
                return false;
            }
        }
        return !codes.isEmpty();
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static List<Restriction> restrictions(ObjectReader in) {
        Map<UseCategory, Restriction> byCategory = new EnumMap<>(UseCategory.class);
        for (ObjectReader one : in.objects("restrictions")) {
            UseCategory category = one.constant("category", UseCategory.class);
            Boolean qualified = one.bool("qualified");
            Restriction.Location location =
                    one.needConstant("location", Restriction.Location.class, Restriction.Location.LICENSE);
            String cite = one.needText("cite");
            String note = one.text("note");
            if (category == null || qualified == null) {
                one.report("json.missing-key", category == null ? "category" : "qualified", "must be stated");
            } else if (byCategory.put(category, new Restriction(category, qualified, location, cite, note)) != null) {
                one.report("terms.restriction", "category", "must be listed once: " + category);
            }
            one.end();
        }
        if (!in.has("restrictions")) {
            in.report("json.missing-key", "restrictions", "must be stated; [] means none");
        }
        return List.copyOf(byCategory.values());
    }

    private static UsePolicy policy(ObjectReader in) {
        Boolean known = in.bool("known");
        Boolean mutable = in.bool("mutable");
        return new UsePolicy(
                in.needText("title"),
                in.needText("version"),
                or(in.constant("kind", UsePolicy.Kind.class), UsePolicy.Kind.POLICY),
                known != null && known,
                in.date("asOf"),
                mutable == null || mutable,
                in.text("document"),
                in.needText("cite"),
                in.text("note"));
    }

    private static Outputs outputs(@Nullable ObjectReader in) {
        if (in == null) {
            return Outputs.UNSTATED;
        }
        Outputs outputs = new Outputs(
                in.needConstant("ownership", Outputs.Ownership.class, Outputs.Ownership.UNSTATED),
                in.needConstant("derivativeOwnership", Outputs.Ownership.class, Outputs.Ownership.UNSTATED),
                in.needConstant("distillation", Outputs.Distillation.class, Outputs.Distillation.UNSTATED),
                cites(in));
        in.end();
        return outputs;
    }

    private static LegalFacts facts(@Nullable ObjectReader in) {
        if (in == null) {
            return LegalFacts.UNSTATED;
        }
        LegalFacts facts = new LegalFacts(
                in.needConstant("patentGrant", LegalFacts.PatentGrant.class, LegalFacts.PatentGrant.NONE_STATED),
                in.needConstant("sublicense", LegalFacts.Sublicense.class, LegalFacts.Sublicense.UNSTATED),
                flag(in, "revocable"),
                flag(in, "irrevocable"),
                terminations(in),
                flag(in, "purposeSticks"),
                flag(in, "remoteRestriction"),
                in.needConstant(
                        "unilateralChange", LegalFacts.UnilateralChange.class, LegalFacts.UnilateralChange.NONE),
                in.text("law"),
                cites(in));
        in.end();
        return facts;
    }

    private static @Nullable Termination termination(ObjectReader in) {
        Termination.Cause on = in.constant("on", Termination.Cause.class);
        Termination.Extent ends = in.constant("ends", Termination.Extent.class);
        if (on == null || ends == null) {
            in.report("json.missing-key", on == null ? "on" : "ends", "must be stated");
            return null;
        }
        return new Termination(on, ends, cite(in), in.text("note"));
    }

    private static boolean flag(ObjectReader in, String key) {
        Boolean value = in.bool(key);
        if (value == null && !in.has(key)) {
            in.report("json.missing-key", key, "must be stated");
        }
        return value != null && value;
    }

    private static Map<String, String> cites(ObjectReader in) {
        Map<String, String> cites = new HashMap<>();
        ObjectReader each = in.object("cites");
        if (each != null) {
            each.eachText(cites::put);
        }
        return cites;
    }

    private static String cite(ObjectReader in) {
        String cite = in.text("cite");
        return cite == null ? "" : cite;
    }

    // Loops, not a generic method with a lambda each: they stand on the start-up path.

    private static List<Obligation> obligations(ObjectReader in) {
        List<Obligation> all = new ArrayList<>();
        for (ObjectReader one : in.objects("obligations")) {
            Obligation read = obligation(one);
            if (read != null) {
                all.add(read);
                one.end();
            }
        }
        return all;
    }

    private static List<Threshold> thresholds(ObjectReader in, String inheritedCite) {
        List<Threshold> all = new ArrayList<>();
        for (ObjectReader one : in.objects("thresholds")) {
            Threshold read = threshold(one, inheritedCite);
            if (read != null) {
                all.add(read);
                one.end();
            }
        }
        return all;
    }

    private static List<Territory> territories(ObjectReader in) {
        List<Territory> all = new ArrayList<>();
        for (ObjectReader one : in.objects("territories")) {
            Territory read = territory(one);
            if (read != null) {
                all.add(read);
                one.end();
            }
        }
        return all;
    }

    private static List<Termination> terminations(ObjectReader in) {
        List<Termination> all = new ArrayList<>();
        for (ObjectReader one : in.objects("terminates")) {
            Termination read = termination(one);
            if (read != null) {
                all.add(read);
                one.end();
            }
        }
        return all;
    }

    private static List<UsePolicy> policies(ObjectReader in) {
        List<UsePolicy> all = new ArrayList<>();
        for (ObjectReader one : in.objects("policies")) {
            all.add(policy(one));
            one.end();
        }
        return all;
    }

    private static <T> T or(@Nullable T value, T fallback) {
        return value == null ? fallback : value;
    }

    private static <T> Set<T> or(@Nullable Set<T> value) {
        return value == null ? Set.of() : value;
    }

    /** Returns the key under which ids are found, whatever their case. */
    static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
