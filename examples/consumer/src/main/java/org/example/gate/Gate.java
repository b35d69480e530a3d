package org.example.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.advice.ModelAdvice;
import org.openmodels.licenses.advice.Shortlist;
import org.openmodels.licenses.advice.ShortlistQuery;
import org.openmodels.licenses.policy.Figure;
import org.openmodels.licenses.policy.OrganizationPolicy;
import org.openmodels.licenses.policy.PolicySubject;
import org.openmodels.licenses.policy.UseCase;
import org.openmodels.licenses.terms.Action;

/** Asks whether models may be hosted for customers, by their licenses and by the rules of the house. */
public final class Gate {
    private static final UseCase HOSTED = UseCase.builder()
            .actions(Set.of(Action.HOST))
            .commercial(true)
            .monthlyActiveUsers(Figure.of(2_000_000))
            .territories(List.of("DE"))
            .domicile("DE")
            .domains(Set.of())
            .build();

    private final Advisor advisor = Advisor.bundled();
    private final OrganizationPolicy house;

    /** Makes a gate of a policy in JSON. */
    public Gate(String policy) {
        this.house = OrganizationPolicy.read(policy).value().orElseThrow();
    }

    /** Returns a line for each model that must not be hosted without a look at it. */
    public List<String> refused(List<String> models, LocalDate day) {
        return models.stream()
                .map(this::model)
                .map(model -> advisor.advise(model, HOSTED, house, subject(model), day))
                .filter(advice -> !advice.verdict().isAllowed())
                .map(Gate::line)
                .toList();
    }

    /** Returns the three best models of at most 32 billion parameters that may be hosted. */
    public List<String> best() {
        Shortlist list = advisor.shortlist(
                ShortlistQuery.of(HOSTED, "gpqa-diamond").withMaxParameters(ParameterCount.parse("32B")));
        return list.models().stream().limit(3).map(m -> m.model().id()).toList();
    }

    private Model model(String id) {
        return advisor.catalog().find(id).orElseThrow(() -> new IllegalArgumentException("unknown model: " + id));
    }

    private static PolicySubject subject(Model model) {
        return new PolicySubject(model.id(), null, null);
    }

    private static String line(ModelAdvice advice) {
        return advice.verdict().outcome() + " " + advice.model().id() + " under "
                + advice.license().orElse("no known license");
    }
}
