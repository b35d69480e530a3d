package org.openmodels.licenses.provenance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.Grant;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.Licensees;
import org.openmodels.licenses.terms.Mark;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.Purposes;
import org.openmodels.licenses.terms.Restriction;
import org.openmodels.licenses.terms.Territory;
import org.openmodels.licenses.terms.Threshold;
import org.openmodels.licenses.terms.UsePolicy;

/**
 * One statement of a license that binds whoever takes the work, in a form that is held against another's.
 *
 * @param value the statement: a purpose, grant, licensee, threshold, territory, restriction, policy or obligation
 * @param action the action of a grant or of licensees, else {@code RUN}
 * @param term how it is told
 */
record Burden(Object value, Action action, InheritedTerm term) {

    /** Lists what binds, in the order of the terms. */
    static List<Burden> of(LicenseTerms terms) {
        Collector out = new Collector(terms.id());
        Purposes purposes = terms.purposes();
        if (!purposes.isAny()) {
            out.add(
                    purposes,
                    Mark.NON_COMMERCIAL,
                    "purposes/" + purposes.value(),
                    purposes.cite(),
                    Severity.COMMERCE_GAINED);
        }
        for (Action action : Action.values()) {
            Grant grant = terms.grant(action);
            if (grant.status() == Grant.Status.FORBIDDEN || grant.status() == Grant.Status.GRANTED_IF) {
                out.grant(action, grant);
            }
        }
        Licensees licensees = terms.licensees();
        for (Licensees.Kind kind : licensees.shutOut()) {
            out.add(kind, Mark.BUSINESS_LIMITED, "licensees/" + kind, licensees.cite(), Severity.RESTRICTION_DROPPED);
        }
        for (Threshold threshold : terms.thresholds()) {
            Mark mark = threshold.metric() == Threshold.Metric.NONE ? Mark.BUSINESS_LIMITED : Mark.SCALE_LIMITED;
            String figure = threshold.limit() == null ? "" : " " + threshold.limit();
            out.add(
                    threshold,
                    mark,
                    "thresholds/" + threshold.metric() + figure,
                    threshold.cite(),
                    Severity.RESTRICTION_DROPPED);
        }
        for (Territory territory : terms.territories()) {
            String places = "territories/" + String.join(",", territory.excluded());
            out.add(territory, Mark.TERRITORY_LIMITED, places, territory.cite(), Severity.RESTRICTION_DROPPED);
        }
        for (Restriction r : terms.restrictions()) {
            out.add(r, Mark.USE_RESTRICTED, "restrictions/" + r.category(), r.cite(), Severity.RESTRICTION_DROPPED);
        }
        for (UsePolicy policy : terms.policies()) {
            out.add(
                    policy,
                    Mark.USE_RESTRICTED,
                    "policies/" + policy.title(),
                    policy.cite(),
                    Severity.RESTRICTION_DROPPED);
        }
        terms.obligations().stream().filter(Obligation::binds).forEach(out::obligation);
        return out.burdens;
    }

    /** Tells whether this statement weighs at least as much as another. */
    boolean covers(Burden other) {
        Object a = value;
        Object b = other.value;
        if (a instanceof Purposes x && b instanceof Purposes y) {
            return x.value().stream().allMatch(p -> Purposes.covers(y.value(), p));
        }
        if (a instanceof Grant x && b instanceof Grant y) {
            return action == other.action && covers(x, y);
        }
        if (a instanceof Threshold x && b instanceof Threshold y) {
            return covers(x, y);
        }
        if (a instanceof Territory x && b instanceof Territory y) {
            return x.basis() == y.basis() && x.excluded().containsAll(y.excluded());
        }
        if (a instanceof Restriction x && b instanceof Restriction y) {
            return x.category() == y.category() && (!x.qualified() || y.qualified());
        }
        if (a instanceof UsePolicy x && b instanceof UsePolicy y) {
            return x.title().equals(y.title());
        }
        return (a instanceof Obligation x && b instanceof Obligation y) ? covers(x, y) : a.equals(b);
    }

    private static boolean covers(Grant a, Grant b) {
        boolean flat = a.status() == Grant.Status.FORBIDDEN && b.except().containsAll(a.except());
        return flat || (a.status() == b.status() && b.status() == Grant.Status.GRANTED_IF);
    }

    private static boolean covers(Threshold a, Threshold b) {
        Long x = a.limit();
        Long y = b.limit();
        boolean lower = (x == null || y == null) ? Objects.equals(x, y) : x <= y;
        return a.metric() == b.metric()
                && lower
                && (a.onlyIf().isEmpty() || a.onlyIf().containsAll(b.onlyIf()));
    }

    /** Duties that keeping the files fulfils are one by their kind; of the others the acts and the words count too. */
    private static boolean covers(Obligation a, Obligation b) {
        if (a.kind() != b.kind() || a.scope() != b.scope()) {
            return false;
        }
        if (severity(a) == Severity.HARMLESS) {
            return true;
        }
        boolean acts = a.on().isEmpty() || a.on().containsAll(relevant(b.on()));
        boolean words = b.literal().isEmpty() || a.literal().equals(b.literal());
        return acts && words && a.kind() != Obligation.Kind.SHARE_ALIKE;
    }

    private static Set<Action> relevant(Set<Action> on) {
        EnumSet<Action> acts = on.isEmpty() ? EnumSet.allOf(Action.class) : EnumSet.copyOf(on);
        acts.remove(Action.REDISTRIBUTE);
        acts.remove(Action.EMBED);
        return acts;
    }

    static Severity severity(Obligation duty) {
        return switch (duty.kind()) {
            case INCLUDE_LICENSE,
                    RETAIN_NOTICES,
                    STATE_CHANGES,
                    COMPLY_WITH_LAW,
                    NO_ENDORSEMENT,
                    CREDIT,
                    DELETE_ON_TERMINATION -> Severity.HARMLESS;
            case NOTICE_FILE -> duty.literal().isEmpty() ? Severity.HARMLESS : Severity.DUTY_MISSING;
            case FLOW_DOWN, FOLLOW_POLICY, DISCLOSE_SOURCE -> Severity.RESTRICTION_DROPPED;
            case SHARE_ALIKE ->
                duty.scope() == Obligation.Scope.WORK ? Severity.RESTRICTION_DROPPED : Severity.CONFLICT;
            case DISPLAY_ATTRIBUTION,
                    NAME_DERIVATIVE,
                    UPDATE,
                    LABEL_OUTPUT,
                    WARN_USERS,
                    REGISTER,
                    REPORT,
                    INDEMNIFY,
                    CONTENT_FILTER -> Severity.DUTY_MISSING;
        };
    }

    /** Gathers the statements of one license. */
    private static final class Collector {
        private final List<Burden> burdens = new ArrayList<>();
        private final String license;

        Collector(String license) {
            this.license = license;
        }

        void add(Object value, Mark mark, String term, String cite, Severity severity) {
            add(value, Action.RUN, mark.name(), term, cite, severity);
        }

        private void add(Object value, Action action, String group, String term, String cite, Severity severity) {
            burdens.add(new Burden(value, action, new InheritedTerm(license, group, term, cite, severity)));
        }

        void grant(Action action, Grant grant) {
            Mark mark =
                    switch (action) {
                        case TRAIN_ON_OUTPUTS -> Mark.OUTPUT_RESTRICTED;
                        case PUBLISH_DERIVATIVE -> Mark.NO_DERIVATIVES;
                        default -> Mark.ACTION_LIMITED;
                    };
            boolean conflict = action == Action.PUBLISH_DERIVATIVE && grant.status() == Grant.Status.FORBIDDEN;
            String term = "grants/" + action + " " + grant.status();
            add(
                    grant,
                    action,
                    mark.name(),
                    term,
                    grant.cite(),
                    conflict ? Severity.CONFLICT : Severity.RESTRICTION_DROPPED);
        }

        void obligation(Obligation duty) {
            String group =
                    switch (duty.kind()) {
                        case SHARE_ALIKE ->
                            (duty.scope() == Obligation.Scope.WORK ? Mark.COPYLEFT_WEAK : Mark.COPYLEFT_STRONG).name();
                        case DISPLAY_ATTRIBUTION, NAME_DERIVATIVE -> Mark.BRANDING_REQUIRED.name();
                        default -> duty.kind().name();
                    };
            String words = duty.literal().isEmpty() ? "" : " '" + String.join("' or '", duty.literal()) + "'";
            add(duty, Action.RUN, group, "obligations/" + duty.kind() + words, duty.cite(), severity(duty));
        }
    }
}
