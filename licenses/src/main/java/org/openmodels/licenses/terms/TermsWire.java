package org.openmodels.licenses.terms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.terms.LegalFacts.Termination;

/** Takes license terms over a {@link Wire}: in when they are null, out when they are not. */
final class TermsWire {
    private static final Action[] ACTIONS = Action.values();
    private static final Grant.Status[] STATUSES = Grant.Status.values();
    private static final Grant.Basis[] BASES = Grant.Basis.values();
    private static final Grant.Except[] EXCEPTS = Grant.Except.values();
    private static final Grant.Subject[] FALLS_ON = Grant.Subject.values();
    private static final Purpose[] PURPOSES = Purpose.values();
    private static final Obligation.Kind[] KINDS = Obligation.Kind.values();
    private static final Obligation.Subject[] SUBJECTS = Obligation.Subject.values();
    private static final Obligation.Place[] PLACES = Obligation.Place.values();
    private static final Obligation.Scope[] REACHES = Obligation.Scope.values();
    private static final Obligation.Strength[] STRENGTHS = Obligation.Strength.values();
    private static final Commerce[] COMMERCE = Commerce.values();
    private static final Exemption[] EXEMPTIONS = Exemption.values();
    private static final ModelKind[] MODEL_KINDS = ModelKind.values();
    private static final LineOfBusiness[] BUSINESS = LineOfBusiness.values();
    private static final Threshold.Metric[] METRICS = Threshold.Metric.values();
    private static final Threshold.Scope[] SCOPES = Threshold.Scope.values();
    private static final Threshold.Measured.Kind[] MEASURED = Threshold.Measured.Kind.values();
    private static final Threshold.Ends.Extent[] EXTENTS = Threshold.Ends.Extent.values();
    private static final UseCategory[] CATEGORIES = UseCategory.values();
    private static final Restriction.Location[] LOCATIONS = Restriction.Location.values();

    private final Wire wire;

    TermsWire(Wire wire) {
        this.wire = wire;
    }

    LicenseTerms terms(@Nullable LicenseTerms t) {
        return new LicenseTerms(
                wire.needText(t == null ? null : t.id()),
                wire.needConstant(LicenseTerms.Reviewed.values(), t == null ? null : t.reviewed()),
                grants(t == null ? null : t.grants()),
                purposes(t == null ? null : t.purposes()),
                licensees(t == null ? null : t.licensees()),
                obligations(t == null ? null : t.obligations()),
                thresholds(t == null ? null : t.thresholds()),
                territories(t == null ? null : t.territories()),
                restrictions(t == null ? null : t.restrictions()),
                policies(t == null ? null : t.policies()),
                outputs(t == null ? null : t.outputs()),
                facts(t == null ? null : t.facts()),
                wire.texts(t == null ? null : t.notes()));
    }

    private Map<Action, Grant> grants(@Nullable Map<Action, Grant> in) {
        Map<Action, Grant> all = new EnumMap<>(Action.class);
        for (Action action : ACTIONS) {
            all.put(action, grant(in == null ? null : in.get(action)));
        }
        return all;
    }

    private Grant grant(@Nullable Grant g) {
        return new Grant(
                wire.needConstant(STATUSES, g == null ? null : g.status()),
                wire.constant(BASES, g == null ? null : g.basis()),
                wire.text(g == null ? null : g.condition()),
                wire.set(EXCEPTS, g == null ? null : g.except()),
                wire.texts(g == null ? null : g.family()),
                ownPurposes(g == null ? null : g.purposes()),
                wire.needConstant(FALLS_ON, g == null ? null : g.subject()),
                wire.needText(g == null ? null : g.cite()),
                wire.text(g == null ? null : g.note()));
    }

    private @Nullable Set<Purpose> ownPurposes(@Nullable Set<Purpose> in) {
        Set<Purpose> purposes = wire.set(PURPOSES, in);
        return purposes.isEmpty() ? null : purposes;
    }

    private Purposes purposes(@Nullable Purposes p) {
        return new Purposes(
                wire.set(PURPOSES, p == null ? null : p.value()),
                wire.constant(Purposes.CommercialRoute.values(), p == null ? null : p.commercialRoute()),
                wire.needText(p == null ? null : p.cite()),
                wire.text(p == null ? null : p.note()));
    }

    private Licensees licensees(@Nullable Licensees l) {
        return new Licensees(
                wire.set(Licensees.Kind.values(), l == null ? null : l.shutOut()),
                wire.needText(l == null ? null : l.cite()),
                wire.text(l == null ? null : l.note()));
    }

    private List<Obligation> obligations(@Nullable List<Obligation> in) {
        int size = wire.size(in);
        List<Obligation> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(obligation(in == null ? null : in.get(i)));
        }
        return all;
    }

    private Obligation obligation(@Nullable Obligation o) {
        return new Obligation(
                wire.needConstant(KINDS, o == null ? null : o.kind()),
                wire.set(ACTIONS, o == null ? null : o.on()),
                wire.needConstant(SUBJECTS, o == null ? null : o.subject()),
                wire.needConstant(COMMERCE, o == null ? null : o.when()),
                thresholds(o == null ? null : o.thresholds()),
                wire.set(EXEMPTIONS, o == null ? null : o.exempt()),
                wire.needConstant(MODEL_KINDS, o == null ? null : o.modelKind()),
                wire.texts(o == null ? null : o.literal()),
                wire.set(PLACES, o == null ? null : o.where()),
                wire.constant(REACHES, o == null ? null : o.scope()),
                wire.needConstant(STRENGTHS, o == null ? null : o.strength()),
                wire.needText(o == null ? null : o.cite()),
                wire.text(o == null ? null : o.note()));
    }

    private List<Threshold> thresholds(@Nullable List<Threshold> in) {
        int size = wire.size(in);
        List<Threshold> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(threshold(in == null ? null : in.get(i)));
        }
        return all;
    }

    private Threshold threshold(@Nullable Threshold t) {
        return new Threshold(
                wire.needConstant(METRICS, t == null ? null : t.metric()),
                limit(t == null ? null : t.limit()),
                wire.text(t == null ? null : t.currency()),
                wire.constant(SCOPES, t == null ? null : t.scope()),
                measured(t == null ? null : t.measured()),
                wire.set(BUSINESS, t == null ? null : t.onlyIf()),
                wire.needConstant(COMMERCE, t == null ? null : t.when()),
                wire.set(EXEMPTIONS, t == null ? null : t.exempt()),
                ends(t == null ? null : t.ends()),
                wire.needText(t == null ? null : t.cite()),
                wire.text(t == null ? null : t.note()));
    }

    private @Nullable Long limit(@Nullable Long in) {
        long limit = wire.number(in == null ? 0 : in + 1);
        return limit == 0 ? null : limit - 1;
    }

    private Threshold.@Nullable Measured measured(Threshold.@Nullable Measured m) {
        Threshold.Measured.Kind kind = wire.constant(MEASURED, m == null ? null : m.kind());
        return kind == null
                ? null
                : new Threshold.Measured(
                        kind, wire.date(m == null ? null : m.date()), wire.text(m == null ? null : m.window()));
    }

    private Threshold.@Nullable Ends ends(Threshold.@Nullable Ends e) {
        Threshold.Ends.Extent extent = wire.constant(EXTENTS, e == null ? null : e.extent());
        return extent == null ? null : new Threshold.Ends(extent, wire.set(ACTIONS, e == null ? null : e.actions()));
    }

    private List<Territory> territories(@Nullable List<Territory> in) {
        int size = wire.size(in);
        List<Territory> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Territory t = in == null ? null : in.get(i);
            all.add(new Territory(
                    wire.texts(t == null ? null : t.excluded()),
                    wire.needConstant(Territory.Basis.values(), t == null ? null : t.basis()),
                    wire.set(Territory.Coverage.values(), t == null ? null : t.covers()),
                    wire.needConstant(MODEL_KINDS, t == null ? null : t.modelKind()),
                    wire.set(Territory.Spared.values(), t == null ? null : t.exempt()),
                    wire.needText(t == null ? null : t.cite()),
                    wire.text(t == null ? null : t.note())));
        }
        return all;
    }

    private List<Restriction> restrictions(@Nullable List<Restriction> in) {
        int size = wire.size(in);
        List<Restriction> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Restriction r = in == null ? null : in.get(i);
            all.add(new Restriction(
                    wire.needConstant(CATEGORIES, r == null ? null : r.category()),
                    wire.flag(r != null && r.qualified()),
                    wire.needConstant(LOCATIONS, r == null ? null : r.location()),
                    wire.needText(r == null ? null : r.cite()),
                    wire.text(r == null ? null : r.note())));
        }
        return all;
    }

    private List<UsePolicy> policies(@Nullable List<UsePolicy> in) {
        int size = wire.size(in);
        List<UsePolicy> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            UsePolicy p = in == null ? null : in.get(i);
            all.add(new UsePolicy(
                    wire.needText(p == null ? null : p.title()),
                    wire.needText(p == null ? null : p.version()),
                    wire.needConstant(UsePolicy.Kind.values(), p == null ? null : p.kind()),
                    wire.flag(p != null && p.known()),
                    wire.date(p == null ? null : p.asOf()),
                    wire.flag(p != null && p.mutable()),
                    wire.text(p == null ? null : p.document()),
                    wire.needText(p == null ? null : p.cite()),
                    wire.text(p == null ? null : p.note())));
        }
        return all;
    }

    private Outputs outputs(@Nullable Outputs o) {
        return new Outputs(
                wire.needConstant(Outputs.Ownership.values(), o == null ? null : o.ownership()),
                wire.needConstant(Outputs.Ownership.values(), o == null ? null : o.derivativeOwnership()),
                wire.needConstant(Outputs.Distillation.values(), o == null ? null : o.distillation()),
                wire.map(o == null ? null : o.cites()));
    }

    private LegalFacts facts(@Nullable LegalFacts f) {
        return new LegalFacts(
                wire.needConstant(LegalFacts.PatentGrant.values(), f == null ? null : f.patentGrant()),
                wire.needConstant(LegalFacts.Sublicense.values(), f == null ? null : f.sublicense()),
                wire.flag(f != null && f.revocable()),
                wire.flag(f != null && f.irrevocable()),
                terminations(f == null ? null : f.terminates()),
                wire.flag(f != null && f.purposeSticks()),
                wire.flag(f != null && f.remoteRestriction()),
                wire.needConstant(LegalFacts.UnilateralChange.values(), f == null ? null : f.unilateralChange()),
                wire.text(f == null ? null : f.law()),
                wire.map(f == null ? null : f.cites()));
    }

    private List<Termination> terminations(@Nullable List<Termination> in) {
        int size = wire.size(in);
        List<Termination> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Termination t = in == null ? null : in.get(i);
            all.add(new Termination(
                    wire.needConstant(Termination.Cause.values(), t == null ? null : t.on()),
                    wire.needConstant(Termination.Extent.values(), t == null ? null : t.ends()),
                    wire.needText(t == null ? null : t.cite()),
                    wire.text(t == null ? null : t.note())));
        }
        return all;
    }
}
