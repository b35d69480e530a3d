package org.openmodels.licenses.terms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes terms: as a file, without what equals its default, or filled in for people and programs. */
final class TermsWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final boolean full;

    private TermsWriter(boolean full) {
        this.full = full;
    }

    /** Writes the file of a license. */
    static ObjectNode file(LicenseTerms terms) {
        ObjectNode out = JSON.objectNode();
        out.put("id", terms.id());
        out.put("reviewed", terms.reviewed().name());
        new TermsWriter(false).statements(terms, out);
        return out;
    }

    /** Writes every statement into a document, defaults filled in. */
    static void fillIn(LicenseTerms terms, ObjectNode out) {
        new TermsWriter(true).statements(terms, out);
    }

    private void statements(LicenseTerms t, ObjectNode out) {
        ObjectNode grants = out.putObject("grants");
        t.grants().forEach((action, grant) -> grants.set(action.name(), grant(grant)));
        out.set("purposes", purposes(t.purposes()));
        if (full || !t.licensees().equals(Licensees.ANYONE)) {
            out.set("licensees", licensees(t.licensees()));
        }
        list(out, "obligations", t.obligations().stream().map(this::obligation).toList(), full);
        list(
                out,
                "thresholds",
                t.thresholds().stream().map(x -> threshold(x, "")).toList(),
                full);
        list(out, "territories", t.territories().stream().map(this::territory).toList(), full);
        list(
                out,
                "restrictions",
                t.restrictions().stream().map(this::restriction).toList(),
                true);
        list(out, "policies", t.policies().stream().map(this::policy).toList(), full);
        out.set("outputs", outputs(t.outputs()));
        out.set("facts", facts(t.facts()));
        if (!t.notes().isEmpty()) {
            strings(out.putArray("notes"), t.notes());
        }
    }

    private ObjectNode grant(Grant grant) {
        ObjectNode out = JSON.objectNode();
        out.put("grant", grant.status().name());
        optional(out, "basis", grant.basis());
        optional(out, "condition", grant.condition());
        constants(out, "except", grant.except());
        if (!grant.family().isEmpty()) {
            strings(out.putArray("family"), grant.family());
        }
        Set<Purpose> purposes = grant.purposes();
        if (purposes != null) {
            constants(out, "purposes", purposes);
        }
        if (grant.subject() != Grant.Subject.ANY) {
            out.put("subject", grant.subject().name());
        }
        if (!grant.cite().isEmpty()) {
            out.put("cite", grant.cite());
        }
        optional(out, "note", grant.note());
        return out;
    }

    private ObjectNode purposes(Purposes purposes) {
        ObjectNode out = JSON.objectNode();
        names(out.putArray("value"), purposes.value());
        optional(out, "commercialRoute", purposes.commercialRoute());
        cite(out, purposes.cite(), purposes.note());
        return out;
    }

    private ObjectNode licensees(Licensees licensees) {
        ObjectNode out = JSON.objectNode();
        if (licensees.shutOut().isEmpty()) {
            out.put("value", "ANYONE");
        } else {
            names(out.putArray("value"), licensees.shutOut());
        }
        cite(out, licensees.cite(), licensees.note());
        return out;
    }

    private ObjectNode obligation(Obligation o) {
        ObjectNode out = JSON.objectNode();
        out.put("kind", o.kind().name());
        if (o.on().isEmpty()) {
            out.putArray("on").add("ALL");
        } else {
            names(out.putArray("on"), o.on());
        }
        unless(out, "subject", o.subject(), Obligation.Subject.ANY);
        unless(out, "when", o.when(), Commerce.ANY);
        list(
                out,
                "thresholds",
                o.thresholds().stream().map(x -> threshold(x, o.cite())).toList(),
                full);
        constants(out, "exempt", o.exempt());
        unless(out, "modelKind", o.modelKind(), ModelKind.ANY);
        if (full || !o.literal().isEmpty()) {
            strings(out.putArray("literal"), o.literal());
        }
        where(out, o.where());
        optional(out, "scope", o.scope());
        unless(out, "strength", o.strength(), Obligation.Strength.MUST);
        cite(out, o.cite(), o.note());
        return out;
    }

    private static void where(ObjectNode out, Set<Obligation.Place> where) {
        if (where.size() == 1) {
            out.put("where", where.iterator().next().name());
        } else if (!where.isEmpty()) {
            names(out.putArray("where"), where);
        }
    }

    private ObjectNode threshold(Threshold t, String inheritedCite) {
        ObjectNode out = JSON.objectNode();
        out.put("metric", t.metric().name());
        Long limit = t.limit();
        if (limit != null) {
            out.put("limit", limit.longValue());
        }
        optional(out, "currency", t.currency());
        optional(out, "scope", t.scope());
        Threshold.Measured measured = t.measured();
        if (measured != null) {
            ObjectNode how = out.putObject("measured");
            how.put("kind", measured.kind().name());
            optional(how, "date", measured.date());
            optional(how, "window", measured.window());
        }
        constants(out, "onlyIf", t.onlyIf());
        unless(out, "when", t.when(), Commerce.ANY);
        constants(out, "exempt", t.exempt());
        ends(out, t.ends());
        if (full || !t.cite().equals(inheritedCite)) {
            out.put("cite", t.cite());
        }
        optional(out, "note", t.note());
        return out;
    }

    private static void ends(ObjectNode out, Threshold.@Nullable Ends ends) {
        if (ends == null) {
            return;
        }
        if (ends.extent() == Threshold.Ends.Extent.ACTIONS) {
            names(out.putArray("ends"), ends.actions());
        } else {
            out.put("ends", ends.extent().name());
        }
    }

    private ObjectNode territory(Territory t) {
        ObjectNode out = JSON.objectNode();
        strings(out.putArray("excluded"), t.excluded());
        out.put("basis", t.basis().name());
        names(out.putArray("covers"), t.covers());
        unless(out, "modelKind", t.modelKind(), ModelKind.ANY);
        constants(out, "exempt", t.exempt());
        cite(out, t.cite(), t.note());
        return out;
    }

    private ObjectNode restriction(Restriction r) {
        ObjectNode out = JSON.objectNode();
        out.put("category", r.category().name());
        out.put("qualified", r.qualified());
        out.put("location", r.location().name());
        cite(out, r.cite(), r.note());
        return out;
    }

    private ObjectNode policy(UsePolicy p) {
        ObjectNode out = JSON.objectNode();
        out.put("title", p.title());
        out.put("version", p.version());
        if (p.kind() != UsePolicy.Kind.POLICY) {
            out.put("kind", p.kind().name());
        }
        out.put("known", p.known());
        optional(out, "asOf", p.asOf());
        out.put("mutable", p.mutable());
        optional(out, "document", p.document());
        cite(out, p.cite(), p.note());
        return out;
    }

    private ObjectNode outputs(Outputs o) {
        ObjectNode out = JSON.objectNode();
        out.put("ownership", o.ownership().name());
        out.put("derivativeOwnership", o.derivativeOwnership().name());
        out.put("distillation", o.distillation().name());
        cites(out, o.cites());
        return out;
    }

    private ObjectNode facts(LegalFacts f) {
        ObjectNode out = JSON.objectNode();
        out.put("patentGrant", f.patentGrant().name());
        out.put("sublicense", f.sublicense().name());
        out.put("revocable", f.revocable());
        out.put("irrevocable", f.irrevocable());
        ArrayNode terminates = out.putArray("terminates");
        for (LegalFacts.Termination termination : f.terminates()) {
            ObjectNode one = terminates.addObject();
            one.put("on", termination.on().name());
            one.put("ends", termination.ends().name());
            cite(one, termination.cite(), termination.note());
        }
        out.put("purposeSticks", f.purposeSticks());
        out.put("remoteRestriction", f.remoteRestriction());
        out.put("unilateralChange", f.unilateralChange().name());
        out.put("law", f.law());
        cites(out, f.cites());
        return out;
    }

    private void cites(ObjectNode out, Map<String, String> cites) {
        if (full || !cites.isEmpty()) {
            ObjectNode node = out.putObject("cites");
            cites.forEach(node::put);
        }
    }

    private void cite(ObjectNode out, String cite, @Nullable String note) {
        if (full || !cite.isEmpty()) {
            out.put("cite", cite);
        }
        optional(out, "note", note);
    }

    private <E extends Enum<E>> void unless(ObjectNode out, String key, E value, E fallback) {
        if (full || value != fallback) {
            out.put(key, value.name());
        }
    }

    private void constants(ObjectNode out, String key, Set<? extends Enum<?>> values) {
        if (full || !values.isEmpty()) {
            names(out.putArray(key), values);
        }
    }

    private static void list(ObjectNode out, String key, List<ObjectNode> items, boolean always) {
        if (always || !items.isEmpty()) {
            out.putArray(key).addAll(items);
        }
    }

    private static void optional(ObjectNode out, String key, @Nullable Object value) {
        if (value != null) {
            out.put(key, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private static void names(ArrayNode out, Collection<? extends Enum<?>> values) {
        values.forEach(v -> out.add(v.name()));
    }

    private static void strings(ArrayNode out, Collection<String> values) {
        values.forEach(out::add);
    }
}
