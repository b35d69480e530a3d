package org.openmodels.licenses.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.openmodels.licenses.terms.LicenseTerms.Reviewed;

/**
 * What changes for a user when one license takes the place of another.
 *
 * <p>{@code TermsComparison.between(llama2, llama31)}: gained the training on outputs, tightened by a name for models so
 * trained; neither is freer, so they are incomparable, and the changes say why.
 *
 * <p>Cites, notes, prescribed places and the law are no freedom and are not compared. The relation is a partial order: a
 * license that is at least as free gives no worse verdict in any use case. One that was not read compares with none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the license before
 * @param to the license after
 * @param relation how the license after stands to the one before
 * @param changes what changes, in the order of the terms
 */
public record TermsComparison(String from, String to, Relation relation, List<Change> changes) implements Serializable {

    /** How one license stands to another. */
    public enum Relation {
        /** As free. */
        EQUAL,
        /** Freer. */
        FREER,
        /** Tighter. */
        TIGHTER,
        /** Freer in one point and tighter in another. */
        INCOMPARABLE
    }

    /** What a change means for the user. */
    public enum Effect {
        /** A freedom more, or a burden less. */
        GAINED,
        /** A freedom less. */
        LOST,
        /** A burden more, or a heavier one. */
        TIGHTENED
    }

    /**
     * One change.
     *
     * @param effect what it means for the user
     * @param term the place in the license's JSON: {@code grants/HOST}, {@code obligations/SHARE_ALIKE}
     * @param message what it was and what it is
     */
    public record Change(Effect effect, String term, String message) implements Serializable {
        /** Checks that nothing is null. */
        public Change {
            Objects.requireNonNull(effect, "effect");
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(message, "message");
        }

        @Override
        public String toString() {
            return term + ": " + message;
        }
    }

    /** Copies the changes. */
    public TermsComparison {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(relation, "relation");
        changes = List.copyOf(changes);
    }

    /** Compares two licenses. */
    public static TermsComparison between(LicenseTerms before, LicenseTerms after) {
        List<Change> changes = new Differ(before, after).changes();
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        changes.forEach(change -> effects.add(change.effect()));
        boolean gains = effects.remove(Effect.GAINED);
        Relation relation = gains
                ? effects.isEmpty() ? Relation.FREER : Relation.INCOMPARABLE
                : effects.isEmpty() ? Relation.EQUAL : Relation.TIGHTER;
        boolean unreadOnce = (before.reviewed() == Reviewed.NONE) != (after.reviewed() == Reviewed.NONE);
        return new TermsComparison(before.id(), after.id(), unreadOnce ? Relation.INCOMPARABLE : relation, changes);
    }

    /** Returns the changes with an effect, as text, in their order. */
    public List<String> with(Effect effect) {
        return changes.stream()
                .filter(change -> change.effect() == effect)
                .map(Change::toString)
                .toList();
    }

    /** Walks over the statements of both licenses. */
    private static final class Differ {
        private final LicenseTerms a;
        private final LicenseTerms b;
        private final List<Change> changes = new ArrayList<>();

        Differ(LicenseTerms a, LicenseTerms b) {
            this.a = a;
            this.b = b;
        }

        List<Change> changes() {
            ordered("reviewed", a.reviewed(), b.reviewed());
            for (Action action : Action.values()) {
                grant(action);
            }
            purposes();
            burdens(
                    "licensees",
                    Effect.LOST,
                    List.copyOf(a.licensees().shutOut()),
                    List.copyOf(b.licensees().shutOut()),
                    Object::equals,
                    Enum::name);
            burdens("obligations", Effect.TIGHTENED, a.obligations(), b.obligations(), Burdens::covers, Labels::of);
            burdens("thresholds", Effect.TIGHTENED, a.thresholds(), b.thresholds(), Burdens::covers, Labels::of);
            burdens("territories", Effect.LOST, a.territories(), b.territories(), Burdens::covers, Labels::of);
            burdens("restrictions", Effect.TIGHTENED, a.restrictions(), b.restrictions(), Burdens::covers, Labels::of);
            burdens("policies", Effect.TIGHTENED, a.policies(), b.policies(), Burdens::covers, UsePolicy::title);
            ordered(
                    "outputs/distillation",
                    Ranks.of(a.outputs().distillation()),
                    Ranks.of(b.outputs().distillation()));
            facts(a.facts(), b.facts());
            return changes;
        }

        private void grant(Action action) {
            Grant x = a.grant(action);
            Grant y = b.grant(action);
            boolean tighter =
                    Burdens.narrower(y, b.purposes().value(), x, a.purposes().value());
            boolean freer =
                    Burdens.narrower(x, a.purposes().value(), y, b.purposes().value());
            if (tighter && freer) {
                return;
            }
            boolean otherPurposes = Labels.of(x).equals(Labels.of(y));
            String message = otherPurposes
                    ? "for " + a.purposes().value() + " -> for " + b.purposes().value()
                    : Labels.of(x) + " -> " + Labels.of(y);
            if (!tighter) {
                add(Effect.GAINED, "grants/" + action, message);
            }
            if (!freer) {
                boolean gone = y.status() != Grant.Status.GRANTED;
                add(gone ? Effect.LOST : Effect.TIGHTENED, "grants/" + action, message);
            }
        }

        private void purposes() {
            Set<Purpose> x = a.purposes().value();
            Set<Purpose> y = b.purposes().value();
            String message = x + " -> " + y;
            if (!Burdens.included(y, x)) {
                add(Effect.GAINED, "purposes", message);
            }
            if (!Burdens.included(x, y)) {
                add(Effect.LOST, "purposes", message);
            }
            if (!a.purposes().isAny() && !b.purposes().isAny()) {
                Purposes.CommercialRoute before = route(a);
                Purposes.CommercialRoute after = route(b);
                Purposes.CommercialRoute none = Purposes.CommercialRoute.NONE;
                compared("purposes/commercialRoute", Boolean.compare(before == none, after == none), before, after);
            }
        }

        private static Purposes.CommercialRoute route(LicenseTerms terms) {
            Purposes.CommercialRoute route = terms.purposes().commercialRoute();
            return route == null ? Purposes.CommercialRoute.NONE : route;
        }

        /** A burden before that none after covers is gone; one after that none before covers is new. */
        private <T> void burdens(
                String term,
                Effect worse,
                List<T> before,
                List<T> after,
                BiPredicate<T, T> covers,
                Function<T, String> label) {
            for (T burden : before) {
                if (after.stream().noneMatch(other -> covers.test(other, burden))) {
                    add(Effect.GAINED, term + "/" + label.apply(burden), "no longer, or less");
                }
            }
            for (T burden : after) {
                if (before.stream().noneMatch(other -> covers.test(other, burden))) {
                    add(worse, term + "/" + label.apply(burden), "new, or more");
                }
            }
        }

        private void facts(LegalFacts x, LegalFacts y) {
            ordered("facts/patentGrant", x.patentGrant(), y.patentGrant());
            ordered("facts/sublicense", Ranks.of(x.sublicense()), Ranks.of(y.sublicense()));
            ordered("facts/revocable", x.revocable(), y.revocable());
            compared(
                    "facts/irrevocable",
                    Boolean.compare(y.irrevocable(), x.irrevocable()),
                    x.irrevocable(),
                    y.irrevocable());
            burdens(
                    "facts/terminates",
                    Effect.TIGHTENED,
                    x.terminates(),
                    y.terminates(),
                    Burdens::covers,
                    t -> t.on().name());
            ordered("facts/purposeSticks", x.purposeSticks(), y.purposeSticks());
            ordered("facts/remoteRestriction", x.remoteRestriction(), y.remoteRestriction());
            ordered("facts/unilateralChange", Ranks.of(x.unilateralChange()), Ranks.of(y.unilateralChange()));
        }

        /** The later value is the tighter. */
        private <C extends Comparable<C>> void ordered(String term, C before, C after) {
            compared(term, before.compareTo(after), before, after);
        }

        private void compared(String term, int order, Object before, Object after) {
            String message = before + " -> " + after;
            if (order > 0) {
                add(Effect.GAINED, term, message);
            } else if (order < 0) {
                add(Effect.TIGHTENED, term, message);
            }
        }

        private void add(Effect effect, String term, String message) {
            changes.add(new Change(effect, term, message));
        }
    }
}
