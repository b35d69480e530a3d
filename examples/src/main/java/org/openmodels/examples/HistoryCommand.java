package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.history.LicenseHistory;
import org.openmodels.licenses.history.LicenseStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code history}: how did a family's licenses change? */
@Command(
        name = "history",
        description = "Tells a family's licenses by generation and size, and what each change gave and took.")
final class HistoryCommand extends View {
    @Parameters(paramLabel = "FAMILY", description = "A family with a history, such as gemma, qwen or llama.")
    private String family = "";

    @Override
    public Integer call() {
        Advisor advisor = Advisor.bundled();
        LicenseHistory history = LicenseHistory.of(advisor, family)
                .orElseThrow(() -> new InputException("no license history is known of '" + family + "'; known: "
                        + String.join(", ", LicenseHistory.families(advisor.catalog()))));
        print(() -> answer(history), screen -> show(screen, history));
        return 0;
    }

    private static Answer answer(LicenseHistory history) {
        ArrayNode steps = Answer.object().putArray("steps");
        for (LicenseStep step : history.steps()) {
            ObjectNode node = steps.addObject().put("generation", step.generation());
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
                .with("family", history.family())
                .with("steps", steps)
                .with(
                        "sources",
                        Figures.sources(history.steps().stream()
                                .map(LicenseStep::source)
                                .toList()));
    }

    private static void show(Screen screen, LicenseHistory history) {
        screen.heading("Licenses of " + history.family());
        for (LicenseStep step : history.steps()) {
            screen.gap();
            screen.heading(step.from() + "  " + step.generation() + ": "
                    + (step.license() == null ? step.reported() : step.license()) + " (" + step.headline() + ")");
            list(screen, "gained", step.gained());
            list(screen, "lost", step.lost());
            list(screen, "tightened", step.tightened());
        }
    }

    private static void list(Screen screen, String effect, List<String> changes) {
        changes.stream().limit(6).forEach(change -> screen.item(effect + " " + change));
        if (changes.size() > 6) {
            screen.item("and " + (changes.size() - 6) + " more " + effect + ": see --json");
        }
    }
}
