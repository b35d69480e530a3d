package org.openmodels.licenses.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.lineage.Relation;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.Obligation;

/**
 * Holds the license of a derivative against what the license of its base passes on.
 *
 * <p>{@code DriftAnalysis.of(advisor.knowledge()).between(llama31, apache2, Relation.FINE_TUNE).severity()} is {@code
 * RESTRICTION_DROPPED}; with MIT for the base it is {@code HARMLESS}. Directional: from Apache-2.0 to the Llama 3.1 license
 * nothing is lost.
 *
 * <p>Of a base that offers a choice the branch that suits best is taken, of a derivative that offers one the worst, for its
 * users may take any. A license not known, or not read in full, gives {@code UNKNOWN}.
 *
 * <p>Immutable and thread-safe.
 */
public final class DriftAnalysis {
    private static final Comparator<Drift> BY_SEVERITY =
            Comparator.comparing(Drift::severity, (a, b) -> a == b ? 0 : a.worst(b) == a ? 1 : -1);

    private final LicenseKnowledge knowledge;

    private DriftAnalysis(LicenseKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns the analysis over terms that are known. */
    public static DriftAnalysis of(LicenseKnowledge knowledge) {
        return new DriftAnalysis(Objects.requireNonNull(knowledge, "knowledge"));
    }

    /** Compares the licenses at both ends of an edge; null is a license that is not known. */
    public Drift between(@Nullable LicenseExpression base, @Nullable LicenseExpression derivative, Relation relation) {
        return between(base, derivative, Passage.of(relation));
    }

    /** Compares two licenses for a way in which one work stands in another; null is a license that is not known. */
    public Drift between(@Nullable LicenseExpression base, @Nullable LicenseExpression derivative, Passage passage) {
        String from = base == null ? "NOASSERTION" : base.toString();
        String to = derivative == null ? "NOASSERTION" : derivative.toString();
        if (base == null) {
            return unknown(from, to, passage, "the license of the base is not known");
        }
        List<List<String>> choices = Alternatives.of(base);
        if (derivative == null) {
            return undeclared(from, passage, choices.get(0));
        }
        Drift best = null;
        for (List<String> choice : choices) {
            Drift worst = null;
            for (List<String> own : Alternatives.of(derivative)) {
                Drift drift = between(from, to, passage, choice, own);
                worst = worst == null || BY_SEVERITY.compare(drift, worst) > 0 ? drift : worst;
            }
            best = best == null || (worst != null && BY_SEVERITY.compare(worst, best) < 0) ? worst : best;
        }
        return Objects.requireNonNull(best, "an expression has an alternative");
    }

    private static Drift unknown(String from, String to, Passage passage, String why) {
        return new Drift(
                from, to, passage, Severity.UNKNOWN, List.of(), List.of(), List.of(), List.of(), List.of(), why);
    }

    /** A derivative that declares nothing: whatever passes on still binds, and its name can be judged. */
    private Drift undeclared(String from, Passage passage, List<String> base) {
        List<NameDuty> names = new ArrayList<>();
        for (String id : base) {
            knowledge
                    .find(id)
                    .ifPresent(
                            terms -> names.addAll(Inheritance.of(terms, passage).names()));
        }
        return new Drift(
                from,
                "NOASSERTION",
                passage,
                Severity.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                names,
                "no license is known of the derivative; " + from + " binds it as far as it passes on");
    }

    private Drift between(String from, String to, Passage passage, List<String> base, List<String> own) {
        Comparison comparison = new Comparison(own.stream().map(this::terms).toList(), own);
        for (String id : base) {
            comparison.hold(Inheritance.of(terms(id), passage), isCarried(id, own));
        }
        return comparison.result(from, to, passage);
    }

    private LicenseTerms terms(String id) {
        return knowledge.findOrNotReviewed(id);
    }

    /** A license is carried on by itself, by a member of its family, or by the family it is a member of. */
    private boolean isCarried(String id, List<String> own) {
        return own.stream()
                .anyMatch(other -> other.equalsIgnoreCase(id)
                        || knowledge.members(id).contains(other)
                        || knowledge.members(other).contains(id));
    }

    /** One comparison under way. */
    private static final class Comparison {
        private final List<LicenseTerms> own;
        private final List<String> ownIds;
        private final List<Burden> ownBurdens = new ArrayList<>();
        private final List<Burden> passedOn = new ArrayList<>();
        private final List<InheritedTerm> lost = new ArrayList<>();
        private final List<InheritedTerm> kept = new ArrayList<>();
        private final List<InheritedTerm> tightened = new ArrayList<>();
        private final List<NameDuty> names = new ArrayList<>();
        private String open = "";
        private boolean unread;

        Comparison(List<LicenseTerms> own, List<String> ownIds) {
            this.own = own;
            this.ownIds = ownIds;
            own.forEach(terms -> ownBurdens.addAll(Burden.of(terms)));
        }

        void hold(Inheritance base, boolean carried) {
            names.addAll(base.names());
            passedOn.addAll(base.burdens());
            if (carried) {
                base.burdens().forEach(burden -> kept.add(burden.term()));
                return;
            }
            boolean unreadOwn = own.stream().anyMatch(terms -> terms.reviewed() == LicenseTerms.Reviewed.NONE);
            if (base.unread() || unreadOwn) {
                unread = true;
                open = "the text of " + (base.unread() ? base.license() : String.join(", ", ownIds)) + " was not read";
                return;
            }
            open = open.isEmpty() ? base.open() : open;
            base.burdens().forEach(this::hold);
        }

        private void hold(Burden burden) {
            if (burden.value() instanceof Obligation duty && duty.kind() == Obligation.Kind.SHARE_ALIKE) {
                boolean same = ownIds.stream()
                        .anyMatch(id -> ShareAlike.accepts(duty, burden.term().license(), id));
                (same ? kept : lost).add(burden.term());
                return;
            }
            Optional<Burden> covering =
                    ownBurdens.stream().filter(other -> other.covers(burden)).findFirst();
            if (covering.isEmpty()) {
                lost.add(burden.term());
            } else {
                (burden.covers(covering.get()) ? kept : tightened).add(burden.term());
            }
        }

        Drift result(String from, String to, Passage passage) {
            lost.sort(Comparator.comparing(InheritedTerm::severity, (a, b) -> a == b ? 0 : a.worst(b) == a ? -1 : 1));
            List<InheritedTerm> added = ownBurdens.stream()
                    .filter(burden ->
                            passedOn.stream().noneMatch(other -> other.covers(burden) || burden.covers(other)))
                    .map(Burden::term)
                    .toList();
            return new Drift(from, to, passage, severity(from, to), lost, kept, added, tightened, names, open);
        }

        private Severity severity(String from, String to) {
            Severity worst = from.equals(to) || passedOn.isEmpty() ? Severity.NONE : Severity.HARMLESS;
            for (InheritedTerm term : lost) {
                worst = worst.worst(term.severity());
            }
            return unread || !open.isEmpty() ? worst.worst(Severity.UNKNOWN) : worst;
        }
    }
}
