package org.openmodels.licenses.terms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.terms.Grant.Status;

/** The tightest statement of several licenses on every point: what may be relied on when one of them applies. */
final class TightestTerms {
    private TightestTerms() {}

    /** Combines the terms of a family's members; one member keeps its terms. */
    static LicenseTerms of(String family, List<LicenseTerms> members) {
        LicenseTerms all = members.get(0);
        for (LicenseTerms member : members.subList(1, members.size())) {
            all = join(all, member);
        }
        return all.withId(family);
    }

    private static LicenseTerms join(LicenseTerms a, LicenseTerms b) {
        Purposes purposes = purposes(a.purposes(), b.purposes());
        return new LicenseTerms(
                a.id(),
                later(a.reviewed(), b.reviewed()),
                grants(a, b, purposes.value()),
                purposes,
                licensees(a.licensees(), b.licensees()),
                distinct(a.obligations(), b.obligations(), TightestTerms::withoutPlace),
                thresholds(a.thresholds(), b.thresholds()),
                distinct(a.territories(), b.territories(), TightestTerms::withoutPlace),
                restrictions(a.restrictions(), b.restrictions()),
                distinct(a.policies(), b.policies(), TightestTerms::withoutPlace),
                outputs(a.outputs(), b.outputs()),
                facts(a.facts(), b.facts()),
                distinct(a.notes(), b.notes(), UnaryOperator.identity()));
    }

    private static Map<Action, Grant> grants(LicenseTerms a, LicenseTerms b, Set<Purpose> common) {
        Map<Action, Grant> grants = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            Grant x = a.grant(action);
            Grant y = b.grant(action);
            Set<Purpose> purposes = Purposes.common(
                    x.purposesUnder(a.purposes().value()),
                    y.purposesUnder(b.purposes().value()));
            grants.put(action, common.isEmpty() || purposes.isEmpty() ? Grant.UNSTATED : grant(x, y, purposes, common));
        }
        return grants;
    }

    private static Grant grant(Grant a, Grant b, Set<Purpose> purposes, Set<Purpose> common) {
        Set<Purpose> own = purposes.equals(common) ? null : purposes;
        String cite = cite(a.cite(), b.cite());
        String note = a.note() == null ? b.note() : a.note();
        Grant.Subject subject = later(a.subject(), b.subject());
        Status status = status(a, b);
        return switch (status) {
            case FORBIDDEN -> new Grant(status, null, null, except(a, b), family(a, b), null, subject, cite, note);
            case UNSTATED -> Grant.UNSTATED;
            case GRANTED_IF -> {
                String condition = a.condition() == null ? b.condition() : a.condition();
                yield new Grant(status, null, condition, Set.of(), family(a, b), own, subject, cite, note);
            }
            case GRANTED -> {
                Grant.Basis basis = weaker(a.basis(), b.basis());
                yield new Grant(status, basis, null, Set.of(), List.of(), own, subject, cite, note);
            }
        };
    }

    /** A prohibition prevails, then silence, then a condition; two different conditions leave it open. */
    private static Status status(Grant a, Grant b) {
        Set<Status> both = EnumSet.of(a.status(), b.status());
        if (both.contains(Status.FORBIDDEN)) {
            return Status.FORBIDDEN;
        }
        boolean conditionsDiffer = a.status() == b.status()
                && a.condition() != null
                && !a.condition().equals(b.condition());
        if (both.contains(Status.UNSTATED) || conditionsDiffer) {
            return Status.UNSTATED;
        }
        return both.contains(Status.GRANTED_IF) ? Status.GRANTED_IF : Status.GRANTED;
    }

    /** An exception holds where both spare it: one that does not forbid spares everything, if it grants. */
    private static Set<Grant.Except> except(Grant a, Grant b) {
        Set<Grant.Except> except = EnumSet.noneOf(Grant.Except.class);
        for (Grant.Except one : Grant.Except.values()) {
            if (spares(a, one) && spares(b, one)) {
                except.add(one);
            }
        }
        return except;
    }

    private static boolean spares(Grant grant, Grant.Except target) {
        return grant.status() == Status.GRANTED
                || (grant.status() == Status.FORBIDDEN && grant.except().contains(target));
    }

    /** What both call their own; one that grants plainly spares whatever the other spares. */
    private static List<String> family(Grant a, Grant b) {
        if (a.status() == Status.GRANTED) {
            return b.family();
        }
        return b.status() == Status.GRANTED
                ? a.family()
                : a.family().stream().filter(b.family()::contains).toList();
    }

    private static Grant.@Nullable Basis weaker(Grant.@Nullable Basis a, Grant.@Nullable Basis b) {
        return a == null || b == null ? null : later(a, b);
    }

    private static Purposes purposes(Purposes a, Purposes b) {
        Set<Purpose> value = Purposes.common(a.value(), b.value());
        Purposes.CommercialRoute route = a.commercialRoute();
        Purposes.CommercialRoute other = b.commercialRoute();
        if (route == null || (other != null && other.compareTo(route) < 0)) {
            route = other;
        }
        return new Purposes(value, route, cite(a.cite(), b.cite()), a.note() == null ? b.note() : a.note());
    }

    private static Licensees licensees(Licensees a, Licensees b) {
        Set<Licensees.Kind> shutOut = new HashSet<>(a.shutOut());
        shutOut.addAll(b.shutOut());
        return new Licensees(shutOut, cite(a.cite(), b.cite()), a.note() == null ? b.note() : a.note());
    }

    /** Of two thresholds that differ in their limit alone, the lower. */
    private static List<Threshold> thresholds(List<Threshold> a, List<Threshold> b) {
        Map<Threshold, Threshold> all = new LinkedHashMap<>();
        for (Threshold threshold : concat(a, b)) {
            all.merge(withoutLimit(threshold), threshold, (x, y) -> limit(x) <= limit(y) ? x : y);
        }
        return List.copyOf(all.values());
    }

    private static long limit(Threshold threshold) {
        Long limit = threshold.limit();
        return limit == null ? 0 : limit;
    }

    private static List<Restriction> restrictions(List<Restriction> a, List<Restriction> b) {
        Map<UseCategory, Restriction> all = new EnumMap<>(UseCategory.class);
        for (Restriction restriction : concat(a, b)) {
            all.merge(restriction.category(), restriction, (x, y) -> x.qualified() && !y.qualified() ? y : x);
        }
        return List.copyOf(all.values());
    }

    private static Outputs outputs(Outputs a, Outputs b) {
        return new Outputs(
                a.ownership() == b.ownership() ? a.ownership() : Outputs.Ownership.UNSTATED,
                a.derivativeOwnership() == b.derivativeOwnership()
                        ? a.derivativeOwnership()
                        : Outputs.Ownership.UNSTATED,
                Ranks.tighter(a.distillation(), b.distillation()),
                cites(a.cites(), b.cites()));
    }

    private static LegalFacts facts(LegalFacts a, LegalFacts b) {
        String law = a.law();
        return new LegalFacts(
                later(a.patentGrant(), b.patentGrant()),
                Ranks.tighter(a.sublicense(), b.sublicense()),
                a.revocable() || b.revocable(),
                a.irrevocable() && b.irrevocable(),
                distinct(a.terminates(), b.terminates(), t -> new LegalFacts.Termination(t.on(), t.ends(), "", null)),
                a.purposeSticks() || b.purposeSticks(),
                a.remoteRestriction() || b.remoteRestriction(),
                Ranks.tighter(a.unilateralChange(), b.unilateralChange()),
                law != null && law.equals(b.law()) ? law : null,
                cites(a.cites(), b.cites()));
    }

    private static Map<String, String> cites(Map<String, String> a, Map<String, String> b) {
        Map<String, String> all = new TreeMap<>(a);
        b.forEach((key, value) -> all.merge(key, value, TightestTerms::cite));
        return all;
    }

    /** Names both sections, once each. */
    private static String cite(String a, String b) {
        if (a.isEmpty() || a.equals(b)) {
            return b;
        }
        return b.isEmpty() || List.of(a.split("; ", -1)).contains(b) ? a : a + "; " + b;
    }

    private static Obligation withoutPlace(Obligation o) {
        return new Obligation(
                o.kind(),
                o.on(),
                o.subject(),
                o.when(),
                o.thresholds().stream().map(TightestTerms::withoutPlace).toList(),
                o.exempt(),
                o.modelKind(),
                o.literal(),
                o.where(),
                o.scope(),
                o.strength(),
                "",
                null);
    }

    private static Threshold withoutPlace(Threshold t) {
        return new Threshold(
                t.metric(),
                t.limit(),
                t.currency(),
                t.scope(),
                t.measured(),
                t.onlyIf(),
                t.when(),
                t.exempt(),
                t.ends(),
                "",
                null);
    }

    private static Threshold withoutLimit(Threshold t) {
        return new Threshold(
                t.metric(),
                t.limit() == null ? null : 0L,
                t.currency(),
                t.scope(),
                t.measured(),
                t.onlyIf(),
                t.when(),
                t.exempt(),
                t.ends(),
                "",
                null);
    }

    private static Territory withoutPlace(Territory t) {
        return new Territory(t.excluded(), t.basis(), t.covers(), t.modelKind(), t.exempt(), "", null);
    }

    private static UsePolicy withoutPlace(UsePolicy p) {
        return new UsePolicy(
                p.title(), p.version(), p.kind(), p.known(), p.asOf(), p.mutable(), p.document(), "", null);
    }

    private static <T> List<T> distinct(List<T> a, List<T> b, Function<T, T> sameness) {
        Map<T, T> all = new LinkedHashMap<>();
        concat(a, b).forEach(item -> all.putIfAbsent(sameness.apply(item), item));
        return List.copyOf(all.values());
    }

    private static <T> List<T> concat(List<T> a, List<T> b) {
        List<T> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    private static <E extends Enum<E>> E later(E a, E b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
