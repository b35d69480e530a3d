package org.openmodels.licenses.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** License terms of every shape, most of them granting most things. */
public class TermsDomain extends DomainContextBase {
    public static final String ID = "LicenseRef-acme-2";
    private static final Arbitrary<String> CITES = Arbitraries.of("1", "2.b", "Attachment A (j)");

    @Provide
    public Arbitrary<LicenseTerms> terms() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(8, LicenseTerms.Reviewed.FULL),
                                net.jqwik.api.Tuple.of(1, LicenseTerms.Reviewed.SUMMARY)),
                        Arbitraries.maps(Arbitraries.of(Action.class), grants()).ofSize(8),
                        Combinators.combine(purposes(), licensees()).as(Map::entry),
                        obligations().list().ofMaxSize(4),
                        thresholds().list().ofMaxSize(2),
                        Combinators.combine(
                                        territories().list().ofMaxSize(1),
                                        policies().list().ofMaxSize(1))
                                .as(Map::entry),
                        restrictions(),
                        Combinators.combine(outputs(), facts()).as(Map::entry))
                .as((reviewed, grants, who, obligations, thresholds, where, restrictions, rest) -> new LicenseTerms(
                        ID,
                        reviewed,
                        grants,
                        who.getKey(),
                        who.getValue(),
                        obligations,
                        thresholds,
                        where.getKey(),
                        restrictions,
                        where.getValue(),
                        rest.getKey(),
                        rest.getValue(),
                        List.of()));
    }

    /** Terms that grant everything and ask nothing. */
    public static LicenseTerms free() {
        Map<Action, Grant> grants = new java.util.EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            grants.put(action, Grant.of(Grant.Status.GRANTED, Grant.Basis.EXPRESS, "1"));
        }
        return new LicenseTerms(
                ID,
                LicenseTerms.Reviewed.FULL,
                grants,
                Purposes.any("1"),
                Licensees.ANYONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Outputs.UNSTATED,
                LegalFacts.UNSTATED,
                List.of());
    }

    @Provide
    public Arbitrary<Grant> grants() {
        Arbitrary<Grant> granted = Combinators.combine(
                        Arbitraries.of(Grant.Basis.class), sets(Purpose.class).injectNull(0.9), subjects(), CITES)
                .as((basis, purposes, subject, cite) -> new Grant(
                        Grant.Status.GRANTED,
                        basis,
                        null,
                        Set.of(),
                        List.of(),
                        purposes == null || purposes.isEmpty() || purposes.contains(Purpose.ANY) ? null : purposes,
                        subject,
                        cite,
                        null));
        Arbitrary<Grant> conditional = Combinators.combine(
                        Arbitraries.of("PERMISSION", "OWN_FAMILY_OR_NAMED", "OWNS_HARDWARE"),
                        families(),
                        subjects(),
                        CITES)
                .as((condition, family, subject, cite) -> new Grant(
                        Grant.Status.GRANTED_IF, null, condition, Set.of(), family, null, subject, cite, null));
        Arbitrary<Grant> forbidden = Combinators.combine(sets(Grant.Except.class), families(), CITES)
                .as((except, family, cite) -> new Grant(
                        Grant.Status.FORBIDDEN, null, null, except, family, null, Grant.Subject.ANY, cite, null));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(12, granted),
                net.jqwik.api.Tuple.of(1, conditional),
                net.jqwik.api.Tuple.of(1, forbidden),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(Grant.UNSTATED)));
    }

    private static Arbitrary<Grant.Subject> subjects() {
        return Arbitraries.frequency(
                net.jqwik.api.Tuple.of(5, Grant.Subject.ANY), net.jqwik.api.Tuple.of(1, Grant.Subject.ORIGINAL));
    }

    /** Names of the licensor's models. */
    private static Arbitrary<List<String>> families() {
        return Arbitraries.of(List.of("Acme 2"), List.of("Acme 2", "Acme 3"), List.of("Acme"), List.of());
    }

    @Provide
    public Arbitrary<Purposes> purposes() {
        Arbitrary<Purposes> narrow = Combinators.combine(
                        sets(Purpose.class).filter(s -> !s.isEmpty() && !s.contains(Purpose.ANY)),
                        Arbitraries.of(Purposes.CommercialRoute.class),
                        CITES)
                .as((value, route, cite) -> new Purposes(value, route, cite, null));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.just(Purposes.any("1"))), net.jqwik.api.Tuple.of(1, narrow));
    }

    @Provide
    public Arbitrary<Licensees> licensees() {
        Arbitrary<Licensees> some = Combinators.combine(sets(Licensees.Kind.class), CITES)
                .as((kinds, cite) -> kinds.isEmpty() ? Licensees.ANYONE : new Licensees(kinds, cite, null));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.just(Licensees.ANYONE)), net.jqwik.api.Tuple.of(1, some));
    }

    @Provide
    public Arbitrary<Obligation> obligations() {
        return Combinators.combine(
                        Arbitraries.of(Obligation.Kind.class),
                        sets(Action.class),
                        Arbitraries.of(Obligation.Subject.class),
                        Arbitraries.of(Commerce.class),
                        scales().list().ofMaxSize(2),
                        Combinators.combine(
                                        sets(Exemption.class),
                                        Arbitraries.of(ModelKind.class),
                                        Arbitraries.frequency(
                                                net.jqwik.api.Tuple.of(5, Obligation.Strength.MUST),
                                                net.jqwik.api.Tuple.of(1, Obligation.Strength.ENCOURAGED)))
                                .as(List::of),
                        Arbitraries.of("Acme", "{MODEL_NAME}").list().ofMaxSize(1),
                        CITES)
                .as((kind, on, subject, when, scales, rest, literal, cite) -> new Obligation(
                        kind,
                        on,
                        subject,
                        when,
                        scales,
                        cast(rest.get(0)),
                        (ModelKind) rest.get(1),
                        literal,
                        Set.of(Obligation.Place.UI),
                        kind == Obligation.Kind.SHARE_ALIKE ? Obligation.Scope.DERIVATIVE : null,
                        (Obligation.Strength) rest.get(2),
                        cite,
                        null));
    }

    @SuppressWarnings("unchecked")
    private static Set<Exemption> cast(Object set) {
        return (Set<Exemption>) set;
    }

    /** Thresholds that switch a duty on. */
    private Arbitrary<Threshold> scales() {
        return Combinators.combine(
                        Arbitraries.of(Threshold.Metric.class),
                        Arbitraries.of(999_999L, 1_000_000L, 20_000_000L),
                        Arbitraries.of("USD", "EUR"),
                        measured().injectNull(0.3),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(3, Arbitraries.just(Set.<LineOfBusiness>of())),
                                net.jqwik.api.Tuple.of(1, sets(LineOfBusiness.class))),
                        Arbitraries.of(Commerce.class),
                        sets(Exemption.class),
                        CITES)
                .as((metric, limit, currency, measured, onlyIf, when, exempt, cite) -> new Threshold(
                        metric,
                        metric == Threshold.Metric.NONE ? null : limit,
                        metric.isMoney() ? currency : null,
                        Threshold.Scope.COMPANY,
                        measured,
                        onlyIf,
                        when,
                        exempt,
                        null,
                        cite,
                        null));
    }

    @Provide
    public Arbitrary<Threshold> thresholds() {
        Arbitrary<Threshold.Ends> ends = Arbitraries.oneOf(
                Arbitraries.of(Threshold.Ends.ALL, Threshold.Ends.COMMERCE),
                sets(Action.class).filter(s -> !s.isEmpty()).map(Threshold.Ends::of));
        return Combinators.combine(scales(), ends)
                .as((t, e) -> new Threshold(
                        t.metric(),
                        t.limit(),
                        t.currency(),
                        t.scope(),
                        t.measured(),
                        t.onlyIf(),
                        t.when(),
                        t.exempt(),
                        e,
                        t.cite(),
                        null));
    }

    private Arbitrary<Threshold.Measured> measured() {
        return Combinators.combine(
                        Arbitraries.of(Threshold.Measured.Kind.class),
                        Arbitraries.of(LocalDate.of(2024, 7, 23), LocalDate.of(2025, 4, 5)),
                        Arbitraries.of(Threshold.Measured.PRECEDING_CALENDAR_MONTH)
                                .injectNull(0.5))
                .as(Threshold.Measured::new);
    }

    @Provide
    public Arbitrary<Territory> territories() {
        return Combinators.combine(
                        Arbitraries.of("EU", "GB", "KR", "DE")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.of(Territory.Basis.class),
                        sets(Territory.Coverage.class),
                        Arbitraries.of(ModelKind.class),
                        CITES)
                .as((excluded, basis, covers, kind, cite) ->
                        new Territory(excluded, basis, covers, kind, Set.of(), cite, null));
    }

    @Provide
    public Arbitrary<List<Restriction>> restrictions() {
        Arbitrary<Restriction> one = Combinators.combine(
                        Arbitraries.of(
                                UseCategory.MEDICAL,
                                UseCategory.MILITARY_AND_WEAPONS,
                                UseCategory.SPAM,
                                UseCategory.COMPETING_PRODUCTS),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Restriction.Location.class),
                        CITES)
                .as((category, qualified, location, cite) ->
                        new Restriction(category, qualified, location, cite, null));
        return one.list().ofMaxSize(2).uniqueElements(Restriction::category);
    }

    @Provide
    public Arbitrary<UsePolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of("Acme Use Policy", "Acme Brand Policy"),
                        Arbitraries.of(UsePolicy.LATEST, "2024"),
                        Arbitraries.of(UsePolicy.Kind.class),
                        Arbitraries.of(true, false),
                        CITES)
                .as((title, version, kind, known, cite) -> new UsePolicy(
                        title, version, kind, known, known ? LocalDate.of(2024, 7, 23) : null, true, null, cite, null));
    }

    @Provide
    public Arbitrary<Outputs> outputs() {
        return Combinators.combine(
                        Arbitraries.of(Outputs.Ownership.class),
                        Arbitraries.of(Outputs.Ownership.class),
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(4, Outputs.Distillation.UNSTATED),
                                net.jqwik.api.Tuple.of(1, Outputs.Distillation.NOT_DERIVATIVE),
                                net.jqwik.api.Tuple.of(1, Outputs.Distillation.DERIVATIVE),
                                net.jqwik.api.Tuple.of(1, Outputs.Distillation.DERIVATIVE_IF_SIMILAR)))
                .as((a, b, d) -> new Outputs(a, b, d, Map.of("distillation", "3")));
    }

    @Provide
    public Arbitrary<LegalFacts> facts() {
        Arbitrary<LegalFacts.Termination> termination = Combinators.combine(
                        Arbitraries.of(LegalFacts.Termination.Cause.class),
                        Arbitraries.of(LegalFacts.Termination.Extent.class),
                        CITES)
                .as((on, ends, cite) -> new LegalFacts.Termination(on, ends, cite, null));
        return Combinators.combine(
                        Arbitraries.of(LegalFacts.PatentGrant.class),
                        Arbitraries.of(LegalFacts.Sublicense.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        termination.list().ofMaxSize(2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(LegalFacts.UnilateralChange.class),
                        Arbitraries.of("US-CA", "FR").injectNull(0.3))
                .as((patents, sub, revocable, irrevocable, ends, sticks, change, law) -> new LegalFacts(
                        patents, sub, revocable, irrevocable, ends, sticks, !sticks, change, law, Map.of("law", "7")));
    }

    private static <E extends Enum<E>> Arbitrary<Set<E>> sets(Class<E> type) {
        return Arbitraries.of(type).set().ofMaxSize(3);
    }
}
