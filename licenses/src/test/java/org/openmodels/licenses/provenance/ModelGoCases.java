package org.openmodels.licenses.provenance;

import static org.openmodels.licenses.provenance.Workflow.Audience.SHARED;
import static org.openmodels.licenses.provenance.Workflow.Audience.SOLD;
import static org.openmodels.licenses.provenance.Workflow.Form.SERVICE;
import static org.openmodels.licenses.provenance.Workflow.Form.TEXT;
import static org.openmodels.licenses.provenance.Workflow.Form.WEIGHTS;
import static org.openmodels.licenses.provenance.Workflow.Op.COMBINE;
import static org.openmodels.licenses.provenance.Workflow.Op.DISTILL;
import static org.openmodels.licenses.provenance.Workflow.Op.EMBED;
import static org.openmodels.licenses.provenance.Workflow.Op.FINE_TUNE;
import static org.openmodels.licenses.provenance.Workflow.Op.GENERATE;
import static org.openmodels.licenses.provenance.Workflow.Op.MERGE;

import java.util.List;
import org.openmodels.licenses.policy.UseCase;
import org.openmodels.licenses.provenance.Workflow.Kind;
import org.openmodels.licenses.provenance.Workflow.Step;
import org.openmodels.licenses.provenance.Workflow.Work;
import org.openmodels.licenses.terms.Action;

/**
 * The eight cases of ModelGo (M. Duan, Q. Li, B. He, WWW 2024, section 5, figures 3 to 7) and the five settings of MG Analyzer
 * (WWW 2026, table of settings), works and steps as their authors give them.
 */
final class ModelGoCases {
    private static final List<Work> WORKS = List.of(
            data("StackExchange", "CC-BY-SA-4.0"),
            data("Wikipedia", "CC-BY-SA-4.0"),
            data("FreeLaw", "CC-BY-ND-4.0"),
            data("arXiv", "CC-BY-NC-SA-4.0"),
            data("PubMed", "CC-BY-NC-ND-4.0"),
            data("Deep-sequoia", "LGPLLR"),
            data("Midjourney", "CC-BY-NC-4.0"),
            data("Flickr", "CC-BY-NC-SA-4.0"),
            data("StockSnap", "CC0-1.0"),
            data("Wikimedia", "CC-BY-SA-4.0"),
            data("ccMixter", "CC-BY-NC-4.0"),
            data("Jamendo", "CC-BY-NC-ND-4.0"),
            data("Thingverse", "CC-BY-NC-SA-4.0"),
            data("Vimeo", "CC-BY-NC-ND-4.0"),
            model("Baize", "GPL-3.0-only"),
            model("StableDiffusion", "LicenseRef-creativeml-openrail-m"),
            model("Whisper", "MIT"),
            model("MaskFormer", "CC-BY-NC-4.0"),
            model("DETR", "Apache-2.0"),
            model("X-Clip", "MIT"),
            model("I2VGen-XL", "CC-BY-NC-ND-4.0"),
            model("BigTranslate", "GPL-3.0-only"),
            model("BERT", "Apache-2.0"),
            model("BLOOM", "LicenseRef-bigscience-bloom-rail-1.0"),
            model("Llama2", "LicenseRef-llama-2"),
            model("PhoBERT", "AGPL-3.0-only"),
            model("CKIP", "GPL-3.0-only"),
            model("MPT-Chat", "CC-BY-NC-SA-4.0"),
            model("CommandR", "CC-BY-NC-4.0"),
            model("MG-OS", "LicenseRef-mg-by-os-1.0"),
            model("MG-NC", "LicenseRef-mg-by-nc-1.0"));

    private ModelGoCases() {}

    private static Work data(String id, String license) {
        return new Work(id, Kind.DATASET, license);
    }

    private static Work model(String id, String license) {
        return new Work(id, Kind.MODEL, license);
    }

    private static Step step(Workflow.Op op, String output, String... inputs) {
        return Step.of(op, List.of(inputs), output);
    }

    private static WorkflowReport run(boolean commercial, Step... steps) {
        UseCase facts = UseCase.builder()
                .actions(Action.RUN)
                .commercial(commercial)
                .monthlyActiveUsers(org.openmodels.licenses.policy.Figure.of(1000))
                .build();
        return Lab.run(WORKS, List.of(steps), facts);
    }

    /** Case 1 (a): two corpora translated, put together with two more, sold. Published: under LGPL-LR, two errors. */
    static WorkflowReport corpus(String under) {
        return run(
                true,
                step(EMBED, "t1", "arXiv", "BigTranslate"),
                step(EMBED, "t2", "StackExchange", "BigTranslate"),
                step(COMBINE, "corpus", "t1", "t2", "Deep-sequoia", "FreeLaw"),
                Step.publish("corpus", "release", under, WEIGHTS, SOLD, "corpus"));
    }

    /** Case 1 (b): translated corpora together with the model that translated them, sold. Published: under GPL-3.0. */
    static WorkflowReport corpusWithModel(String under) {
        return run(
                true,
                step(EMBED, "t1", "Deep-sequoia", "BigTranslate"),
                step(EMBED, "t2", "PubMed", "BigTranslate"),
                step(COMBINE, "bundle", "t1", "t2", "BigTranslate"),
                Step.publish("bundle", "release", under, WEIGHTS, SOLD, "bundle"));
    }

    /** Case 2 (a): mixture of Baize, BLOOM and a tuned BERT, shared as a service, or as weights. */
    static WorkflowReport experts(String under, Workflow.Form form) {
        return run(
                false,
                step(FINE_TUNE, "tuned", "BERT", "Wikipedia"),
                step(COMBINE, "moe", "Baize", "BLOOM", "tuned"),
                Step.publish("moe", "release", under, form, SHARED, "moe"));
    }

    /** Case 2 (b): mixture of DETR, I2VGen-XL and a tuned MaskFormer, shared. */
    static WorkflowReport visionExperts(String under) {
        return run(
                false,
                step(FINE_TUNE, "tuned", "MaskFormer", "Flickr"),
                step(COMBINE, "moe", "DETR", "I2VGen-XL", "tuned"),
                Step.publish("moe", "release", under, WEIGHTS, SHARED, "moe"));
    }

    /** Case 3: music to text to image to video; the video is sold. */
    static WorkflowReport pipeline(boolean commercial) {
        return run(
                commercial,
                step(GENERATE, "text", "Whisper", "Jamendo"),
                step(GENERATE, "story", "Baize", "text"),
                step(GENERATE, "image", "StableDiffusion", "story"),
                step(GENERATE, "video", "I2VGen-XL", "image"),
                Step.publish("video", "release", null, TEXT, commercial ? SOLD : SHARED, null));
    }

    /** Case 4 (a): I2VGen-XL distilled into X-Clip, then averaged with MaskFormer and Whisper, sold. */
    static WorkflowReport fusion(String under) {
        return run(
                true,
                step(DISTILL, "student", "I2VGen-XL", "Wikimedia", "X-Clip").into("X-Clip"),
                step(MERGE, "fused", "student", "MaskFormer", "Whisper"),
                Step.publish("fused", "release", under, WEIGHTS, SOLD, "fused"));
    }

    /** Case 4 (b): BLOOM distilled into BERT, then averaged with Llama 2 and BigTranslate, sold. */
    static WorkflowReport languageFusion(String under) {
        return run(
                true,
                step(DISTILL, "student", "BLOOM", "Wikipedia", "BERT").into("BERT"),
                step(MERGE, "fused", "student", "Llama2", "BigTranslate"),
                Step.publish("fused", "release", under, WEIGHTS, SOLD, "Llama-2-fused"));
    }

    /** Case 5: images remixed, generated video remixed with Vimeo's, put together, shared. */
    static WorkflowReport remix(String under) {
        return run(
                false,
                step(MERGE, "images", "StockSnap", "Midjourney", "Thingverse"),
                step(GENERATE, "text", "Whisper", "ccMixter"),
                step(GENERATE, "story", "Baize", "text"),
                step(GENERATE, "image", "StableDiffusion", "story"),
                step(GENERATE, "video", "I2VGen-XL", "image"),
                step(MERGE, "videos", "Vimeo", "video"),
                step(COMBINE, "all", "images", "videos"),
                Step.publish("images", "remix", "CC-BY-NC-SA-4.0", WEIGHTS, SHARED, null),
                Step.publish("all", "release", under, WEIGHTS, SHARED, null));
    }

    /** The settings of MG Analyzer: one or two models combined, sold as a service (E) or by its outputs (F). */
    static WorkflowReport analyzer(String under, String... models) {
        Step combined = models.length == 1 ? step(GENERATE, "unused", models) : step(COMBINE, "C", models);
        String c = models.length == 1 ? models[0] : "C";
        return run(
                true,
                combined,
                step(GENERATE, "D", c, "FreeLaw"),
                Step.publish(c, "E", under, SERVICE, SOLD, null),
                Step.publish("D", "F", "Unlicense", TEXT, SOLD, null));
    }
}
