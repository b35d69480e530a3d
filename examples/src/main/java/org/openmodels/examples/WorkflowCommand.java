package org.openmodels.examples;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.policy.Duty;
import org.openmodels.licenses.provenance.Compatibility;
import org.openmodels.licenses.provenance.Workflow;
import org.openmodels.licenses.provenance.WorkflowAnalysis;
import org.openmodels.licenses.provenance.WorkflowReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code workflow}: may one make and publish this from those, and under which license? */
@Command(
        name = "workflow",
        description = "Follows licenses through training, merging, distilling, generating and publishing.",
        footer =
                "Exit code, by the worst answer: 0 permitted or conditional, 1 prohibited, 3 review, 2 unusable input.")
final class WorkflowCommand extends View {
    @Parameters(paramLabel = "FILE.json", description = "Works and steps; \"facts\" takes a use case of check.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        Advisor advisor = Advisor.bundled();
        Workflow workflow = workflow();
        for (Workflow.Work work : workflow.works()) {
            known(advisor, work.license());
        }
        workflow.steps().forEach(step -> known(advisor, step.under()));
        workflow = new Workflow(workflow.works(), workflow.steps(), Inputs.named(advisor, workflow.facts()));
        WorkflowReport report = WorkflowAnalysis.of(
                        Compatibility.of(advisor.engine(), advisor.knowledge()), advisor::expression)
                .run(workflow);
        print(() -> new Answer().withAll(report.toJson()), screen -> show(screen, report));
        return Checked.exitCode(report.worst());
    }

    private static void known(Advisor advisor, @Nullable String license) {
        if (license != null) {
            Inputs.expression(advisor, license);
        }
    }

    private Workflow workflow() {
        return Inputs.value(Workflow.read(UseCaseOptions.read(file)), file.toString());
    }

    private static void show(Screen screen, WorkflowReport report) {
        for (WorkflowReport.Output output : report.works()) {
            screen.verdict(output.verdict().outcome(), output.work() + ": " + output.effective());
            output.verdict().reasons().forEach(reason -> screen.item(Checked.said(reason)));
            for (Duty duty : output.verdict().duties()) {
                screen.item("owed: " + duty.act() + " [" + duty.license() + ", " + duty.cite() + "]");
            }
            screen.gap();
        }
    }
}
