package org.openmodels.licenses.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.provenance.Drift;
import org.openmodels.licenses.provenance.DriftAnalysis;
import org.openmodels.licenses.provenance.EffectiveTerms;
import org.openmodels.licenses.registry.LicenseRegistry;
import org.openmodels.licenses.registry.LicenseResolver;
import org.openmodels.licenses.terms.LicenseKnowledge;

/** The audit of the Hub sample on one and two threads, the drift of one edge, and the effective terms of one model. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AuditBenchmark {
    private static final Source SOURCE = new Source("sample", null, Confidence.HIGH);

    /** How many threads read. */
    @Param({"1", "2"})
    public int threads;

    private final LicenseKnowledge knowledge = Advisor.bundled().knowledge();
    private final LicenseExpression llama = LicenseExpression.parse("LicenseRef-llama-3.1");
    private final LicenseExpression apache = LicenseExpression.parse("Apache-2.0");
    private byte[] lines = {};
    private AuditReport report;

    /** Unpacks the sample. */
    @Setup
    public void read() throws IOException {
        Path sample =
                Path.of(System.getProperty("openmodels.shared", "../shared"), "data/hub/hub-models-4167.jsonl.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(sample))) {
            lines = in.readAllBytes();
        }
        report = sample();
    }

    /** Audits the 4,167 records from memory. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public AuditReport sample() throws IOException {
        return LicenseAudit.of(new LicenseResolver(LicenseRegistry.bundled()), knowledge)
                .withThreads(threads)
                .records(new ByteArrayInputStream(lines), SOURCE, finding -> {});
    }

    /** Compares the licenses at both ends of one edge. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Drift drift() {
        return DriftAnalysis.of(knowledge).between(llama, apache, Relation.FINE_TUNE);
    }

    /** Joins the terms of all ancestors of a merge of merges. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public EffectiveTerms effectiveTerms() {
        return EffectiveTerms.of(report.lineage(), "jaspionjader/slu-37", report::license, knowledge);
    }

    /** Tells which licenses reach the same model, from what the audit keeps. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public List<InheritedLicense> inherited() {
        return report.inherited("jaspionjader/slu-37");
    }
}
