package org.openmodels.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.Explanation;
import org.openmodels.licenses.terms.Grant;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.Permissiveness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code explain}: what does a license say, and where? */
@Command(name = "explain", description = "Shows what a license grants, forbids and asks for, with the sections.")
final class ExplainCommand extends View {
    @Parameters(
            paramLabel = "EXPRESSION_OR_ALIAS",
            description = "An SPDX expression, an id, or a name such as llama3.1.")
    private String license = "";

    @Override
    public Integer call() {
        Advisor advisor = Advisor.bundled();
        List<Explanation> licenses = advisor.explain(Inputs.expression(advisor, license));
        print(
                () -> new Answer().withAll(Explanation.document(licenses)),
                screen -> licenses.forEach(e -> show(screen, e)));
        return 0;
    }

    private static void show(Screen screen, Explanation e) {
        LicenseTerms terms = e.terms();
        Permissiveness derived = terms.permissiveness();
        screen.heading(terms.id() + "  " + e.title());
        screen.text(2, "class " + derived.headline() + (derived.trulyPermissive() ? ", truly permissive" : ""));
        if (terms.reviewed() == LicenseTerms.Reviewed.NONE) {
            screen.text(2, "The text has not been read: every use needs review.");
            return;
        }
        screen.gap();
        screen.table(
                List.of(
                        Screen.column("action", 20),
                        Screen.column("grant", 14),
                        Screen.column("section", 30),
                        Screen.column("", 28)),
                terms.grants().entrySet().stream().map(ExplainCommand::row).toList());
        screen.gap();
        screen.text(
                2,
                "Purposes: " + terms.purposes().value() + cite(terms.purposes().cite()));
        section(
                screen,
                "Obligations",
                terms.obligations().stream().map(ExplainCommand::duty).toList());
        section(
                screen,
                "Thresholds",
                terms.thresholds().stream()
                        .map(t -> t.metric() + " above " + t.limit() + " ends " + (t.ends() == null ? "ALL" : t.ends())
                                + cite(t.cite()))
                        .toList());
        section(
                screen,
                "Territories",
                terms.territories().stream()
                        .map(t -> "not " + t.excluded() + " by " + t.basis() + cite(t.cite()))
                        .toList());
        section(
                screen,
                "Forbidden uses",
                terms.restrictions().stream()
                        .map(r -> r.category() + (r.qualified() ? " (under a condition)" : "") + cite(r.cite()))
                        .toList());
        section(
                screen,
                "Policies",
                terms.policies().stream().map(p -> p.title() + cite(p.cite())).toList());
        section(screen, "Judgements", terms.notes());
        screen.gap();
    }

    private static List<String> row(Map.Entry<Action, Grant> entry) {
        Grant grant = entry.getValue();
        List<String> more = new ArrayList<>();
        if (grant.condition() != null) {
            more.add(grant.condition());
        }
        grant.except().forEach(except -> more.add(except.name()));
        if (!grant.family().isEmpty()) {
            more.add("(" + String.join(", ", grant.family()) + ")");
        }
        if (grant.subject() != Grant.Subject.ANY) {
            more.add(grant.subject().name());
        }
        return List.of(entry.getKey().name(), grant.status().name(), grant.cite(), String.join(" ", more));
    }

    private static String duty(Obligation duty) {
        String literal = duty.literal().isEmpty() ? "" : " \"" + String.join("\" or \"", duty.literal()) + "\"";
        return duty.kind() + literal + (duty.binds() ? "" : " (encouraged)") + cite(duty.cite());
    }

    private static String cite(String cite) {
        return cite.isEmpty() ? "" : "  [" + cite + "]";
    }

    private static void section(Screen screen, String title, List<String> items) {
        if (!items.isEmpty()) {
            screen.gap();
            screen.heading(title);
            items.forEach(screen::item);
        }
    }
}
