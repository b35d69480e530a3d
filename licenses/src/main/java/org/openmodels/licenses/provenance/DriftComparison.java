package org.openmodels.licenses.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.Obligation;

/** One way to take the licenses at both ends of an edge, held against each other statement by statement. */
final class DriftComparison {
    private final LicenseKnowledge knowledge;
    private final List<String> own;
    private final List<String> combined;
    private final List<Burden> ownBurdens = new ArrayList<>();
    private final List<Burden> passedOn = new ArrayList<>();
    private final List<InheritedTerm> lost = new ArrayList<>();
    private final List<InheritedTerm> kept = new ArrayList<>();
    private final List<InheritedTerm> tightened = new ArrayList<>();
    private final List<NameDuty> names = new ArrayList<>();
    private final boolean unreadOwn;
    private final Set<String> open = new LinkedHashSet<>();
    private boolean carried = true;

    private DriftComparison(LicenseKnowledge knowledge, List<String> own, List<String> combined) {
        this.knowledge = knowledge;
        this.own = own;
        this.combined = combined;
        List<LicenseTerms> terms = own.stream()
                .map(Alternatives::id)
                .map(knowledge::findOrNotReviewed)
                .toList();
        terms.forEach(one -> ownBurdens.addAll(Burden.of(one)));
        this.unreadOwn = terms.stream().anyMatch(one -> one.reviewed() == LicenseTerms.Reviewed.NONE);
    }

    /** Compares licenses that hold together at the base with those that hold together at the derivative. */
    static Drift of(
            LicenseKnowledge knowledge, Drift ends, List<String> base, List<String> own, List<String> combined) {
        DriftComparison comparison = new DriftComparison(knowledge, own, combined);
        for (String id : base) {
            LicenseTerms terms = knowledge.findOrNotReviewed(Alternatives.id(id));
            boolean isCarried = comparison.isIn(own, id);
            Inheritance inherited = Inheritance.of(terms, ends.passage());
            comparison.hold(inherited, isCarried);
            if (!isCarried && ends.passage() != Passage.TOOL) {
                comparison.add(id, inherited);
            }
        }
        own.forEach(id -> comparison.carried &= comparison.isIn(base, id));
        return comparison.result(ends);
    }

    /** What is added to a license that goes no further, and to the licenses instead, is read or open. */
    private void add(String base, Inheritance inherited) {
        open.add(Alternatives.unread(base));
        if (!inherited.burdens().isEmpty()) {
            own.forEach(id -> open.add(Alternatives.unread(id)));
        }
    }

    /**
     * A license is carried on by itself, by a member of its family, or by the family it is a member of; GPL-3.0 not by
     * GPL-3.0-or-later, which may grant more.
     */
    private boolean isIn(List<String> ids, String id) {
        return ids.stream()
                .anyMatch(other -> other.equalsIgnoreCase(id)
                        || (knowledge.members(id).contains(other) && !ShareAlike.mayAddVersions(id, other))
                        || knowledge.members(other).contains(id));
    }

    private void hold(Inheritance base, boolean isCarried) {
        names.addAll(base.names());
        passedOn.addAll(base.burdens());
        carried &= isCarried;
        if (isCarried) {
            base.burdens().forEach(burden -> kept.add(burden.term()));
            return;
        }
        if (base.unread() || unreadOwn) {
            open.add("the text of " + (base.unread() ? base.license() : String.join(", ", own)) + " was not read");
            return;
        }
        open.add(base.open());
        boolean replaced = base.burdens().stream()
                .anyMatch(burden ->
                        is(burden, Obligation.Kind.SHARE_ALIKE) && best(burden).answer != ShareAlike.Answer.NO);
        for (Burden burden : base.burdens()) {
            if (is(burden, Obligation.Kind.SHARE_ALIKE)) {
                share(burden);
            } else if (replaced && is(burden, Obligation.Kind.DISCLOSE_SOURCE)) {
                source(burden);
            } else {
                hold(burden);
            }
        }
    }

    /** The license accepted instead says how the source is given; one that asks for none leaves open whether the base does. */
    private void source(Burden burden) {
        if (ownBurdens.stream().anyMatch(other -> is(other, Obligation.Kind.DISCLOSE_SOURCE))) {
            kept.add(burden.term());
        } else {
            open.add(burden.term().license() + " asks for the source, and " + String.join(" AND ", own)
                    + ", which it accepts instead, does not; whether that duty remains must be judged");
        }
    }

    private static boolean is(Burden burden, Obligation.Kind kind) {
        return burden.value() instanceof Obligation duty && duty.kind() == kind;
    }

    private void hold(Burden burden) {
        Optional<Burden> covering =
                ownBurdens.stream().filter(other -> other.covers(burden)).findFirst();
        if (covering.isEmpty()) {
            lost.add(burden.term());
        } else {
            (burden.covers(covering.get()) ? kept : tightened).add(burden.term());
        }
    }

    /** The license of the derivative that suits a share-alike duty best, and how. */
    private record Suited(ShareAlike.Answer answer, String license) {}

    private Suited best(Burden burden) {
        Suited best = new Suited(ShareAlike.Answer.NO, "");
        for (String id : own) {
            ShareAlike.Answer answer = ShareAlike.accepts(
                    (Obligation) burden.value(), burden.term().license(), id);
            if (combined.stream().anyMatch(Alternatives.id(id)::equalsIgnoreCase)) {
                answer = answer.combined();
            }
            best = answer.compareTo(best.answer) > 0 ? new Suited(answer, id) : best;
        }
        return best;
    }

    private void share(Burden burden) {
        Suited best = best(burden);
        String base = burden.term().license();
        String accepted = best.license;
        switch (best.answer) {
            case YES -> kept.add(burden.term());
            case NO -> lost.add(burden.term());
            case WITH_MORE -> adds(base, accepted);
            case IN_COMBINATION -> combines(base, accepted);
            case IN_COMBINATION_WITH_MORE -> {
                combines(base, accepted);
                adds(base, accepted);
            }
        }
    }

    private void adds(String base, String accepted) {
        if (!Alternatives.unread(accepted).isEmpty()) {
            return;
        }
        open.add(accepted + " adds permissions to what derivatives of a work under " + base
                + " must come under; whether one may must be judged");
    }

    private void combines(String base, String accepted) {
        String license = Alternatives.id(accepted);
        open.add(base + " accepts " + license + " only on a work that builds on another under " + license + " as well");
    }

    private Drift result(Drift ends) {
        open.remove("");
        lost.sort(Comparator.comparing(InheritedTerm::severity).reversed());
        List<InheritedTerm> added = ownBurdens.stream()
                .filter(burden -> passedOn.stream().noneMatch(other -> other.covers(burden) || burden.covers(other)))
                .map(Burden::term)
                .toList();
        return new Drift(
                ends.base(),
                ends.derivative(),
                ends.passage(),
                severity(ends),
                lost,
                kept,
                added,
                tightened,
                names,
                String.join("; ", open));
    }

    private Severity severity(Drift ends) {
        Severity worst = Severity.NONE;
        if (!ends.base().equals(ends.derivative()) && !passedOn.isEmpty()) {
            worst = ends.passage() == Passage.WHOLE && !carried ? Severity.RELABELLED : Severity.HARMLESS;
        }
        for (InheritedTerm term : lost) {
            worst = worst.worst(term.severity());
        }
        return !open.isEmpty() ? worst.worst(Severity.UNKNOWN) : worst;
    }
}
