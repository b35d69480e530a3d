package org.openmodels.licenses.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.Commerce;
import org.openmodels.licenses.terms.Exemption;
import org.openmodels.licenses.terms.Grant;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.Licensees;
import org.openmodels.licenses.terms.ModelKind;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.Outputs;
import org.openmodels.licenses.terms.Purpose;
import org.openmodels.licenses.terms.Purposes;
import org.openmodels.licenses.terms.Restriction;
import org.openmodels.licenses.terms.Territory;
import org.openmodels.licenses.terms.Threshold;
import org.openmodels.licenses.terms.UseCategory;
import org.openmodels.licenses.terms.UsePolicy;

/**
 * The vocabulary's section on verdicts, spelled out plainly and slowly: sets of strings, one walk per question, nothing
 * prepared. For licenses of the generators: the id has brand and version ("acme 2"), share-alike reaches the derivative.
 */
final class ReferenceEvaluator {
    private final LicenseTerms t;
    private final UseCase u;
    private final String steward;
    private final Set<String> missing = new HashSet<>();
    private final List<Owed> duties = new ArrayList<>();
    private Outcome worst = Outcome.PERMITTED;

    /** A duty as it is owed. */
    record Owed(Obligation obligation, Duty.State state, Set<Action> actions, Set<String> dependsOn) {}

    /** Yes, no, or null for open; and what would tell. */
    private record Answer(Boolean value, Set<String> missing) {
        static Answer yes(boolean b) {
            return new Answer(b, Set.of());
        }

        static Answer open(String... facts) {
            return new Answer(null, Set.of(facts));
        }

        static Answer known(Boolean b, String fact) {
            return b == null ? open(fact) : yes(b);
        }

        boolean isYes() {
            return Boolean.TRUE.equals(value);
        }

        boolean isNo() {
            return Boolean.FALSE.equals(value);
        }
    }

    ReferenceEvaluator(LicenseTerms terms, UseCase useCase, String steward) {
        this.t = terms;
        this.u = useCase;
        this.steward = steward;
        if (t.reviewed() != LicenseTerms.Reviewed.FULL) {
            raise(Outcome.REVIEW);
        }
        if (u.actions().isEmpty()) {
            review(Answer.open("actions"));
        }
        u.actions().forEach(this::action);
        whole();
        t.obligations().forEach(this::obligation);
    }

    Outcome outcome() {
        return worst;
    }

    List<Owed> duties() {
        return duties;
    }

    Set<String> missing() {
        return worst == Outcome.REVIEW ? missing : Set.of();
    }

    private void raise(Outcome outcome) {
        worst = worst.compareTo(outcome) >= 0 ? worst : outcome;
    }

    private void review(Answer open) {
        raise(Outcome.REVIEW);
        missing.addAll(open.missing);
    }

    private void forbidIf(Answer answer) {
        if (answer.isYes()) {
            raise(Outcome.PROHIBITED);
        } else if (!answer.isNo()) {
            review(answer);
        }
    }

    private static Answer all(Answer... parts) {
        Set<String> open = new HashSet<>();
        boolean unsure = false;
        for (Answer part : parts) {
            if (part.isNo()) {
                return Answer.yes(false);
            }
            if (!part.isYes()) {
                unsure = true;
                open.addAll(part.missing);
            }
        }
        return unsure ? new Answer(null, open) : Answer.yes(true);
    }

    private static Answer any(Collection<Answer> parts) {
        return not(all(parts.stream().map(ReferenceEvaluator::not).toArray(Answer[]::new)));
    }

    private static Answer not(Answer a) {
        return a.value == null ? a : Answer.yes(!a.value);
    }

    private boolean holdsPermission() {
        return u.permissions() != null && u.permissions().contains(t.id());
    }

    private Answer commercial() {
        return u.purpose() == Purpose.NON_COMMERCIAL || u.purpose() == Purpose.PERSONAL
                ? Answer.yes(false)
                : Answer.known(u.commercial(), "commercial");
    }

    private void action(Action action) {
        grant(t.grant(action));
        if (t.grant(action).subject() == Grant.Subject.ORIGINAL && modifies()) {
            grant(t.grant(Action.PUBLISH_DERIVATIVE));
        }
        if (action == Action.TRAIN_ON_OUTPUTS
                && Set.of(Outputs.Distillation.DERIVATIVE, Outputs.Distillation.DERIVATIVE_IF_SIMILAR)
                        .contains(t.outputs().distillation())
                && t.grant(Action.FINE_TUNE).status() != Grant.Status.GRANTED) {
            raise(Outcome.REVIEW);
        }
        for (Threshold threshold : t.thresholds()) {
            ends(threshold, action);
        }
        for (Territory territory : t.territories()) {
            if (reaches(territory, action)) {
                forbidIf(all(excluded(territory), kind(territory.modelKind())));
            }
        }
    }

    private void grant(Grant g) {
        switch (g.status()) {
            case GRANTED -> {}
            case UNSTATED -> raise(Outcome.REVIEW);
            case GRANTED_IF -> conditional(g);
            case FORBIDDEN ->
                forbidIf(not(any(g.except().stream().map(e -> spares(e, g)).toList())));
        }
        purposes(g);
    }

    private boolean modifies() {
        return u.derivative() != null
                || u.actions().contains(Action.FINE_TUNE)
                || u.actions().contains(Action.PUBLISH_DERIVATIVE);
    }

    /** Permission is the licensor's; it cures what the licensor asks for, not what nobody here can judge. */
    private void conditional(Grant g) {
        switch (g.condition()) {
            case "OWN_FAMILY_OR_NAMED" -> {
                Answer own = ownFamily(g);
                if (own.isYes()) {
                    return;
                }
                if (holdsPermission()) {
                    raise(Outcome.CONDITIONAL);
                } else {
                    review(Answer.open("trainedModel"));
                }
            }
            case "PERMISSION" -> {
                if (holdsPermission()) {
                    raise(Outcome.CONDITIONAL);
                } else {
                    forbidIf(u.permissions() == null ? Answer.open("permissions") : Answer.yes(true));
                }
            }
            default -> raise(Outcome.REVIEW);
        }
    }

    private Answer ownFamily(Grant g) {
        String family = u.trainedModel() == null ? null : u.trainedModel().family();
        if (family == null || g.family().isEmpty()) {
            return Answer.open("trainedModel");
        }
        if (g.family().stream().anyMatch(family::equalsIgnoreCase)) {
            return Answer.yes(true);
        }
        return family.startsWith("acme") ? Answer.open("trainedModel") : Answer.yes(false);
    }

    /** The licensors known are the steward and Other. */
    private Answer competes() {
        if (u.competitorOf() == null) {
            return Answer.open("competitorOf");
        }
        if (u.competitorOf().stream().anyMatch(steward::startsWith)) {
            return Answer.yes(true);
        }
        return Set.of("Other").containsAll(u.competitorOf()) ? Answer.yes(false) : Answer.open("competitorOf");
    }

    private Answer spares(Grant.Except except, Grant g) {
        if (except == Grant.Except.OWN_FAMILY) {
            return ownFamily(g);
        }
        TrainedModel.Kind kind =
                u.trainedModel() == null ? null : u.trainedModel().kind();
        if (except == Grant.Except.NON_COMPETING) {
            Answer harmless = kind == null
                    ? Answer.open("trainedModel")
                    : kind == TrainedModel.Kind.OTHER ? Answer.yes(true) : Answer.open();
            return all(harmless, not(competes()));
        }
        boolean unsure = kind == null || (kind == TrainedModel.Kind.FOUNDATION && except == Grant.Except.NON_LLM);
        return unsure ? Answer.open("trainedModel") : Answer.yes(kind == TrainedModel.Kind.OTHER);
    }

    private void purposes(Grant g) {
        Set<Purpose> allowed = g.purposes() == null ? t.purposes().value() : g.purposes();
        if (allowed.contains(Purpose.ANY)) {
            return;
        }
        Purpose own = u.purpose();
        Answer fits;
        if (allowed.contains(Purpose.NON_COMMERCIAL)) {
            fits = Answer.yes(true);
        } else if (own == null || own == Purpose.NON_COMMERCIAL) {
            fits = Answer.open("purpose");
        } else {
            fits = Answer.yes(allowed.contains(own));
        }
        Answer inside = all(not(commercial()), fits);
        if (inside.isYes()) {
            return;
        }
        Purposes.CommercialRoute route = t.purposes().commercialRoute();
        if (holdsPermission()) {
            raise(route == null || route == Purposes.CommercialRoute.NONE ? Outcome.REVIEW : Outcome.CONDITIONAL);
        } else {
            forbidIf(not(inside));
        }
    }

    private void ends(Threshold threshold, Action action) {
        boolean reached = threshold.ends().extent() != Threshold.Ends.Extent.ACTIONS
                || threshold.ends().actions().contains(action);
        Answer ended = threshold.ends().extent() == Threshold.Ends.Extent.COMMERCE ? commercial() : Answer.yes(true);
        Answer beyond = all(Answer.yes(reached), ended, beyond(threshold, action));
        if (!beyond.isNo() && holdsPermission()) {
            raise(Outcome.CONDITIONAL);
        } else {
            forbidIf(beyond);
        }
    }

    private Answer beyond(Threshold threshold, Action action) {
        Answer business = Answer.yes(true);
        if (!threshold.onlyIf().isEmpty()) {
            business = u.business() == null
                    ? Answer.open("business")
                    : Answer.yes(!java.util.Collections.disjoint(u.business(), threshold.onlyIf()));
        }
        return all(business, when(threshold.when()), not(exempt(threshold.exempt(), action)), exceeds(threshold));
    }

    private Answer when(Commerce commerce) {
        return switch (commerce) {
            case ANY -> Answer.yes(true);
            case COMMERCIAL -> commercial();
            case NON_COMMERCIAL -> not(commercial());
        };
    }

    private Answer kind(ModelKind kind) {
        return kind == ModelKind.ANY ? Answer.yes(true) : Answer.known(u.multimodal(), "multimodal");
    }

    private Answer exempt(Set<Exemption> exempt, Action action) {
        if (!exempt.contains(Exemption.INTERNAL_USE)) {
            return Answer.yes(false);
        }
        return switch (action) {
            case RUN -> Answer.yes(true);
            case HOST, EMBED, REDISTRIBUTE, PUBLISH_DERIVATIVE -> Answer.yes(false);
            default -> Answer.known(u.internalOnly(), "internalOnly");
        };
    }

    private Answer exceeds(Threshold threshold) {
        return switch (threshold.metric()) {
            case NONE -> Answer.yes(true);
            case MONTHLY_ACTIVE_USERS ->
                figure(threshold, u.monthlyActiveUsers(), "monthlyActiveUsers", u.dailyActiveUsers(), null);
            case DAILY_ACTIVE_USERS ->
                figure(threshold, u.dailyActiveUsers(), "dailyActiveUsers", null, u.monthlyActiveUsers());
            case ANNUAL_REVENUE -> figure(threshold, u.annualRevenue(), "annualRevenue", u.monthlyRevenue(), null);
            case MONTHLY_REVENUE -> figure(threshold, u.monthlyRevenue(), "monthlyRevenue", null, u.annualRevenue());
            case FUNDING -> figure(threshold, u.funding(), "funding", null, null);
            case HEADCOUNT -> figure(threshold, u.headcount(), "headcount", null, null);
        };
    }

    private Answer figure(Threshold threshold, Figure figure, String fact, Figure lower, Figure upper) {
        Answer own = figure == null ? Answer.open(fact) : compare(threshold, figure, fact);
        if (own.value != null) {
            return own;
        }
        if (lower != null
                && lower.asOf() == null
                && compare(threshold, lower, fact).isYes()) {
            return Answer.yes(true);
        }
        return upper != null
                        && upper.asOf() == null
                        && compare(threshold, upper, fact).isNo()
                ? Answer.yes(false)
                : own;
    }

    private Answer compare(Threshold threshold, Figure figure, String fact) {
        BigDecimal have = figure.value();
        BigDecimal limit = BigDecimal.valueOf(threshold.limit());
        if (figure.currency() != null && !figure.currency().equals(threshold.currency())) {
            BigDecimal eur = u.rates().get("EUR");
            if (eur == null) {
                return Answer.open("rates");
            }
            have = figure.currency().equals("EUR") ? have.multiply(eur) : have;
            limit = threshold.currency().equals("EUR") ? limit.multiply(eur) : limit;
        }
        boolean more = have.compareTo(limit) > 0;
        return figure.asOf() == null || measures(threshold, figure.asOf(), more) ? Answer.yes(more) : Answer.open(fact);
    }

    private boolean measures(Threshold threshold, LocalDate date, boolean more) {
        Threshold.Measured m = threshold.measured();
        if (m == null || m.kind() == Threshold.Measured.Kind.ONGOING) {
            return date.equals(u.asOf());
        }
        if (m.kind() == Threshold.Measured.Kind.ANY_12_MONTHS) {
            return more && (u.asOf() == null || !u.asOf().isBefore(date));
        }
        return date.equals(m.date())
                || (m.window() != null && YearMonth.from(date).plusMonths(1).equals(YearMonth.from(m.date())));
    }

    private static boolean reaches(Territory territory, Action action) {
        Set<Territory.Coverage> c = territory.covers();
        return switch (action) {
            case RUN, REDISTRIBUTE -> c.contains(Territory.Coverage.MODEL);
            case USE_OUTPUTS, TRAIN_ON_OUTPUTS -> c.contains(Territory.Coverage.OUTPUTS);
            default -> c.contains(Territory.Coverage.MODEL) || c.contains(Territory.Coverage.DERIVATIVES);
        };
    }

    private Answer excluded(Territory territory) {
        Set<String> union = Set.of("DE", "FR", "EU");
        Set<String> out = new HashSet<>(territory.excluded());
        if (out.contains("EU")) {
            out.addAll(union);
        }
        if (territory.basis() == Territory.Basis.USE) {
            return u.territories() == null
                    ? Answer.open("territories")
                    : Answer.yes(u.territories().stream()
                            .anyMatch(p -> out.contains(p) || (p.equals("EU") && out.contains("DE"))));
        }
        boolean unsure = "EU".equals(u.domicile()) && !out.contains("EU") && out.contains("DE");
        return u.domicile() == null || unsure ? Answer.open("domicile") : Answer.yes(out.contains(u.domicile()));
    }

    private void whole() {
        List<Answer> shutOut = new ArrayList<>();
        for (Licensees.Kind kind : t.licensees().shutOut()) {
            shutOut.add(kind == Licensees.Kind.COMPETITORS ? competes() : isOf(kind));
        }
        forbidIf(any(shutOut));
        for (Restriction r : t.restrictions()) {
            boolean rivalry = r.category() == UseCategory.COMPETING_PRODUCTS && u.competitorOf() != null;
            if (rivalry && competes().isYes()) {
                raise(r.qualified() ? Outcome.REVIEW : Outcome.PROHIBITED);
            } else if (rivalry
                    && (u.domains() == null || !u.domains().contains(r.category()))
                    && !competes().isNo()) {
                review(competes());
            }
            if (u.domains() == null) {
                raise(Outcome.CONDITIONAL);
            } else if (u.domains().contains(r.category())) {
                raise(r.qualified() ? Outcome.REVIEW : Outcome.PROHIBITED);
            }
        }
        for (UsePolicy policy : t.policies()) {
            Set<UseCategory> domains = u.domains();
            if (!policy.known() && policy.kind() == UsePolicy.Kind.LICENSE) {
                review(Answer.open());
            } else if (!policy.known() && (domains == null || !domains.isEmpty())) {
                review(domains == null ? Answer.open("domains") : Answer.open());
            }
        }
    }

    private Answer isOf(Licensees.Kind kind) {
        Map<Licensees.Kind, Set<Licensee>> kinds = Map.of(
                Licensees.Kind.COMPANIES, Set.of(Licensee.COMPANY),
                Licensees.Kind.COMPANY_STAFF, Set.of(Licensee.COMPANY, Licensee.COMPANY_STAFF),
                Licensees.Kind.NATURAL_PERSONS, Set.of(Licensee.NATURAL_PERSON),
                Licensees.Kind.GOVERNMENTS, Set.of(Licensee.GOVERNMENT));
        return u.licensee() == null
                ? Answer.open("licensee")
                : Answer.yes(kinds.get(kind).contains(u.licensee()));
    }

    private void obligation(Obligation o) {
        if (o.strength() != Obligation.Strength.MUST) {
            return;
        }
        List<Answer> owed = new ArrayList<>();
        Set<Action> actions = new HashSet<>();
        for (Action action : u.actions()) {
            List<Answer> beyond =
                    o.thresholds().stream().map(x -> beyond(x, action)).toList();
            Answer one = all(
                    any(List.of(reached(o, action), flows(o, action))),
                    not(exempt(o.exempt(), action)),
                    o.thresholds().isEmpty() ? Answer.yes(true) : any(beyond));
            owed.add(one);
            if (!one.isNo()) {
                actions.add(action);
            }
        }
        Answer due = all(when(o.when()), kind(o.modelKind()), any(owed));
        if (due.isNo()) {
            return;
        }
        Duty.State state = !due.isYes() ? Duty.State.OPEN : isMet(o) ? Duty.State.MET : Duty.State.DUE;
        duties.add(new Owed(o, state, actions, due.missing));
        raise(Outcome.CONDITIONAL);
        checkDerivative(o, due);
    }

    private Answer reached(Obligation o, Action action) {
        if (!o.on().isEmpty() && !o.on().contains(action)) {
            return Answer.yes(false);
        }
        return switch (o.subject()) {
            case ANY -> Answer.yes(true);
            case ORIGINAL -> Answer.yes(action != Action.PUBLISH_DERIVATIVE);
            case OUTPUT_TRAINED -> Answer.yes(u.actions().contains(Action.TRAIN_ON_OUTPUTS));
            case DERIVATIVE ->
                action == Action.REDISTRIBUTE
                        ? Answer.yes(false)
                        : modifies() || action == Action.FINE_TUNE || action == Action.PUBLISH_DERIVATIVE
                                ? Answer.yes(true)
                                : Answer.open("derivative");
        };
    }

    /** A model trained on outputs owes what is said of such models, and of derivatives where it is one. */
    private Answer flows(Obligation o, Action action) {
        if (action != Action.TRAIN_ON_OUTPUTS) {
            return Answer.yes(false);
        }
        if (o.subject() == Obligation.Subject.OUTPUT_TRAINED) {
            return Answer.yes(true);
        }
        boolean ofDerivatives = o.subject() == Obligation.Subject.DERIVATIVE
                || (o.subject() == Obligation.Subject.ANY && o.on().contains(Action.PUBLISH_DERIVATIVE));
        Answer isOne =
                switch (t.outputs().distillation()) {
                    case DERIVATIVE -> Answer.yes(true);
                    case DERIVATIVE_IF_SIMILAR -> Answer.open();
                    default -> Answer.yes(false);
                };
        boolean inside = o.on().isEmpty() || o.on().contains(Action.RUN) || o.on().contains(Action.FINE_TUNE);
        return all(
                Answer.yes(ofDerivatives),
                isOne,
                inside ? Answer.yes(true) : not(Answer.known(u.internalOnly(), "internalOnly")));
    }

    private boolean isMet(Obligation o) {
        return u.derivative() != null
                && switch (o.kind()) {
                    case NAME_DERIVATIVE ->
                        o.literal().contains("Acme")
                                && "Acme-7B".equals(u.derivative().name());
                    case SHARE_ALIKE -> t.id().equals(u.derivative().license());
                    default -> false;
                };
    }

    private void checkDerivative(Obligation o, Answer due) {
        if (u.derivative() == null) {
            return;
        }
        String name = u.derivative().name();
        if (o.kind() == Obligation.Kind.NAME_DERIVATIVE && name != null) {
            boolean checkable = o.literal().contains("Acme");
            if (!checkable) {
                review(due.isYes() ? Answer.open() : due);
            } else if (!name.equals("Acme-7B")) {
                broken(due);
            }
        }
        String license = u.derivative().license();
        if (o.kind() == Obligation.Kind.SHARE_ALIKE && license != null && !license.equals(t.id())) {
            broken(due);
        }
    }

    private void broken(Answer due) {
        if (due.isYes()) {
            raise(Outcome.PROHIBITED);
        } else {
            review(due);
        }
    }
}
