package org.openmodels.licenses.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmodels.licenses.policy.Outcome;
import org.openmodels.licenses.policy.Reason;
import org.openmodels.licenses.terms.Obligation;

@DisplayName("The published cases of ModelGo and MG Analyzer")
class ModelGoTest {

    /**
     * A case: what was published, what we say of a work, and why where it differs. What we say was read off the license texts
     * before it was asked of the engine: which statement of which section decides, and which the texts leave open.
     *
     * @param rules all reasons of ours, as {@code rule license}, with the section that decides behind a section sign
     * @param owed duties of ours, as {@code kind license}
     */
    record Case(
            String name,
            String published,
            Supplier<WorkflowReport> run,
            String work,
            Outcome ours,
            List<String> rules,
            List<String> owed,
            String why) {
        @Override
        public String toString() {
            return name + ": published " + published + "; ours " + work + " " + ours
                    + (why.isEmpty() ? "" : "; " + why);
        }
    }

    private static final String RAIL = "LicenseRef-bigscience-bloom-rail-1.0";
    private static final String GPL = "GPL-3.0-only";

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        "1a corpus, sold",
                        "LGPL-LR on the collection; errors: no commerce (CC-BY-NC-SA), no redistribution (CC-BY-ND)",
                        () -> ModelGoCases.corpus("LGPLLR"),
                        "release",
                        Outcome.PROHIBITED,
                        List.of("purpose CC-BY-NC-SA-4.0 §2(a)(1)"),
                        List.of("SHARE_ALIKE CC-BY-SA-4.0", "CREDIT CC-BY-ND-4.0"),
                        "a collection is no adaptation (CC 4.0 section 1(a)), so the unmodified CC-BY-ND part may be passed"
                                + " on, and each part keeps its license beside the one of the collection"),
                new Case(
                        "1b corpus with its translator, sold",
                        "GPL-3.0 on the whole; errors: no commerce, no sharing of derivatives (CC-BY-NC-ND)",
                        () -> ModelGoCases.corpusWithModel(GPL),
                        "release",
                        Outcome.PROHIBITED,
                        List.of("forbidden CC-BY-NC-ND-4.0 §2(a)(1)(B)", "purpose CC-BY-NC-ND-4.0 §2(a)(1)"),
                        List.of("DISCLOSE_SOURCE " + GPL),
                        "the same errors; data beside a model is an aggregate (GPL-3.0 section 5), so the GPL does not reach it"),
                new Case(
                        "2a experts, shared as a service",
                        "GPL-3.0; error: RAIL's restrictions against the GPL; warning: disclose source",
                        () -> ModelGoCases.experts(GPL, Workflow.Form.SERVICE),
                        "release",
                        Outcome.REVIEW,
                        List.of("passage-open CC-BY-SA-4.0"),
                        List.of("FLOW_DOWN " + RAIL, "INCLUDE_LICENSE " + RAIL),
                        "the GPL's duties are tied to conveying, and running a service conveys nothing (section 0): no conflict"
                                + " and no source to disclose until weights pass on; training on CC-BY-SA text is left open, not settled"),
                new Case(
                        "2a experts, shared as weights",
                        "the same",
                        () -> ModelGoCases.experts(GPL, Workflow.Form.WEIGHTS),
                        "release",
                        Outcome.PROHIBITED,
                        List.of(
                                "further-restriction " + GPL + " §5(c)",
                                "license-gives-more " + RAIL + " §4",
                                "passage-open CC-BY-SA-4.0"),
                        List.of("SHARE_ALIKE " + GPL, "DISCLOSE_SOURCE " + GPL),
                        "as published: GPL-3.0 sections 5(c), 7 and 10 bear no further restriction, and RAIL section 4 lets nobody drop its own;"
                                + " beside that, training on CC-BY-SA text is left open"),
                new Case(
                        "2b vision experts, shared",
                        "cannot be shared (CC-BY-NC-ND)",
                        () -> ModelGoCases.visionExperts("CC-BY-NC-ND-4.0"),
                        "release",
                        Outcome.PROHIBITED,
                        List.of("forbidden CC-BY-NC-ND-4.0 §2(a)(1)(B)", "passage-open CC-BY-NC-SA-4.0"),
                        List.of("CREDIT CC-BY-NC-4.0"),
                        "as published: section 2(a)(1)(B) lets adapted material be made and not shared; tuning on CC-BY-NC-SA images is left open"),
                new Case(
                        "3 generation pipeline, sold",
                        "no error; restrictions of OpenRAIL-M only",
                        () -> ModelGoCases.pipeline(true),
                        "release",
                        Outcome.PROHIBITED,
                        List.of("purpose CC-BY-NC-ND-4.0 §2(a)(1)", "passage-open CC-BY-NC-ND-4.0"),
                        List.of("COMPLY_WITH_LAW LicenseRef-creativeml-openrail-m"),
                        "to run a NonCommercial model for output that is sold is itself a use outside the grant"),
                new Case(
                        "3 generation pipeline, shared",
                        "(not published)",
                        () -> ModelGoCases.pipeline(false),
                        "release",
                        Outcome.REVIEW,
                        List.of("passage-open CC-BY-NC-ND-4.0"),
                        List.of("COMPLY_WITH_LAW LicenseRef-creativeml-openrail-m"),
                        "what the music's license means for what was made from it is left open"),
                new Case(
                        "4a distilled and fused, sold",
                        "CC-BY-NC-4.0; error: no commerce",
                        () -> ModelGoCases.fusion("CC-BY-NC-4.0"),
                        "release",
                        Outcome.PROHIBITED,
                        List.of(
                                "purpose CC-BY-NC-4.0 §2(a)(1)",
                                "purpose CC-BY-NC-ND-4.0 §2(a)(1)",
                                "passage-open CC-BY-SA-4.0"),
                        List.of("INCLUDE_LICENSE MIT"),
                        "the teacher's NonCommercial grant is exceeded too, by training on its outputs for gain"),
                new Case(
                        "4b distilled and fused, sold",
                        "errors: Llama 2 against the GPL, no sublicense (Llama 2); user restrictions of both",
                        () -> ModelGoCases.languageFusion(GPL),
                        "release",
                        Outcome.PROHIBITED,
                        List.of(
                                "further-restriction " + GPL + " §5(c)",
                                "license-gives-more LicenseRef-llama-2 §2",
                                "license-gives-more " + RAIL + " §4",
                                "passage-open " + RAIL,
                                "passage-open CC-BY-SA-4.0"),
                        List.of("FOLLOW_POLICY LicenseRef-llama-2"),
                        "passing on under Llama 2's own agreement needs no sublicense; what fails is the GPL in its place"),
                new Case(
                        "5 remixed images",
                        "CC-BY-NC-SA-4.0 by one-way compatibility, no error",
                        () -> ModelGoCases.remix("CC-BY-NC-ND-4.0"),
                        "remix",
                        Outcome.CONDITIONAL,
                        List.of(),
                        List.of("SHARE_ALIKE CC-BY-NC-SA-4.0", "CREDIT CC-BY-NC-4.0"),
                        "as published: CC-BY-NC 3(a)(4) leaves the license of an adaptation free, CC-BY-NC-SA 3(b)(1) asks for itself"),
                new Case(
                        "5 all remixed, shared",
                        "CC-BY-NC-ND-4.0 with almost all errors from it",
                        () -> ModelGoCases.remix("CC-BY-NC-ND-4.0"),
                        "release",
                        Outcome.PROHIBITED,
                        List.of("forbidden CC-BY-NC-ND-4.0 §2(a)(1)(B)", "passage-open CC-BY-NC-4.0"),
                        List.of("SHARE_ALIKE CC-BY-NC-SA-4.0"),
                        "as published: Vimeo's 2(a)(1)(B); the images keep their license in the collection, and the transcribed CC-BY-NC music is open"),
                new Case(
                        "(i) AGPL and GPL combined, sold as a service",
                        "C under AGPL-3.0, notices, two warnings to disclose source",
                        () -> ModelGoCases.analyzer("AGPL-3.0-only", "PhoBERT", "CKIP"),
                        "E",
                        Outcome.CONDITIONAL,
                        List.of(),
                        List.of("DISCLOSE_SOURCE AGPL-3.0-only"),
                        "one duty to disclose, the AGPL's: the GPL has none for a service"),
                new Case(
                        "(i) its outputs, sold",
                        "Unlicense, type warnings only",
                        () -> ModelGoCases.analyzer("AGPL-3.0-only", "PhoBERT", "CKIP"),
                        "F",
                        Outcome.REVIEW,
                        List.of("passage-open CC-BY-ND-4.0"),
                        List.of(),
                        "the models carry nothing to their outputs, as published; the CC-BY-ND text they were made from is open"),
                new Case(
                        "(ii) AGPL unmodified, sold as a service",
                        "no warning to disclose source",
                        () -> ModelGoCases.analyzer(null, "PhoBERT"),
                        "E",
                        Outcome.PERMITTED,
                        List.of(),
                        List.of(),
                        "as published: section 13 binds only who has modified the program"),
                new Case(
                        "free content, sold as a service",
                        "C under Unlicense; errors: right reserved, no commerce",
                        () -> ModelGoCases.analyzer("Unlicense", "MPT-Chat", "CommandR"),
                        "E",
                        Outcome.PROHIBITED,
                        List.of("purpose CC-BY-NC-4.0 §2(a)(1)", "purpose CC-BY-NC-SA-4.0 §2(a)(1)"),
                        List.of(),
                        "the combination never becomes Unlicense: both licenses stay"),
                new Case(
                        "free content, its outputs sold",
                        "warnings only",
                        () -> ModelGoCases.analyzer("Unlicense", "MPT-Chat", "CommandR"),
                        "F",
                        Outcome.PROHIBITED,
                        List.of(
                                "purpose CC-BY-NC-4.0 §2(a)(1)",
                                "purpose CC-BY-NC-SA-4.0 §2(a)(1)",
                                "passage-open CC-BY-ND-4.0"),
                        List.of(),
                        "a NonCommercial model may not be run for gain, whatever becomes of the output"),
                new Case(
                        "(iii) MG-BY-OS, sold as a service",
                        "notices; warning: disclose source",
                        () -> ModelGoCases.analyzer(null, "MG-OS"),
                        "E",
                        Outcome.CONDITIONAL,
                        List.of(),
                        List.of("DISCLOSE_SOURCE LicenseRef-mg-by-os-1.0"),
                        "as published: the text asks for the source of a model that others use remotely"),
                new Case(
                        "(iii) its outputs, sold",
                        "none",
                        () -> ModelGoCases.analyzer(null, "MG-OS"),
                        "F",
                        Outcome.REVIEW,
                        List.of("passage-open CC-BY-ND-4.0"),
                        List.of("LABEL_OUTPUT LicenseRef-mg-by-os-1.0"),
                        "its section 2.c asks to say that outputs are machine-made, which was not reported"),
                new Case(
                        "(iv) MG-BY-NC, sold as a service",
                        "errors: right reserved, no commerce",
                        () -> ModelGoCases.analyzer(null, "MG-NC"),
                        "E",
                        Outcome.PROHIBITED,
                        List.of("purpose LicenseRef-mg-by-nc-1.0"),
                        List.of("INCLUDE_LICENSE LicenseRef-mg-by-nc-1.0"),
                        "as published: its grant is for noncommercial purposes"),
                new Case(
                        "(iv) its outputs, sold",
                        "error: no commerce",
                        () -> ModelGoCases.analyzer(null, "MG-NC"),
                        "F",
                        Outcome.PROHIBITED,
                        List.of("purpose LicenseRef-mg-by-nc-1.0", "passage-open CC-BY-ND-4.0"),
                        List.of("LABEL_OUTPUT LicenseRef-mg-by-nc-1.0"),
                        "as published; the CC-BY-ND text that the outputs were made from is open, and section 2.c asks to label them"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("come out as follows")
    @MethodSource("cases")
    void comeOut(Case one) {
        WorkflowReport.Output output = one.run().get().of(one.work());
        assertEquals(one.ours(), output.verdict().outcome(), output.toString());
        List<Reason> reasons = output.verdict().reasons().stream()
                .filter(reason -> reason.outcome().compareTo(Outcome.REVIEW) >= 0)
                .toList();
        assertEquals(
                one.rules().stream().map(rule -> rule.split(" §", -1)[0]).collect(Collectors.toSet()),
                reasons.stream()
                        .map(reason -> reason.rule() + " " + reason.license())
                        .collect(Collectors.toSet()),
                output.toString());
        for (String rule : one.rules()) {
            String[] parts = rule.split(" §", -1);
            String section = parts.length == 1 ? "" : parts[1];
            assertTrue(
                    reasons.stream()
                            .filter(reason -> parts[0].equals(reason.rule() + " " + reason.license()))
                            .anyMatch(reason -> reason.cite().contains(section)),
                    rule + ": " + reasons);
        }
        Set<String> owed = output.verdict().duties().stream()
                .map(duty -> duty.kind() + " " + duty.license())
                .collect(Collectors.toSet());
        assertTrue(owed.containsAll(one.owed()), owed.toString());
    }

    @org.junit.jupiter.api.Test
    @DisplayName("never make a fine-tune of GPL or RAIL weights free: no Unlicense on it")
    void fineTunesStayBound() {
        for (String license : List.of(GPL, RAIL, "LicenseRef-creativeml-openrail-m", "LicenseRef-llama-2")) {
            WorkflowReport report = Lab.run(
                    List.of(
                            new Workflow.Work("base", Workflow.Kind.MODEL, license),
                            new Workflow.Work("text", Workflow.Kind.DATASET, "CC0-1.0")),
                    List.of(
                            Workflow.Step.of(Workflow.Op.FINE_TUNE, List.of("base", "text"), "tuned"),
                            Workflow.Step.publish(
                                    "tuned",
                                    "release",
                                    "Unlicense",
                                    Workflow.Form.WEIGHTS,
                                    Workflow.Audience.SHARED,
                                    "Llama-x")),
                    org.openmodels.licenses.policy.UseCase.UNKNOWN);
            assertEquals(license, report.of("tuned").effective());
            assertEquals(Outcome.PROHIBITED, report.of("release").verdict().outcome(), license);
            List<Reason> reasons = report.of("release").verdict().reasons();
            assertFalse(reasons.get(0).cite().isEmpty(), reasons.toString());
        }
    }

    @org.junit.jupiter.api.Test
    @DisplayName("do not let another model be distilled from Llama 2")
    void noDistillationFromLlama2() {
        WorkflowReport report = Lab.run(
                List.of(new Workflow.Work("teacher", Workflow.Kind.MODEL, "LicenseRef-llama-2")),
                List.of(Workflow.Step.of(Workflow.Op.DISTILL, List.of("teacher"), "student")),
                org.openmodels.licenses.policy.UseCase.builder()
                        .actions(org.openmodels.licenses.terms.Action.RUN)
                        .monthlyActiveUsers(org.openmodels.licenses.policy.Figure.of(10))
                        .trainedModel(new org.openmodels.licenses.policy.TrainedModel(
                                org.openmodels.licenses.policy.TrainedModel.Kind.LLM, "Other"))
                        .build());
        assertEquals(Outcome.PROHIBITED, report.of("student").verdict().outcome());
        assertTrue(report.of("student").verdict().reasons().stream()
                .anyMatch(reason -> reason.cite().equals("1.b.v")));
        assertTrue(report.of("student").verdict().duties().stream()
                .noneMatch(duty -> duty.kind() == Obligation.Kind.SHARE_ALIKE));
    }
}
