package org.openmodels.licenses.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.policy.UseCase;
import org.openmodels.licenses.policy.VerdictEngine;
import org.openmodels.licenses.registry.LicenseEntry;
import org.openmodels.licenses.registry.LicenseRegistry;
import org.openmodels.licenses.terms.LicenseKnowledge;

/** The bundled licenses, and the two of the ModelGo set that the cases need, ready to be asked. */
final class Lab {
    static final LicenseRegistry REGISTRY = LicenseRegistry.bundled();

    static final LicenseKnowledge KNOWLEDGE = LicenseKnowledge.bundled()
            .plus(Map.of(
                    "mg-by-nc-1.0.json",
                    resource("mg-by-nc-1.0.json"),
                    "mg-by-os-1.0.json",
                    resource("mg-by-os-1.0.json")))
            .value()
            .orElseThrow()
            .withFamilies(
                    id -> REGISTRY.members(id).stream().map(LicenseEntry::id).toList());

    static final DriftAnalysis DRIFT = DriftAnalysis.of(KNOWLEDGE);

    static final Compatibility COMPATIBILITY = Compatibility.of(VerdictEngine.of(KNOWLEDGE), KNOWLEDGE);

    private Lab() {}

    static LicenseExpression license(String text) {
        return LicenseExpression.parse(text);
    }

    static WorkflowReport run(List<Workflow.Work> works, List<Workflow.Step> steps, UseCase facts) {
        return WorkflowAnalysis.of(COMPATIBILITY, LicenseExpression::tryParse).run(new Workflow(works, steps, facts));
    }

    private static String resource(String name) {
        try (InputStream in = Lab.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
