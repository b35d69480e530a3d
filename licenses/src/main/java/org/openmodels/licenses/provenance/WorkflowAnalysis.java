package org.openmodels.licenses.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.provenance.Workflow.Step;

/**
 * Follows the licenses of works through the steps of a workflow.
 *
 * <p>{@code WorkflowAnalysis.of(compatibility, LicenseExpression::tryParse).run(workflow).of("release").verdict()}
 *
 * <p>Every work carries what it was made from and how each stands in it. A step that makes something is answered by the acts
 * it takes; a step that publishes also by whether the license may stand on the work. What is sold in the end was made for
 * gain. Passing on without payment says nothing on commerce: where that decides and the facts do not tell, REVIEW.
 *
 * <p>Immutable and thread-safe.
 */
public final class WorkflowAnalysis {
    private final Compatibility compatibility;
    private final Function<String, Reading<LicenseExpression>> names;

    private WorkflowAnalysis(Compatibility compatibility, Function<String, Reading<LicenseExpression>> names) {
        this.compatibility = Objects.requireNonNull(compatibility, "compatibility");
        this.names = Objects.requireNonNull(names, "names");
    }

    /** Returns an analysis with a reader of license names; a name that it does not know is an unknown license. */
    public static WorkflowAnalysis of(Compatibility compatibility, Function<String, Reading<LicenseExpression>> names) {
        return new WorkflowAnalysis(compatibility, names);
    }

    /**
     * Returns the answer on each step.
     *
     * @throws IllegalArgumentException if an input is neither a work nor an output before
     */
    public WorkflowReport run(Workflow workflow) {
        WorkflowRun run = new WorkflowRun(compatibility, names, workflow);
        List<WorkflowReport.Output> outputs = new ArrayList<>();
        for (Step step : workflow.steps()) {
            outputs.add(run.step(step));
        }
        return new WorkflowReport(outputs);
    }
}
