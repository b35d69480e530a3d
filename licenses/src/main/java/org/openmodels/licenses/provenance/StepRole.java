package org.openmodels.licenses.provenance;

import java.util.EnumSet;
import java.util.Set;
import org.openmodels.licenses.provenance.Workflow.Kind;
import org.openmodels.licenses.provenance.Workflow.Step;
import org.openmodels.licenses.terms.Action;

/**
 * What a step does with one input.
 *
 * @param passage how the input stands in the output
 * @param alters whether it takes the right to modify
 * @param learns whether a model is trained on it
 * @param acts the acts it takes
 */
record StepRole(Passage passage, boolean alters, boolean learns, Set<Action> acts) {

    static StepRole of(Step step, String input, Kind kind, boolean mixed) {
        boolean model = kind == Kind.MODEL;
        return switch (step.op()) {
            case TRAIN, FINE_TUNE, ADAPT -> model ? modified() : learned(kind, true);
            case MERGE -> modified();
            case COMBINE ->
                kind == Kind.DATASET || mixed
                        ? new StepRole(Passage.WHOLE, false, false, EnumSet.of(Action.RUN))
                        : modified();
            case QUANTIZE -> new StepRole(Passage.WHOLE, true, false, EnumSet.of(Action.FINE_TUNE));
            case DISTILL -> {
                if (!model) {
                    yield learned(kind, true);
                }
                yield input.equals(step.into())
                        ? modified()
                        : new StepRole(Passage.LEARNED_FROM, false, true, EnumSet.of(Action.TRAIN_ON_OUTPUTS));
            }
            case GENERATE -> model ? generated() : learned(kind, false);
            case EMBED -> model ? generated() : kind == Kind.DATASET ? modified() : learned(kind, false);
            case PUBLISH -> throw new IllegalArgumentException("publishing makes nothing");
        };
    }

    private static StepRole modified() {
        return new StepRole(Passage.MODIFIED, true, false, EnumSet.of(Action.FINE_TUNE));
    }

    private static StepRole generated() {
        return new StepRole(Passage.GENERATED, false, false, EnumSet.of(Action.RUN, Action.USE_OUTPUTS));
    }

    private static StepRole learned(Kind kind, boolean trains) {
        Passage passage = kind == Kind.CODE ? Passage.TOOL : Passage.TRAINING_DATA;
        return new StepRole(passage, false, trains, EnumSet.of(Action.RUN));
    }

    /** What was learned or a tool before stays so; a model trained on what others made has learned from those. */
    Ingredient next(Ingredient part) {
        return switch (part.passage()) {
            case WHOLE -> part.as(passage, alters);
            case MODIFIED -> passage == Passage.WHOLE ? part.as(Passage.MODIFIED, alters) : part.as(passage, alters);
            case GENERATED -> learns ? part.as(Passage.LEARNED_FROM, false) : part;
            case LEARNED_FROM, TRAINING_DATA, TOOL -> part;
        };
    }
}
