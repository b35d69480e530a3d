package org.openmodels.licenses.provenance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.policy.Derivative;
import org.openmodels.licenses.policy.UseCase;
import org.openmodels.licenses.policy.Verdict;
import org.openmodels.licenses.provenance.Workflow.Audience;
import org.openmodels.licenses.provenance.Workflow.Form;
import org.openmodels.licenses.provenance.Workflow.Kind;
import org.openmodels.licenses.provenance.Workflow.Op;
import org.openmodels.licenses.provenance.Workflow.Step;
import org.openmodels.licenses.terms.Action;

/** One run over the steps. */
final class WorkflowRun {
    private final Compatibility compatibility;
    private final Function<String, Reading<LicenseExpression>> names;
    private final Map<String, State> states = new HashMap<>();
    private final Set<String> sold = new HashSet<>();
    private final UseCase facts;

    /**
     * A work on the way.
     *
     * @param kind what it is
     * @param made what it was made from
     */
    private record State(Kind kind, List<Ingredient> made) {}

    WorkflowRun(Compatibility compatibility, Function<String, Reading<LicenseExpression>> names, Workflow workflow) {
        this.compatibility = compatibility;
        this.names = names;
        this.facts = workflow.facts();
        for (Workflow.Work work : workflow.works()) {
            Ingredient itself = Ingredient.of(work.id(), license(work.license()), Passage.WHOLE);
            states.put(work.id(), new State(work.kind(), List.of(itself)));
        }
        for (int i = workflow.steps().size() - 1; i >= 0; i--) {
            Step step = workflow.steps().get(i);
            boolean forGain = step.op() == Op.PUBLISH && step.audience() == Audience.SOLD;
            if (forGain || sold.contains(step.output())) {
                sold.add(step.output());
                sold.addAll(step.inputs());
            }
        }
    }

    WorkflowReport.Output step(Step step) {
        Verdict verdict = step.op() == Op.PUBLISH ? publish(step) : make(step);
        return new WorkflowReport.Output(step.output(), verdict, verdict.expression());
    }

    private State state(String work) {
        State state = states.get(work);
        if (state == null) {
            throw new IllegalArgumentException("an input must be a work or an output before: " + work);
        }
        return state;
    }

    private UseCase facts(String output) {
        UseCase.Builder known = facts.toBuilder();
        return sold.contains(output) ? known.commercial(true).build() : known.build();
    }

    /** The output of a step that makes something, and whether the acts it takes are allowed. */
    private Verdict make(Step step) {
        Set<Ingredient> made = new LinkedHashSet<>();
        List<Verdict> acts = new ArrayList<>();
        UseCase known = facts(step.output()).toBuilder().internalOnly(true).build();
        boolean mixed =
                step.inputs().stream().map(i -> state(i).kind()).distinct().count() > 1;
        boolean collects =
                step.op() == Op.COMBINE && (mixed || state(step.inputs().get(0)).kind() == Kind.DATASET);
        for (String input : step.inputs()) {
            State state = state(input);
            StepRole role = StepRole.of(step, input, state.kind(), mixed);
            state.made().forEach(part -> made.add(role.next(part).in(collects ? input : "")));
            acts.add(compatibility.act(current(state, false), role.acts(), known));
            if (role.passage() == Passage.TRAINING_DATA && step.op() != Op.GENERATE) {
                acts.add(compatibility.act(current(state, true), EnumSet.of(Action.TRAIN_ON_OUTPUTS), known));
            }
        }
        states.put(step.output(), new State(kind(step), List.copyOf(made)));
        Findings findings = new Findings();
        findings.addAll(acts);
        return findings.verdict(compatibility.effective(made, null));
    }

    /** What is used when a work is: what is in it, or else what others made. */
    private List<Ingredient> current(State state, boolean generated) {
        return state.made().stream()
                .filter(part -> generated ? part.passage() == Passage.GENERATED : part.isIn())
                .toList();
    }

    private Kind kind(Step step) {
        return switch (step.op()) {
            case TRAIN, FINE_TUNE, ADAPT, QUANTIZE, DISTILL -> Kind.MODEL;
            case GENERATE, EMBED -> Kind.DATASET;
            case MERGE, COMBINE, PUBLISH ->
                step.inputs().stream().anyMatch(input -> state(input).kind() == Kind.MODEL)
                        ? Kind.MODEL
                        : state(step.inputs().get(0)).kind();
        };
    }

    private Verdict publish(Step step) {
        List<Ingredient> made = step.inputs().stream()
                .flatMap(input -> state(input).made().stream())
                .distinct()
                .toList();
        states.put(step.output(), new State(kind(step), made));
        boolean model = kind(step) == Kind.MODEL;
        UseCase known = facts(step.output());
        if (step.audience() == Audience.INTERNAL) {
            return compatibility.act(
                    made,
                    EnumSet.of(Action.RUN),
                    known.toBuilder().internalOnly(true).build());
        }
        known = known.toBuilder().internalOnly(false).build();
        if (step.form() == Form.SERVICE) {
            return serve(made, step, known);
        }
        if (step.form() == Form.TEXT && model) {
            List<Ingredient> outputs = made.stream()
                    .map(part -> part.passage() == Passage.TRAINING_DATA ? part : part.as(Passage.GENERATED, false))
                    .toList();
            return compatibility.publish(outputs, license(step.under()), step.name(), known);
        }
        return compatibility.publish(made, license(step.under()), step.name(), known);
    }

    private Verdict serve(List<Ingredient> made, Step step, UseCase known) {
        Findings findings = new Findings();
        LicenseExpression under = license(step.under());
        for (Ingredient part : made) {
            if (!part.isIn()) {
                findings.addAll(List.of(compatibility.publish(List.of(part), under, step.name(), known)));
            } else if (part.altered()) {
                Derivative derivative = new Derivative(step.name(), null);
                UseCase hosted = known.toBuilder().derivative(derivative).build();
                findings.addAll(List.of(compatibility.act(List.of(part), EnumSet.of(Action.HOST), hosted)));
            } else {
                Verdict verdict = compatibility.act(List.of(part), EnumSet.of(Action.HOST), known);
                findings.addAll(List.of(Findings.unmodified(verdict)));
            }
        }
        return findings.verdict(compatibility.effective(made, under));
    }

    private @Nullable LicenseExpression license(@Nullable String name) {
        return name == null ? null : names.apply(name).valueOrNull();
    }
}
