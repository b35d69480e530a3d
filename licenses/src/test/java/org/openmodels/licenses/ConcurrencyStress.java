package org.openmodels.licenses;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openmodels.core.analysis.Counted;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.gap.CatchUpGap;
import org.openmodels.core.gap.EpochRaces;
import org.openmodels.core.gap.GapDefinition;
import org.openmodels.core.gap.HorizontalGap;
import org.openmodels.core.gap.ReleaseGap;
import org.openmodels.core.gap.VerticalGap;
import org.openmodels.core.index.CapabilityIndex;
import org.openmodels.core.index.IndexDefinition;
import org.openmodels.core.index.Observation;
import org.openmodels.core.index.Resampling;
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.size.ModelName;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;
import org.openmodels.core.source.huggingface.HubRecordReader;
import org.openmodels.core.source.huggingface.ModelCardReader;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.advice.ShortlistQuery;
import org.openmodels.licenses.audit.LicenseAudit;
import org.openmodels.licenses.bom.BillOfMaterials;
import org.openmodels.licenses.bom.BomFormat;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.history.LicenseHistory;
import org.openmodels.licenses.identify.LicenseIdentifier;
import org.openmodels.licenses.policy.UseCase;
import org.openmodels.licenses.policy.VerdictEngine;
import org.openmodels.licenses.provenance.Compatibility;
import org.openmodels.licenses.provenance.DriftAnalysis;
import org.openmodels.licenses.provenance.Workflow;
import org.openmodels.licenses.provenance.WorkflowAnalysis;
import org.openmodels.licenses.registry.LicenseRegistry;
import org.openmodels.licenses.registry.LicenseResolver;
import org.openmodels.licenses.registry.LicenseStatement;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.LicenseTerms;

/** Asks everything at once from eight threads, sixteen times, beginning with nothing loaded. */
public final class ConcurrencyStress {
    private static final int THREADS = 8;
    private static final int RUNS = 16;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Source SOURCE = new Source("stress", DAY, Confidence.HIGH);
    private static final UseCase HOSTED = UseCase.builder()
            .actions(Set.of(Action.HOST, Action.PUBLISH_DERIVATIVE, Action.TRAIN_ON_OUTPUTS))
            .commercial(true)
            .permissions(List.of("llama3.1"))
            .build();
    private static final String OWN =
            "One may use, copy and change this work for any purpose if this line stays in every copy and nobody is held"
                    + " liable for what it does to anyone.";

    private ConcurrencyStress() {}

    /** Returns every question that had more than one answer, with its first two; none if all is well. */
    public static List<String> differences() throws Exception {
        Map<String, Callable<Object>> questions = questions();
        Map<String, Set<String>> answers = new TreeMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int run = 0; run < RUNS; run++) {
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<Future<Map<String, String>>> all = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    int turn = thread;
                    all.add(threads.submit(() -> {
                        start.await();
                        return ask(questions, turn);
                    }));
                }
                for (Future<Map<String, String>> one : all) {
                    one.get()
                            .forEach((name, answer) -> answers.computeIfAbsent(name, n -> new TreeSet<>())
                                    .add(answer));
                }
            }
        } finally {
            threads.shutdownNow();
        }
        List<String> different = new ArrayList<>();
        answers.forEach((name, all) -> {
            if (all.size() > 1) {
                different.add(name + ": "
                        + all.stream().limit(2).map(ConcurrencyStress::brief).toList());
            }
        });
        return different;
    }

    private static String brief(String text) {
        return text.length() <= 500 ? text : text.substring(0, 500) + "...";
    }

    /** Each thread begins elsewhere, so that the same thing is first asked for from several sides. */
    private static Map<String, String> ask(Map<String, Callable<Object>> questions, int turn) {
        List<String> names = new ArrayList<>(questions.keySet());
        Collections.rotate(names, turn * names.size() / THREADS);
        Map<String, String> answers = new TreeMap<>();
        for (String name : names) {
            try {
                answers.put(name, String.valueOf(questions.get(name).call()));
            } catch (Throwable thrown) {
                answers.put(
                        name,
                        "threw " + thrown + " at "
                                + List.of(thrown.getStackTrace()).stream()
                                        .limit(5)
                                        .toList());
            }
        }
        return answers;
    }

    private static Map<String, Callable<Object>> questions() {
        Map<String, Callable<Object>> all = new LinkedHashMap<>();
        all.put(
                "catalog lookup",
                () -> List.of(
                        ModelCatalog.bundled().find("qwen/qwen3-8b"),
                        ModelCatalog.bundled().resolve("gemma-4"),
                        ModelCatalog.bundled().modelsOfLab("alibaba").size(),
                        ModelCatalog.bundled().derivative("deepseek-ai/DeepSeek-R1-Distill-Qwen-7B")));
        all.put(
                "catalog tables",
                () -> List.of(
                        ModelCatalog.bundled().scores().hashCode(),
                        ModelCatalog.bundled().offers().hashCode(),
                        ModelCatalog.bundled().licenseHistory().hashCode(),
                        ModelCatalog.bundled().adoption("US"),
                        ModelCatalog.bundled()
                                .descendants("meta-llama/Llama-3.1-8B")
                                .size()));
        all.put(
                "catalog as of",
                () -> ModelCatalog.bundled()
                        .asOf(LocalDate.of(2025, 1, 1))
                        .models()
                        .size());
        all.put("names", () -> ModelName.parse("Qwen/Qwen2-57B-A14B-Instruct"));
        all.put("card", () -> ModelCardReader.read("---\nlicense: [a, *b]\nx: {y\n---\n"));
        all.put("record", () -> HubRecordReader.read("{\"id\":\"a/b\",\"tags\":[\"license:mit\"],\"downloads\":1e9}"));
        all.put(
                "registry",
                () -> List.of(
                        LicenseRegistry.bundled().find("llama3.1"),
                        LicenseRegistry.bundled().candidates("mistral"),
                        LicenseRegistry.bundled().members("gemma"),
                        LicenseRegistry.bundled().findByLink("https://www.apache.org/licenses/LICENSE-2.0", null)));
        all.put(
                "resolver",
                () -> List.of("gemma", "gpl-3.0", "other", "mit OR apache-2.0", "openrail").stream()
                        .map(tag -> new LicenseResolver(LicenseRegistry.bundled()).resolve(LicenseStatement.ofTag(tag)))
                        .toList());
        all.put(
                "parser",
                () -> List.of(
                        LicenseExpression.parse("(MIT OR Apache-2.0) AND (MIT OR ISC) AND Zlib WITH x")
                                .simplify(),
                        LicenseExpression.parseLenient("mit/Apache 2 And GPLv2 or later"),
                        LicenseExpression.tryParse("MIT OR ("),
                        LicenseExpression.parse("(a OR b) AND (c OR d)")
                                .minimalSets()
                                .first(9)));
        all.put(
                "identifier",
                () -> List.of(
                        LicenseIdentifier.bundled()
                                .identify("SPDX-License-Identifier: MIT\nlicensed under the Apache License 2.0"),
                        LicenseIdentifier.bundled()
                                .plus("LicenseRef-own", OWN)
                                .identify(OWN.replace("any purpose", "no purpose"))));
        all.put(
                "terms",
                () -> Advisor.bundled().knowledge().stream()
                        .map(LicenseTerms::permissiveness)
                        .map(Object::hashCode)
                        .toList());
        all.put(
                "families",
                () -> List.of(
                        Advisor.bundled().knowledge().findOrNotReviewed("LicenseRef-gemma"),
                        Advisor.bundled()
                                .knowledge()
                                .findOrNotReviewed("GPL-3.0")
                                .permissiveness()));
        all.put(
                "engine",
                () -> Advisor.bundled().knowledge().ids().stream()
                        .map(id -> engine().check(id, HOSTED).outcome())
                        .toList());
        all.put(
                "advisor",
                () -> List.of(
                        Advisor.bundled().expression("llama3.1 or mit"),
                        Advisor.bundled()
                                .check(LicenseExpression.parse("LicenseRef-llama-3.1 OR LicenseRef-gemma"), HOSTED),
                        Advisor.bundled()
                                .advise(model("google/gemma-3-27b-it"), HOSTED)
                                .verdict(),
                        Advisor.bundled().explain(LicenseExpression.parse("CC-BY-4.0"))));
        all.put(
                "shortlist",
                () -> Advisor.bundled()
                        .shortlist(ShortlistQuery.of(HOSTED, "gpqa-diamond"))
                        .hashCode());
        all.put(
                "drift",
                () -> DriftAnalysis.of(Advisor.bundled().knowledge())
                        .between(
                                LicenseExpression.parse("LicenseRef-llama-3.1"),
                                LicenseExpression.parse("MIT"),
                                Relation.FINE_TUNE));
        all.put(
                "workflow",
                () -> WorkflowAnalysis.of(
                                Compatibility.of(engine(), Advisor.bundled().knowledge()),
                                Advisor.bundled()::expression)
                        .run(Workflow.read(
                                        "{\"works\":[{\"id\":\"a\",\"kind\":\"MODEL\",\"license\":\"llama3.1\"}],\"steps\":["
                                                + "{\"op\":\"FINE_TUNE\",\"inputs\":[\"a\"],\"output\":\"b\"},"
                                                + "{\"op\":\"PUBLISH\",\"inputs\":[\"b\"],\"output\":\"c\",\"under\":\"MIT\"}]}")
                                .value()
                                .orElseThrow()));
        all.put("history", () -> LicenseHistory.of(Advisor.bundled(), "gemma").hashCode());
        all.put("audit", () -> audit(2));
        all.put("index", () -> CapabilityIndex.fit(observations(), definition(), new Resampling(20, 1)));
        all.put(
                "gaps",
                () -> List.of(
                        CatchUpGap.of(EpochRaces.bundledIndex(), 0.02),
                        HorizontalGap.of(EpochRaces.bundledIndex(), GapDefinition.HORIZONTAL_SIGNIFICANT)
                                .hashCode(),
                        VerticalGap.of(EpochRaces.bundledIndex()).hashCode(),
                        ReleaseGap.of(EpochRaces.bundledIndex()).hashCode()));
        all.put(
                "shares",
                () -> Counted.models(ModelCatalog.bundled(), model -> true).hashCode());
        for (BomFormat format : BomFormat.values()) {
            all.put("bill " + format, () -> bill(format));
        }
        all.put("catalog written", () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ModelCatalog.bundled().asOf(LocalDate.of(2020, 1, 1)).write(out);
            return out.toString(StandardCharsets.UTF_8).hashCode();
        });
        return all;
    }

    private static VerdictEngine engine() {
        return VerdictEngine.of(Advisor.bundled().knowledge());
    }

    private static Model model(String id) {
        return Advisor.bundled().catalog().find(id).orElseThrow();
    }

    private static Object bill(BomFormat format) {
        String text = BillOfMaterials.of(
                        Advisor.bundled(),
                        model("deepseek-ai/DeepSeek-R1-Distill-Qwen-7B"),
                        Instant.parse("2026-11-25T00:00:00Z"))
                .write(format);
        return List.of(text.hashCode(), BillOfMaterials.read(text));
    }

    private static String audit(int threads) throws Exception {
        StringBuilder lines = new StringBuilder();
        String[] tags = {"mit", "gemma", "llama3.1", "other", "apache-2.0", "cc-by-nc-4.0"};
        for (int i = 0; i < 300; i++) {
            lines.append("{\"id\":\"o/")
                    .append(i)
                    .append("\",\"cardData\":{\"license\":\"")
                    .append(tags[i % tags.length])
                    .append("\"},\"baseModels\":{\"models\":[{\"id\":\"o/")
                    .append(i / 2)
                    .append("\"}]}}\n");
        }
        return LicenseAudit.of(
                        new LicenseResolver(LicenseRegistry.bundled()),
                        Advisor.bundled().knowledge())
                .withThreads(threads)
                .records(new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)), SOURCE, f -> {})
                .toJson()
                .toString();
    }

    private static IndexDefinition definition() {
        return IndexDefinition.EPOCH
                .withAnchors("m1", 130, "m8", 150)
                .withSlopeAnchor(null)
                .withModels(1, null);
    }

    private static List<Observation> observations() {
        List<Observation> all = new ArrayList<>();
        for (int model = 0; model < 10; model++) {
            for (int benchmark = 0; benchmark < 6; benchmark++) {
                double strength = 0.35 * (model - benchmark);
                all.add(new Observation("m" + model, "b" + benchmark, 1 / (1 + Math.exp(-strength)), null));
            }
        }
        return all;
    }
}
