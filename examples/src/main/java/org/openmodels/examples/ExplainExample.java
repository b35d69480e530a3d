package org.openmodels.examples;

import java.io.PrintStream;
import java.util.List;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.terms.Explanation;
import org.openmodels.licenses.terms.Permissiveness;

/** What licenses say, derived from their terms: the class, and whether they are truly permissive. */
public final class ExplainExample {
    private ExplainExample() {}

    /** Runs the example. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Advisor advisor = Advisor.bundled();
        for (String name : List.of("apache-2.0", "gemma", "llama3.1", "cc-by-nc-4.0")) {
            LicenseExpression expression = advisor.expression(name).value().orElseThrow();
            for (Explanation license : advisor.explain(expression)) {
                Permissiveness derived = license.terms().permissiveness();
                out.println(license.terms().id() + ": " + derived.headline() + ", truly permissive: "
                        + derived.trulyPermissive());
            }
        }
    }
}
