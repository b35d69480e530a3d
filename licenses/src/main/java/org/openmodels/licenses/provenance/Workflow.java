package org.openmodels.licenses.provenance;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.policy.UseCase;

/**
 * Works, and the steps by which others are made from them and published.
 *
 * <p>{@code Workflow.read(json)} reads the form of the command line contract: <pre>{@code
 * {"works": [{"id": "base", "kind": "MODEL", "license": "llama3.1"}],
 *  "steps": [{"op": "FINE_TUNE", "inputs": ["base"], "output": "tuned"},
 *            {"op": "PUBLISH", "inputs": ["tuned"], "output": "release", "under": "Apache-2.0", "as": "WEIGHTS",
 *             "audience": "SHARED", "name": "my-model"}]}
 * }</pre> Beside these, {@code "facts"} takes what is known of the user, as a use case of {@code check}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param works what there is at the beginning
 * @param steps what is done, in order
 * @param facts what is known of the user
 */
public record Workflow(List<Work> works, List<Step> steps, UseCase facts) implements Serializable {

    /** What a work is. */
    public enum Kind {
        /** A model: weights. */
        MODEL,
        /** A dataset, or a text or image. */
        DATASET,
        /** A program. */
        CODE
    }

    /** What is done with works. */
    public enum Op {
        /** Trains a model: on datasets, from the weights of a model where one is given. */
        TRAIN,
        /** Trains a model further. */
        FINE_TUNE,
        /** Trains small weights that work with a model. */
        ADAPT,
        /** Mixes models, or datasets, into one of their kind. */
        MERGE,
        /** Puts works together unmixed: experts behind a router, programs that call each other, a collection. */
        COMBINE,
        /** Stores a model at a lower precision or in another container. */
        QUANTIZE,
        /** Trains a model on the outputs of another; the one it is trained {@code into}, if any, is a model already. */
        DISTILL,
        /** Lets models make text, images or data. */
        GENERATE,
        /** Turns datasets into another form with the help of models: translates, embeds. */
        EMBED,
        /** Passes a work on, or lets others use it. */
        PUBLISH
    }

    /** The form in which a work is published. */
    public enum Form {
        /** The work itself. */
        WEIGHTS,
        /** Over a network. */
        SERVICE,
        /** What it makes, or the text that it is. */
        TEXT
    }

    /** Who gets it. */
    public enum Audience {
        /** Nobody outside. */
        INTERNAL,
        /** Others, without payment. */
        SHARED,
        /** Others, for payment. */
        SOLD
    }

    /**
     * A work that is there at the beginning.
     *
     * @param id its name in the workflow
     * @param kind what it is
     * @param license its license, an expression or a name; null when unknown
     */
    public record Work(String id, Kind kind, @Nullable String license) implements Serializable {
        /** Checks that it is named. */
        public Work {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * One step.
     *
     * @param op what is done
     * @param inputs the works it is done with
     * @param output the name of what comes out
     * @param into of {@code DISTILL}, the input that is trained; null when it is a new model
     * @param under of {@code PUBLISH}, the license; null when not chosen
     * @param form of {@code PUBLISH}, the form
     * @param audience of {@code PUBLISH}, who gets it
     * @param name of {@code PUBLISH}, the name of the work; null when not chosen
     */
    public record Step(
            Op op,
            List<String> inputs,
            String output,
            @Nullable String into,
            @Nullable String under,
            Form form,
            Audience audience,
            @Nullable String name)
            implements Serializable {
        /** Copies the inputs. */
        public Step {
            Objects.requireNonNull(op, "op");
            Objects.requireNonNull(output, "output");
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(audience, "audience");
            inputs = List.copyOf(inputs);
        }

        /** Returns a step that makes something. */
        public static Step of(Op op, List<String> inputs, String output) {
            return new Step(op, inputs, output, null, null, Form.WEIGHTS, Audience.INTERNAL, null);
        }

        /** Returns a step that publishes a work. */
        public static Step publish(
                String input,
                String output,
                @Nullable String under,
                Form form,
                Audience audience,
                @Nullable String name) {
            return new Step(Op.PUBLISH, List.of(input), output, null, under, form, audience, name);
        }

        /** Returns this step trained into a model that is there already. */
        public Step into(String student) {
            return new Step(op, inputs, output, student, under, form, audience, name);
        }
    }

    /** Copies the lists. */
    public Workflow {
        works = List.copyOf(works);
        steps = List.copyOf(steps);
        Objects.requireNonNull(facts, "facts");
    }

    /** Reads a workflow; all that is wrong with it is reported, with its place. */
    public static Reading<Workflow> read(String json) {
        return WorkflowReader.read(json);
    }
}
