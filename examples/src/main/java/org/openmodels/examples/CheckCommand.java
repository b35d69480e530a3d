package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.Model;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.advice.ModelAdvice;
import org.openmodels.licenses.policy.Duty;
import org.openmodels.licenses.policy.Reason;
import org.openmodels.licenses.policy.UseCase;
import org.openmodels.licenses.policy.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: may one do this with that model or license, and what is owed? */
@Command(
        name = "check",
        description = "Says whether a model or license allows a use case, and what is owed.",
        footer = "Exit code: 0 permitted or conditional, 1 prohibited, 3 review, 2 unusable input.")
final class CheckCommand extends View {
    @Parameters(
            arity = "0..1",
            paramLabel = "MODEL_ID",
            description = "A model of the catalog, by id or Hub repository.")
    private @Nullable String model;

    @Option(names = "--license", paramLabel = "EXPRESSION", description = "A license instead of a model.")
    private @Nullable String license;

    @Mixin
    private UseCaseOptions options = new UseCaseOptions();

    @Override
    public Integer call() {
        UseCase useCase = Inputs.useCase(options);
        Advisor advisor = Advisor.bundled();
        if (model != null && license == null) {
            return ofModel(advisor.advise(Inputs.model(advisor, model), useCase));
        }
        if (license != null && model == null) {
            return answer(advisor.check(Inputs.expression(advisor, license), useCase), null);
        }
        throw new InputException("check needs either a model or --license");
    }

    private int ofModel(ModelAdvice advice) {
        ObjectNode subject = Answer.object().put("model", advice.model().id());
        Answer.put(subject, "resolution", advice.resolution().status());
        Answer.put(subject, "trail", advice.resolution().trail());
        return answer(advice.verdict(), subject, advice.model());
    }

    private int answer(Verdict verdict, @Nullable ObjectNode subject) {
        return answer(verdict, subject, null);
    }

    private int answer(Verdict verdict, @Nullable ObjectNode subject, @Nullable Model of) {
        Answer answer = new Answer();
        if (subject != null) {
            answer.withAll(subject);
        }
        print(answer.withAll(verdict.toJson()), screen -> show(screen, verdict, of));
        return switch (verdict.outcome()) {
            case PERMITTED, CONDITIONAL -> 0;
            case PROHIBITED -> 1;
            case REVIEW -> 3;
        };
    }

    private static void show(Screen screen, Verdict verdict, @Nullable Model model) {
        String subject = model == null ? verdict.expression() : model.id() + " under " + verdict.expression();
        screen.text(0, screen.verdict(verdict.outcome()) + "  " + subject);
        verdict.choice().ifPresent(chosen -> screen.text(2, "by choosing " + chosen));
        screen.gap();
        screen.heading("Why");
        for (Reason reason : verdict.reasons()) {
            screen.item(reason.message() + " [" + reason.license()
                    + (reason.cite().isEmpty() ? "" : ", " + reason.cite()) + "]");
        }
        if (!verdict.missing().isEmpty()) {
            screen.gap();
            screen.text(0, "Missing: " + String.join(", ", verdict.missing()));
        }
        if (!verdict.duties().isEmpty()) {
            screen.gap();
            screen.heading("What is owed");
            verdict.duties().forEach(duty -> screen.item(owed(duty)));
        }
        if (!verdict.limits().isEmpty()) {
            screen.gap();
            screen.heading("Uses to keep clear of");
            screen.text(
                    2,
                    String.join(
                            ", ",
                            verdict.limits().stream()
                                    .map(limit -> limit.restriction().category().name())
                                    .distinct()
                                    .toList()));
        }
    }

    static String owed(Duty duty) {
        String open =
                duty.state() == Duty.State.OPEN ? " (depends on " + String.join(", ", duty.dependsOn()) + ")" : "";
        return duty.act() + open + " [" + duty.license() + ", " + duty.cite() + "]";
    }
}
