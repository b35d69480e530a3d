package org.openmodels.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.advice.Shortlist;
import org.openmodels.licenses.advice.ShortlistQuery;
import org.openmodels.licenses.policy.Figure;
import org.openmodels.licenses.policy.UseCase;
import org.openmodels.licenses.terms.Action;

/** The README's example: the best American models of at most 32B that a hosted service in Germany may use. */
public final class ShortlistExample {
    private ShortlistExample() {}

    /** Runs the example. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        UseCase service = UseCase.builder()
                .actions(Set.of(Action.HOST))
                .commercial(true)
                .monthlyActiveUsers(Figure.of(2_000_000))
                .territories(List.of("DE"))
                .domicile("DE")
                .domains(Set.of())
                .build();
        Shortlist list = Advisor.bundled()
                .shortlist(ShortlistQuery.of(service, "gpqa-diamond")
                        .withMaxParameters(ParameterCount.parse("32B"))
                        .withCountry("US"));
        list.models().stream()
                .limit(3)
                .forEach(m -> out.printf(
                        "%d. %s (%s) under %s: %s%n",
                        m.rank(),
                        m.model().id(),
                        m.score().value(),
                        m.advice().license().orElse("?"),
                        m.advice().verdict().outcome()));
    }
}
