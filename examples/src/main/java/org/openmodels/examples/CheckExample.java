package org.openmodels.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.policy.Figure;
import org.openmodels.licenses.policy.UseCase;
import org.openmodels.licenses.policy.Verdict;
import org.openmodels.licenses.terms.Action;

/** One license, three companies: what the number of users changes, and what is owed. */
public final class CheckExample {
    private CheckExample() {}

    /** Runs the example. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Advisor advisor = Advisor.bundled();
        LicenseExpression llama = LicenseExpression.parse("LicenseRef-llama-3.1");
        UseCase unknown = UseCase.builder()
                .actions(Set.of(Action.HOST))
                .commercial(true)
                .territories(List.of("DE"))
                .domicile("DE")
                .domains(Set.of())
                .build();
        for (long users : new long[] {2_000_000, 800_000_000}) {
            UseCase company =
                    unknown.toBuilder().monthlyActiveUsers(Figure.of(users)).build();
            Verdict verdict = advisor.check(llama, company);
            out.println(users + " users: " + verdict.outcome() + ", owed: "
                    + verdict.duties().size());
        }
        Verdict open = advisor.check(llama, unknown);
        out.println("unknown users: " + open.outcome() + ", missing: " + open.missing());
    }
}
