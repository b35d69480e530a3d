package org.openmodels.licenses.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openmodels.licenses.internal.json.EnumSets;
import org.openmodels.licenses.terms.LicenseTerms.Reviewed;
import org.openmodels.licenses.terms.Obligation.Kind;

/**
 * How free a license is, derived from its terms and never stored.
 *
 * <p>MIT has no marks: its class is {@code PERMISSIVE}. The Llama 3.1 license has {@code BRANDING_REQUIRED},
 * {@code OUTPUT_RESTRICTED}, {@code USE_RESTRICTED} and {@code SCALE_LIMITED}, the last of which is its class.
 *
 * <p>Immutable and thread-safe.
 *
 * @param marks the marks that hold, in their order
 */
public record Permissiveness(Set<Mark> marks) implements Serializable {

    /** The class of a license without marks. */
    public static final String PERMISSIVE = "PERMISSIVE";

    /** All classes from the freest to the tightest: {@code PUBLIC_DOMAIN}, {@value #PERMISSIVE}, then the other marks. */
    public static final List<String> CLASSES = classes();

    /** The actions that {@link Mark#ACTION_LIMITED} looks at beside a forbidden {@code PUBLISH_DERIVATIVE}. */
    private static final Set<Action> ORDINARY =
            EnumSets.copyOf(EnumSet.complementOf(EnumSet.of(Action.TRAIN_ON_OUTPUTS)));

    private static final Set<Kind> NO_BURDEN = EnumSets.copyOf(EnumSet.of(
            Kind.INCLUDE_LICENSE,
            Kind.RETAIN_NOTICES,
            Kind.NOTICE_FILE,
            Kind.STATE_CHANGES,
            Kind.NO_ENDORSEMENT,
            Kind.COMPLY_WITH_LAW,
            Kind.CREDIT,
            Kind.DELETE_ON_TERMINATION));

    private static final Set<Kind> NAMED_BY_OTHER_MARKS = EnumSets.copyOf(EnumSet.of(
            Kind.SHARE_ALIKE, Kind.DISPLAY_ATTRIBUTION, Kind.NAME_DERIVATIVE, Kind.FLOW_DOWN, Kind.FOLLOW_POLICY));

    private static final Set<Purpose> RESEARCH =
            EnumSets.copyOf(EnumSet.of(Purpose.RESEARCH, Purpose.EDUCATION, Purpose.EVALUATION));

    private static List<String> classes() {
        List<String> classes = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            classes.add(mark.name());
        }
        classes.add(1, PERMISSIVE);
        return List.copyOf(classes);
    }

    /** Copies the marks. */
    public Permissiveness {
        marks = EnumSets.copyOf(marks);
    }

    /** Derives the marks of a license; one that was not read has {@link Mark#UNKNOWN} alone. */
    public static Permissiveness of(LicenseTerms terms) {
        EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
        if (terms.reviewed() == Reviewed.NONE) {
            return new Permissiveness(EnumSet.of(Mark.UNKNOWN));
        }
        for (Mark mark : Mark.values()) {
            if (holds(mark, terms)) {
                marks.add(mark);
            }
        }
        return new Permissiveness(marks);
    }

    /** Returns the headline: the last mark that holds, {@value #PERMISSIVE} when none does. */
    public String headline() {
        Mark last = null;
        for (Mark mark : marks) {
            last = mark;
        }
        return last == null ? PERMISSIVE : last.name();
    }

    /** Tells whether anyone may use it for anything at any scale, owing at most notices, credit and lawful use. */
    public boolean trulyPermissive() {
        return headline().equals(PERMISSIVE) || headline().equals(Mark.PUBLIC_DOMAIN.name());
    }

    private static boolean holds(Mark mark, LicenseTerms t) {
        return switch (mark) {
            case PUBLIC_DOMAIN -> isPublicDomain(t);
            case COPYLEFT_WEAK -> sharesAlike(t, Obligation.Scope.WORK);
            case COPYLEFT_STRONG -> sharesAlike(t, Obligation.Scope.DERIVATIVE);
            case COPYLEFT_NETWORK -> isNetworkCopyleft(t);
            case DUTIES -> binding(t, o -> !NO_BURDEN.contains(o.kind()) && !NAMED_BY_OTHER_MARKS.contains(o.kind()));
            case REVOCABLE -> t.facts().revocable();
            case BRANDING_REQUIRED ->
                binding(t, o -> o.kind() == Kind.DISPLAY_ATTRIBUTION || o.kind() == Kind.NAME_DERIVATIVE);
            case OUTPUT_RESTRICTED -> restrictsOutputs(t);
            case USE_RESTRICTED -> !t.restrictions().isEmpty() || !t.policies().isEmpty();
            case TERRITORY_LIMITED -> !t.territories().isEmpty();
            case BUSINESS_LIMITED ->
                !t.licensees().shutOut().isEmpty()
                        || t.thresholds().stream().anyMatch(x -> x.metric() == Threshold.Metric.NONE);
            case SCALE_LIMITED -> t.thresholds().stream().anyMatch(x -> x.metric() != Threshold.Metric.NONE);
            case ACTION_LIMITED -> ORDINARY.stream().anyMatch(a -> limits(t, a));
            case NO_DERIVATIVES -> t.grant(Action.PUBLISH_DERIVATIVE).status() == Grant.Status.FORBIDDEN;
            case NON_COMMERCIAL -> !t.purposes().isAny();
            case RESEARCH_ONLY ->
                !t.purposes().isAny() && RESEARCH.containsAll(t.purposes().value());
            case PROPRIETARY -> isProprietary(t.grant(Action.RUN));
            case UNKNOWN -> false;
        };
    }

    /** A condition that a user can meet alone is a grant. */
    private static boolean isProprietary(Grant run) {
        return run.status() == Grant.Status.FORBIDDEN || run.status() == Grant.Status.UNSTATED || run.needsConsent();
    }

    private static boolean binding(LicenseTerms t, java.util.function.Predicate<Obligation> duty) {
        return t.obligations().stream().anyMatch(o -> o.binds() && duty.test(o));
    }

    private static boolean isPublicDomain(LicenseTerms t) {
        return t.grants().values().stream().allMatch(g -> g.isPlain(Set.of(Purpose.ANY)))
                && t.purposes().isAny()
                && t.licensees().shutOut().isEmpty()
                && !binding(t, o -> true)
                && t.thresholds().isEmpty()
                && t.territories().isEmpty()
                && t.restrictions().isEmpty()
                && t.policies().isEmpty();
    }

    private static boolean sharesAlike(LicenseTerms t, Obligation.Scope scope) {
        return binding(t, o -> o.kind() == Kind.SHARE_ALIKE && o.scope() == scope);
    }

    private static boolean isNetworkCopyleft(LicenseTerms t) {
        return binding(t, o -> o.kind() == Kind.SHARE_ALIKE)
                && binding(
                        t,
                        o -> (o.kind() == Kind.SHARE_ALIKE || o.kind() == Kind.DISCLOSE_SOURCE)
                                && o.reaches(Action.HOST));
    }

    private static boolean restrictsOutputs(LicenseTerms t) {
        return !t.grant(Action.TRAIN_ON_OUTPUTS).isPlain(t.purposes().value()) || binding(t, o -> bindsTrained(o, t));
    }

    /** A duty on a model trained on outputs: by its subject, by the act, or because that model is a derivative. */
    static boolean bindsTrained(Obligation o, LicenseTerms t) {
        return switch (o.subject()) {
            case OUTPUT_TRAINED -> true;
            case ANY -> o.on().contains(Action.TRAIN_ON_OUTPUTS) || followsDerivative(o, t);
            case DERIVATIVE -> t.outputs().followsDistillation();
            case ORIGINAL -> false;
        };
    }

    private static boolean followsDerivative(Obligation o, LicenseTerms t) {
        return t.outputs().followsDistillation() && o.on().contains(Action.PUBLISH_DERIVATIVE);
    }

    private static boolean limits(LicenseTerms t, Action action) {
        Grant grant = t.grant(action);
        boolean nextMark = action == Action.PUBLISH_DERIVATIVE && grant.status() == Grant.Status.FORBIDDEN;
        return !nextMark && !grant.isPlain(t.purposes().value());
    }
}
