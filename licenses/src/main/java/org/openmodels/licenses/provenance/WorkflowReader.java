package org.openmodels.licenses.provenance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;
import org.openmodels.licenses.internal.json.JsonText;
import org.openmodels.licenses.internal.json.JsonValue;
import org.openmodels.licenses.internal.json.ObjectReader;
import org.openmodels.licenses.policy.UseCase;

/** Reads workflows: every input is there before it is used, and no name is given twice. */
final class WorkflowReader {
    private static final int MAX_STEPS = 1_000;

    private final Set<String> known = new HashSet<>();

    private WorkflowReader() {}

    static Reading<Workflow> read(String json) {
        List<Diagnostic> sink = new Remarks();
        ObjectReader in = ObjectReader.open(json, "a workflow must be an object, but is ", sink);
        Workflow workflow = in == null ? null : new WorkflowReader().workflow(in);
        boolean failed = sink.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
        return new Reading<>(failed ? null : workflow, sink);
    }

    private @Nullable Workflow workflow(ObjectReader in) {
        List<Workflow.Work> works = new ArrayList<>();
        for (ObjectReader work : in.objects("works")) {
            String id = work.needText("id");
            works.add(new Workflow.Work(
                    id, work.needConstant("kind", Workflow.Kind.class, Workflow.Kind.MODEL), work.text("license")));
            name(work, "id", id);
            work.end();
        }
        List<Workflow.Step> steps = new ArrayList<>();
        for (ObjectReader step : in.objects("steps")) {
            steps.add(step(step));
        }
        if (works.size() + steps.size() > MAX_STEPS) {
            in.report(
                    "workflow.too-long",
                    "steps",
                    "a workflow must not have more than " + MAX_STEPS + " works and steps");
        }
        JsonValue stated = in.raw("facts");
        UseCase facts = stated == null ? UseCase.UNKNOWN : facts(in, stated);
        in.end();
        return facts == null ? null : new Workflow(works, steps, facts);
    }

    private void name(ObjectReader in, String key, String name) {
        if (!known.add(name)) {
            in.report("workflow.name", key, "a name must be given once: " + name);
        }
    }

    private Workflow.Step step(ObjectReader in) {
        Workflow.Op op = in.needConstant("op", Workflow.Op.class, Workflow.Op.COMBINE);
        List<String> stated = in.texts("inputs");
        List<String> inputs = stated == null ? List.of() : stated;
        if (inputs.isEmpty()) {
            in.report("workflow.inputs", "inputs", "a step must have an input");
        }
        for (String input : inputs) {
            if (!known.contains(input)) {
                in.report(
                        "workflow.unknown",
                        "inputs",
                        "an input must be a work or the output of a step before: " + input);
            }
        }
        String output = in.needText("output");
        name(in, "output", output);
        String into = in.text("into");
        if (into != null && !inputs.contains(into)) {
            in.report("workflow.unknown", "into", "the model that is trained must be among the inputs: " + into);
        }
        Workflow.Form form = in.constant("as", Workflow.Form.class);
        Workflow.Audience audience = in.constant("audience", Workflow.Audience.class);
        Workflow.Step step = new Workflow.Step(
                op,
                inputs,
                output,
                into,
                in.text("under"),
                Objects.requireNonNullElse(form, Workflow.Form.WEIGHTS),
                Objects.requireNonNullElse(audience, Workflow.Audience.SHARED),
                in.text("name"));
        in.end();
        return step;
    }

    private static @Nullable UseCase facts(ObjectReader in, JsonValue facts) {
        Reading<UseCase> reading = UseCase.read(JsonText.print(facts));
        reading.diagnostics().forEach(d -> in.report(d.code(), "facts", d.message()));
        return reading.valueOrNull();
    }
}
