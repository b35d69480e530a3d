package org.openmodels.examples;

import java.io.PrintStream;
import java.util.List;
import org.openmodels.licenses.registry.LicenseRegistry;
import org.openmodels.licenses.registry.LicenseResolver;
import org.openmodels.licenses.registry.LicenseStatement;
import org.openmodels.licenses.registry.Resolution;

/** From what a model card declares to a license, with every step. */
public final class ResolveExample {
    private ResolveExample() {}

    /** Runs the example. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        LicenseResolver resolver = new LicenseResolver(LicenseRegistry.bundled());
        for (LicenseStatement card : List.of(
                LicenseStatement.ofTag("llama3.1"),
                LicenseStatement.ofTag("other").withName("deepseek"),
                LicenseStatement.ofTag("gemma"),
                LicenseStatement.ofTag("other"))) {
            Resolution found = resolver.resolve(card);
            out.println(found.status() + " " + found.expression().orElse("-") + " after "
                    + found.trail().size() + " steps");
        }
    }
}
