package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.history.LicenseHistory;
import org.openmodels.licenses.history.LicenseStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code history}: how did a family's licenses change? */
@Command(
        name = "history",
        description = "Tells a family's licenses by generation and size, and what each change gave and took.")
final class HistoryCommand extends View {
    @Parameters(paramLabel = "FAMILY", description = "A family with a history, such as gemma, qwen or llama.")
    private String family = "";

    @Option(names = "--generation", paramLabel = "NAME", description = "The steps to one generation only.")
    private @Nullable String generation;

    @Override
    public Integer call() {
        Advisor advisor = Advisor.bundled();
        LicenseHistory history = LicenseHistory.of(advisor, family)
                .orElseThrow(() -> new InputException("no license history is known of '" + family + "'; known: "
                        + String.join(", ", LicenseHistory.families(advisor.catalog()))));
        List<LicenseStep> steps = history.steps().stream()
                .filter(step -> generation == null || step.generation().equalsIgnoreCase(generation))
                .toList();
        if (steps.isEmpty()) {
            throw new InputException("no step is known to '" + generation + "'; known: "
                    + String.join(
                            ", ",
                            history.steps().stream()
                                    .map(LicenseStep::generation)
                                    .toList()));
        }
        print(() -> answer(history.family(), steps), screen -> show(screen, history.family(), steps));
        return 0;
    }

    private static Answer answer(String family, List<LicenseStep> steps) {
        ArrayNode rows = Answer.object().putArray("steps");
        for (LicenseStep step : steps) {
            ObjectNode node = rows.addObject().put("generation", step.generation());
            Answer.put(node, "size", step.size());
            node.put("from", step.from().toString())
                    .put("license", step.license() == null ? step.reported() : step.license());
            node.put("reported", step.reported()).put("class", step.headline());
            Answer.put(
                    node,
                    "relation",
                    step.change() == null ? null : step.change().relation().name());
            Answer.put(node, "gained", step.gained());
            Answer.put(node, "lost", step.lost());
            Answer.put(node, "tightened", step.tightened());
            Answer.put(node, "note", step.note());
            node.put("source", step.source().location());
        }
        return new Answer()
                .with(
                        "definition",
                        "each step against the one before it in time whose license is known; gained, lost and tightened follow from the terms of the two licenses")
                .with("family", family)
                .with("steps", rows)
                .with(
                        "sources",
                        Figures.sources(steps.stream().map(LicenseStep::source).toList()));
    }

    private static void show(Screen screen, String family, List<LicenseStep> steps) {
        screen.heading("Licenses of " + family);
        for (LicenseStep step : steps) {
            screen.gap();
            screen.heading(step.from() + "  " + step.generation() + ": "
                    + (step.license() == null ? step.reported() : step.license()) + " (" + step.headline() + ")");
            if (step.change() != null) {
                ChangeWords.of(step.change())
                        .forEach((what, items) -> screen.item(what + " " + String.join(", ", items)));
            }
        }
    }
}
